import type { SurveyDefinition, SurveyTheme, ThemeItem } from './definition.js';
import type { ReportQuestion } from './fault.js';
import { checkIds, checkText } from './kinds/check-texts.js';
import { LIMITS } from './limits.js';
import type { Question } from './question.js';

/** Reports what is wrong with how a survey's results are to be read: its themes, its background, its minimum for comments. */
export function checkThemes(
  { background, commentMinimum, pages, themes = [] }: SurveyDefinition,
  report: ReportQuestion,
): void {
  const questions = new Map(
    pages.flatMap((page) => page.questions.map((question) => [question.id, question] as const)),
  );
  checkIds(themes, ['themes'], report);
  const taken = new Set<string>();
  themes.forEach((theme, index) => {
    checkTheme(theme, index, report);
    theme.items.forEach((item, at) => {
      const path = ['themes', index, 'items', at];
      const id = nameOf(item);
      if (!isMarked(item, questions)) report('theme-unknown', path, { id });
      else if (taken.has(id)) report('theme-twice', path, { id });
      taken.add(id);
    });
  });
  if (background !== undefined && !isSingleChoice(questions.get(background)))
    report('background-unknown', ['background'], { id: background });
  if (commentMinimum !== undefined && !(Number.isInteger(commentMinimum) && commentMinimum >= LIMITS.commentMinimum))
    report('comment-minimum-low', ['commentMinimum'], { min: LIMITS.commentMinimum });
}

function checkTheme(
  { benchmark, items, label, minAnswered }: SurveyTheme,
  index: number,
  report: ReportQuestion,
): void {
  checkText(label, LIMITS.label, ['themes', index, 'label'], report);
  if (items.length === 0) report('items-missing', ['themes', index, 'items']);
  if (minAnswered !== undefined && !(Number.isInteger(minAnswered) && minAnswered >= 1 && minAnswered <= items.length))
    report('theme-answered', ['themes', index, 'minAnswered'], { max: items.length });
  if (!benchmark) return;
  checkText(benchmark.name, LIMITS.label, ['themes', index, 'benchmark', 'name'], report);
  if (!(benchmark.value >= 0 && benchmark.value <= 100))
    report('benchmark-range', ['themes', index, 'benchmark', 'value']);
}

const nameOf = ({ item, question }: ThemeItem): string => (item === undefined ? question : `${question}/${item}`);

/** True for a statement that is there, or a question that is itself marked between two ends. */
function isMarked({ item, question }: ThemeItem, questions: ReadonlyMap<string, Question>): boolean {
  const asked = questions.get(question);
  if (asked?.kind === 'likert') return asked.items.some(({ id }) => id === item);
  return item === undefined && (asked?.kind === 'line' || asked?.kind === 'rating');
}

const isSingleChoice = (question: Question | undefined): boolean => question?.kind === 'choice' && !question.multiple;
