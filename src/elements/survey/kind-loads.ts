import type { QuestionKind } from '../../model/survey/definition.js';
import type { KindView } from './survey-form.js';

type Loads = { readonly [K in QuestionKind]: () => Promise<KindView<K>> };

/** Each kind of question in a file of its own, fetched where a survey asks it. */
export const KIND_LOADS: Loads = {
  likert: async () => (await import('./likert-view.js')).likertKind,
  line: async () => (await import('./line-view.js')).lineKind,
  rating: async () => (await import('./rating-view.js')).ratingKind,
  choice: async () => (await import('./choice-view.js')).choiceKind,
  ranking: async () => (await import('./ranking-view.js')).rankingKind,
  number: async () => (await import('./number-view.js')).numberKind,
  date: async () => (await import('./date-view.js')).dateKind,
  text: async () => (await import('./text-view.js')).textKind,
  roster: async () => (await import('./roster-view.js')).rosterKind,
  relation: async () => (await import('./relation-view.js')).relationKind,
};
