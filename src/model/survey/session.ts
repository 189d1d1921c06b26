import type { Answer, Answers } from './answers.js';
import type { SurveyDefinition } from './definition.js';
import type { AnswerFault } from './fault.js';
import { asWritten } from './live.js';
import type { LiveContext, LiveOf, LivePage, LiveSurvey } from './live.js';

export type SurveyStep = 'intro' | 'page' | 'handover' | 'review' | 'sending' | 'sent';

/** Where one person is in one survey, and all that they have answered so far. */
export interface SurveySession {
  /** The survey as its author wrote it. */
  readonly written: SurveyDefinition;
  /** The survey as it is met with the answers so far. */
  readonly definition: LiveSurvey;
  readonly liveOf: LiveOf;
  readonly context: LiveContext;
  readonly step: SurveyStep;
  /** Index of the page that is shown, or was last shown. */
  readonly page: number;
  /** As marked and typed, with what a change of mind left behind; `settleAnswers` gives what is sent. */
  readonly answers: Answers;
  /** Relation question id to the index of the colleague it is at, where they are shown one at a time. */
  readonly targets: Readonly<Record<string, number>>;
  /** The ids of the pages that one has tried to leave. Only on those are faults shown. */
  readonly tried: readonly string[];
  /** The ids of the pages whose warnings have been shown. They are not shown twice. */
  readonly warned: readonly string[];
  /** What the backend found wrong with the response when it was last sent. */
  readonly refused: readonly AnswerFault[];
  /** The id of the first page that is not locked: the device was handed over before it. */
  readonly received?: string;
  /** Whether the way on from a page leads back to the review. */
  readonly editing: boolean;
}

export type SurveyEvent =
  | { readonly type: 'begin' }
  /** An undefined answer clears the question. */
  | { readonly type: 'answer'; readonly question: string; readonly answer: Answer | undefined }
  /** Answers that were kept somewhere, all at once. */
  | { readonly type: 'restore'; readonly answers: Answers; readonly seed?: number | undefined }
  | { readonly type: 'target'; readonly question: string; readonly index: number }
  | { readonly type: 'next' }
  /** Somebody has taken the device, and goes on. */
  | { readonly type: 'receive' }
  | { readonly type: 'back' }
  /** Opens the page with a question, as from the review. */
  | { readonly type: 'open'; readonly question: string }
  | { readonly type: 'send' }
  | { readonly type: 'sent' }
  | { readonly type: 'failed'; readonly faults: readonly AnswerFault[] }
  /** The survey itself has changed. Answers stay. */
  | { readonly type: 'definition'; readonly definition: SurveyDefinition };

export const startSession = (
  written: SurveyDefinition,
  liveOf: LiveOf = asWritten,
  context: LiveContext = {},
): SurveySession => ({
  written,
  definition: liveOf(written, {}, context),
  liveOf,
  context,
  step: 'intro',
  page: 0,
  answers: {},
  targets: {},
  tried: [],
  warned: [],
  refused: [],
  editing: false,
});

/** Index of the first page that can be seen and changed. All before it is locked, also where that page is there no more. */
export function firstOpen({ definition, page, received }: SurveySession): number {
  if (received === undefined) return 0;
  const index = definition.pages.findIndex(({ id }) => id === received);
  return index < 0 ? page : index;
}

export const pageOf = ({ definition, page }: SurveySession): LivePage => definition.pages[page]!;
