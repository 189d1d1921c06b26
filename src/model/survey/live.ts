import type { Answers } from './answers.js';
import type { AnswerRule, GivenFacts, SurveyDefinition, SurveyMode, SurveyPage } from './definition.js';
import type { WrittenDefinition } from './language/written.js';

/** A rule that is to be said now, and where. */
export type SaidRule = Pick<AnswerRule, 'id' | 'text' | 'level'> & { readonly question: string };

/** A page as it is on the screen. */
export interface LivePage extends SurveyPage {
  /** What stands before a question, where pages are shown together: by its id. */
  readonly heads?: Readonly<Record<string, Pick<SurveyPage, 'title' | 'intro'>>>;
}

/**
 * A survey as somebody with certain answers meets it: only what is shown, in its order, with its texts filled in. A
 * condition that is left stands where it does not hold: an option, or a question, that cannot be answered now.
 */
export interface LiveSurvey extends SurveyDefinition {
  readonly pages: readonly LivePage[];
  readonly said?: readonly SaidRule[];
}

/** What a survey follows from beside the answers. */
export interface LiveContext {
  readonly given?: GivenFacts | undefined;
  /** What random order follows from. The order of the author where it is left out. */
  readonly seed?: number | undefined;
}

/** How a survey follows from the answers to it. */
export type LiveOf = (definition: SurveyDefinition, answers: Answers, context: LiveContext) => LiveSurvey;

/** A survey without logic is as it is written, whatever is answered. */
export const asWritten: LiveOf = (definition) => definition;

const LOGIC: ReadonlySet<string> = new Set([
  'visibleIf',
  'requiredIf',
  'enabledIf',
  'next',
  'order',
  'facts',
  'values',
  'rules',
  'seed',
  'handover',
]);

/** True when what is asked or said may hang on answers or facts, or on chance. */
export function usesLogic(definition: WrittenDefinition): boolean {
  let found = false;
  JSON.stringify(definition, (key, value: unknown) => {
    found ||= LOGIC.has(key) || (typeof value === 'string' && value.includes('{'));
    return found ? undefined : value;
  });
  return found;
}

type Shape = (survey: LiveSurvey) => readonly LivePage[];

const one: Shape = ({ pages }) =>
  pages.flatMap(({ handover, id, intro, questions, title }) =>
    questions.map((question, index) => ({
      // A slash is in no id of a page.
      id: `${id}/${question.id}`,
      ...(title !== undefined && { title }),
      ...(intro !== undefined && index === 0 && { intro }),
      ...(handover !== undefined && index === 0 && { handover }),
      questions: [question],
    })),
  );

const SHAPES: Readonly<Record<Exclude<SurveyMode, 'pages'>, Shape>> = {
  one,
  card: one,
  all: ({ pages, title }) =>
    // What is handed over is not all on one page.
    pages.length === 0 || pages.some(({ handover }) => handover !== undefined)
      ? pages
      : [
          {
            id: '/',
            title,
            questions: pages.flatMap(({ questions }) => questions),
            heads: Object.fromEntries(
              pages.flatMap((page) => page.questions.slice(0, 1).map(({ id }) => [id, headOf(page)] as const)),
            ),
          },
        ],
};

const headOf = ({ intro, title }: SurveyPage): Pick<SurveyPage, 'title' | 'intro'> => ({
  ...(title !== undefined && { title }),
  ...(intro !== undefined && { intro }),
});

/** The same survey with as much on the screen at a time as the mode says. */
export const inMode = (liveOf: LiveOf, mode: SurveyMode): LiveOf =>
  mode === 'pages'
    ? liveOf
    : (definition, answers, context) => {
        const live = liveOf(definition, answers, context);
        return { ...live, pages: SHAPES[mode](live) };
      };
