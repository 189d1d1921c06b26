import { PARENTS } from '../../demo/data/surveys/parents.js';
import type { WrittenSurvey } from '../../src/model/survey/language/written.js';

/** The demo's survey to parents as one of them meets it while it is open. */
export const parentsSurvey: WrittenSurvey = {
  ...PARENTS,
  deleteAfter: '2027-06-30',
  opensAt: '2026-11-02T08:00:00+01:00',
  closesAt: '2026-12-04T16:00:00+01:00',
  state: 'open',
  answered: false,
};
