import type { ClosedFeedback } from '../../src/model/feedback/closed-release.js';
import type { CourseInformant, FeedbackCourse, FeedbackMeeting } from '../../src/model/feedback/feedback-course.js';

const marks = (total: number): readonly number[] => [total / 4, total / 4, total / 4, total / 4];

const meetings = (
  outcome: readonly (number | undefined)[],
  alliance: readonly (number | undefined)[],
): readonly FeedbackMeeting[] =>
  outcome.map((total, at) => {
    const bond = alliance[at];
    return {
      number: at + 1,
      date: `2026-0${Math.floor(at / 2) + 1}-${at % 2 === 0 ? '05' : '19'}`,
      ...(total !== undefined && { outcome: marks(total) }),
      ...(bond !== undefined && { alliance: marks(bond) }),
    };
  });

export const child = (more: Partial<CourseInformant> = {}): CourseInformant => ({
  id: 'barn',
  label: 'Barnet',
  rule: { cutoff: 32, reliableChange: 5, source: 'Solbjergs vejledning 2026' },
  meetings: meetings([19, 18.5, 21, undefined, 26, 33], [34, 37, 38, undefined, 38.5, 35]),
  signals: [
    { meeting: 3, signal: 'no-change-by-third' },
    { meeting: 6, signal: 'alliance-drop' },
    { meeting: 6, signal: 'other', text: 'Spørg til skolen' },
  ],
  ...more,
});

const parent = (): CourseInformant => ({
  id: 'forælder',
  label: 'Forælderen',
  rule: { cutoff: 28, reliableChange: 5, source: 'Solbjergs vejledning 2026' },
  meetings: meetings([22, 22, 23, 24, 24, 25.2], [36, 37, 37, 37.5, 38, 38]),
  signals: [],
});

/** Six meetings with a child and a parent; the child was not there for the fourth. */
export const courseOf = (more: Partial<FeedbackCourse> = {}): FeedbackCourse => ({
  id: 't-012',
  alias: 'Forløb 012',
  outcome: { label: 'Hvordan det går', lines: ['Kræfter', 'Hjemme', 'Ude', 'Håb'] },
  alliance: {
    label: 'Samarbejdet',
    lines: ['Lyttet', 'Mål', 'Tempo', 'Igen'],
    rule: { below: 36, drop: 1 },
  },
  informants: [child(), parent()],
  ...more,
});

/** Six meetings of one, with these totals. */
export const courseWith = (...totals: readonly number[]): FeedbackCourse =>
  courseOf({ informants: [child({ meetings: meetings(totals, []), signals: [] })] });

export const closedOf = (more: Partial<ClosedFeedback> = {}): ClosedFeedback => ({
  unitId: 'u-1',
  minimum: 5,
  period: { from: '2026-01-01', to: '2026-06-30' },
  n: 18,
  tooShort: 2,
  shares: [
    { outcome: 'recovered', count: 7 },
    { outcome: 'improved', count: 2 },
    { outcome: 'unchanged', count: 7 },
    { outcome: 'deteriorated', count: 2 },
  ],
  change: 4.46,
  effect: 0.81,
  dz: 0.66,
  ...more,
});
