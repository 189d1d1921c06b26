import type { FeedbackData } from '../../model/data.js';
import type { FeedbackRecord } from '../../model/feedback/feedback-record.js';

const forms = {
  outcome: { label: 'Udbytte', lines: ['Kræfter', 'Hjemme', 'Ude', 'Håb'] },
  alliance: { label: 'Samarbejde', lines: ['Lyttet', 'Mål', 'Tempo', 'Igen'], rule: { below: 36, drop: 1 } },
} as const;

const rule = { cutoff: 25, reliableChange: 5, source: 'Vejledning 2026' };

/** Four marks that add up to a total. */
const marks = (total: number): readonly number[] => [total / 4, total / 4, total / 4, total / 4];

const closed = (id: string, unitId: string, closedOn: string, ...totals: readonly number[]): FeedbackRecord => ({
  ...forms,
  id,
  alias: `Forløb ${id}`,
  unitId,
  closedOn,
  practitionerIds: ['plejechef'],
  informants: [
    {
      id: 'voksen',
      label: 'Voksen',
      rule,
      meetings: totals.map((total, at) => ({
        number: at + 1,
        date: `2025-0${at + 1}-01`,
        outcome: marks(total),
      })),
    },
  ],
});

/** Courses of meetings: one that is going on, and closed ones in units of which some may be told of and some may not. */
export const fixtureFeedback: FeedbackData = {
  courses: [
    {
      ...forms,
      id: 'forløb/1',
      alias: 'Forløb 1',
      unitId: 'hjemmepleje',
      practitionerIds: ['hjemmepleje:1', 'hjemmepleje:2'],
      informants: [
        {
          id: 'barn',
          label: 'Barn',
          rule,
          meetings: [
            { number: 1, date: '2026-02-01', outcome: [5, 5, 5, 5], alliance: [9, 9, 9, 9.5] },
            { number: 2, date: '2026-02-15', outcome: [4, null, 5, 5], alliance: [9, 9, 9, 8] },
            { number: 3, date: '2026-03-01', outcome: [4, 3, 3, 4] },
          ],
        },
        {
          id: 'mor',
          label: 'Mor',
          rule: { ...rule, cutoff: 28 },
          missing: 'mean',
          meetings: [{ number: 1, date: '2026-02-01', outcome: [8, 8, null, 8] }],
          signals: [{ meeting: 1, signal: 'other', text: 'Spørg til skolen' }],
        },
      ],
    },
    closed('1', 'hjemmepleje', '2025-09-01', 18, 27),
    closed('2', 'hjemmepleje', '2025-09-15', 18, 24),
    closed('3', 'hjemmepleje', '2025-10-01', 18, 19),
    closed('4', 'hjemmepleje', '2025-10-15', 18, 12),
    closed('5', 'hjemmepleje', '2025-11-01', 20, 21),
    closed('6', 'hjemmepleje', '2025-11-15', 20),
    closed('7', 'åsen', '2025-12-01', 16, 26),
    closed('8', 'åsen', '2025-12-31', 16, 15),
    closed('9', 'solvig-skole', '2025-07-01', 15, 26),
    closed('10', 'solvig-skole', '2025-08-01', 17, 27),
    closed('11', 'solvig-skole', '2025-08-15', 19, 20),
    closed('12', 'solvig-skole', '2025-08-20', 19, 18),
    closed('13', 'solvig-skole', '2025-08-25', 21, 22),
    // After the half-year, and before it.
    closed('14', 'solvig-skole', '2026-01-01', 10, 40),
    closed('15', 'solvig-skole', '2025-06-30', 10, 40),
    // All alike, beside others that are not.
    ...['16', '17', '18', '19', '20'].map((id) => closed(id, 'musikskolen', '2025-10-10', 15, 30)),
    ...['21', '22', '23', '24', '25'].map((id, at) => closed(id, 'kultur', '2025-10-20', 20, 16 + 3 * at)),
  ],
};
