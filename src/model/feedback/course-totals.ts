import type { CourseInformant } from './feedback-course.js';
import { sessionTotal } from './session-total.js';

/** The two totals of one meeting, 0–40 each; left out where there is none. */
export interface MeetingTotals {
  readonly number: number;
  readonly date: string;
  readonly outcome?: number;
  readonly alliance?: number;
}

/** The totals of every meeting, the first one first. */
export const courseTotals = ({
  meetings,
  missing,
}: Pick<CourseInformant, 'meetings' | 'missing'>): readonly MeetingTotals[] =>
  meetings
    .toSorted((a, b) => a.number - b.number)
    .map(({ alliance, date, number, outcome }) => {
      const [first, second] = [outcome, alliance].map((marks) => marks && sessionTotal(marks, missing));
      return {
        number,
        date,
        ...(first !== undefined && { outcome: first }),
        ...(second !== undefined && { alliance: second }),
      };
    });
