import type { FeedbackData } from '../../src/model/data.js';
import type { FeedbackMeeting } from '../../src/model/feedback/feedback-course.js';
import type { FeedbackRecord } from '../../src/model/feedback/feedback-record.js';
import type { FeedbackRow, SolbjergDocuments } from './documents/types.js';
import type { Random } from './make-municipality.mjs';

/** The municipality's own words for the lines of its two forms. */
const FORMS = {
  outcome: {
    label: 'Hvordan det går',
    lines: ['Søvn og kræfter', 'Derhjemme', 'Skole, arbejde og fritid', 'Tro på det, der kommer'],
  },
  alliance: {
    label: 'Samarbejdet',
    lines: ['Jeg blev taget alvorligt', 'Vi arbejder mod det, jeg vil', 'Tempoet passer mig', 'Jeg vil gerne igen'],
    rule: { below: 36, drop: 1 },
  },
} as const;

const SOURCE = 'Solbjerg Kommunes vejledning, 2026';

/** Who fills in, and the limit that the municipality has set for them. */
const INFORMANTS: Readonly<Record<FeedbackRow['informant'], { readonly label: string; readonly cutoff: number }>> = {
  voksen: { label: 'Borgeren', cutoff: 25 },
  ung: { label: 'Den unge', cutoff: 28 },
  barn: { label: 'Barnet', cutoff: 32 },
  omsorgsperson: { label: 'Forælderen', cutoff: 28 },
};

const rule = (cutoff: number) => ({ cutoff, reliableChange: 5, source: SOURCE });

/** The courses of meetings. Beside a child or a young person a parent fills in too, who sees it a little otherwise. */
export const feedbackOf = (random: Random, { feedback: { series } }: SolbjergDocuments): FeedbackData => ({
  courses: series.map((row) => recordOf(random, row)),
});

function recordOf(random: Random, row: FeedbackRow): FeedbackRecord {
  const { alias, closedOn, entries, id, informant, practitionerId, unitId } = row;
  const { cutoff, label } = INFORMANTS[informant];
  const meetings = entries.map(({ alliance, date, number, outcome }): FeedbackMeeting => ({
    number,
    date,
    ...(outcome && { outcome }),
    ...(alliance && { alliance }),
  }));
  const parent = informant === 'barn' || informant === 'ung' ? [parentOf(random, meetings)] : [];
  return {
    ...FORMS,
    id,
    alias,
    unitId,
    practitionerIds: [practitionerId],
    informants: [{ id: informant, label, rule: rule(cutoff), meetings }, ...parent],
    ...(closedOn !== null && { closedOn }),
  };
}

function parentOf(random: Random, meetings: readonly FeedbackMeeting[]): FeedbackRecord['informants'][number] {
  const off = random.real(-0.8, 0.8);
  const near = (marks: readonly (number | null)[] | undefined): readonly (number | null)[] | undefined =>
    marks?.map((mark) =>
      mark === null ? null : Math.round(Math.min(10, Math.max(0, mark + off + random.real(-0.7, 0.7))) * 10) / 10,
    );
  const { cutoff, label } = INFORMANTS.omsorgsperson;
  return {
    id: 'omsorgsperson',
    label,
    rule: rule(cutoff),
    meetings: meetings.map(({ alliance, date, number, outcome }) => {
      const [first, second] = [near(outcome), near(alliance)];
      return { number, date, ...(first && { outcome: first }), ...(second && { alliance: second }) };
    }),
  };
}
