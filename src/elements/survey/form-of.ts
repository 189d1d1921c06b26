import type { Announcer } from '../../kit/announcer.js';
import type { Survey, SurveyMode } from '../../model/survey/definition.js';
import type { SurveySession } from '../../model/survey/session.js';
import type { AnsweringLoader } from './answering-loader.js';
import { modeOf } from './survey-controller.js';
import type { SurveyController } from './survey-controller.js';
import type { SurveyForm } from './survey-form.js';

/** What a form is made of that is the same from the first question to the last. */
export interface FormParts extends Pick<
  SurveyForm,
  'drafts' | 'focus' | 'languageOf' | 'localize' | 'refresh' | 'sought'
> {
  readonly announcer: Announcer;
  readonly loader: AnsweringLoader;
  readonly way: SurveyController;
}

/** What the views are given: a survey as it is shown now, and what they can do with it. */
export const formOf = (
  { announcer, loader, way, ...parts }: FormParts,
  session: SurveySession,
  survey: Survey,
  { isTrial, mode }: { readonly isTrial: boolean; readonly mode: SurveyMode | undefined },
): SurveyForm => ({
  ...parts,
  // What is done between two renders builds on what was done before it, not on what was rendered.
  get session() {
    return way.session ?? session;
  },
  // Until the backend has been asked again, it would still say what was so before.
  survey: {
    ...survey,
    pages: session.definition.pages,
    answered: survey.answered && !way.isWithdrawn && !isTrial,
    ...(isTrial && { state: 'open' }),
  },
  isTrial,
  send: way.send,
  again: way.again,
  faults: loader.answering?.engine.faultsShown(session) ?? [],
  mode: modeOf(mode, survey),
  kinds: loader.kinds,
  people: loader.colleagues?.known ?? new Map(),
  dispatch: way.dispatch,
  say: (text, wait) => {
    announcer.say(text, wait);
  },
  // Only questions search, and they came together with it.
  search: (asked) => loader.colleagues!.searchFor(asked),
});
