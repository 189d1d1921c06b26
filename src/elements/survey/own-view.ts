import { html, render } from 'lit';
import type { TemplateResult } from 'lit';
import { csvFile } from '../../kit/data-table.js';
import type { Column } from '../../kit/data-table.js';
import { printPaper } from '../../kit/print-paper.js';
import { fileName, saveFile } from '../../kit/save-file.js';
import type { Question, SurveyPage } from '../../model/survey/definition.js';
import { own } from '../../model/survey/identifier.js';
import { directionOf } from '../../model/survey/language/direction.js';
import { reduce } from '../../model/survey/reduce-session.js';
import { startSession } from '../../model/survey/session.js';
import type { SurveySession } from '../../model/survey/session.js';
import { HEADING } from './intro-view.js';
import type { OwnResponseFound } from './own-response.js';
import { linesView, sectionsOf } from './review-view.js';
import { authored, fieldId, kindOf } from './survey-form.js';
import type { AnswerLine, SurveyForm } from './survey-form.js';

/** What one has sent, to be read, printed and saved, and not to be changed. */
export function ownView(form: SurveyForm, found: OwnResponseFound, close: () => void): TemplateResult {
  const { localize, survey } = form;
  const shown = shownWith(form, found);
  const { pages } = shown.survey;
  return html`
    <h3 id=${HEADING} tabindex="-1" part="title">${localize.term('tvaers.survey.own-title')}</h3>
    <p class="lead">${localize.term('tvaers.survey.own-lead')}</p>
    <div class="review" part="review">
      ${pages.map(
        (page, index) => html`
          <section aria-labelledby=${fieldId('', 'own', index)}>
            <h4 id=${fieldId('', 'own', index)}>${titleOf(shown, page, index)}</h4>
            ${page.questions.map(
              (question) => html`
                <div class="reviewed">
                  <p class="asked">${authored(shown, question.text)}</p>
                  ${linesView(shown, linesOf(shown, question))}
                </div>
              `,
            )}
          </section>
        `,
      )}
    </div>
    <div class="ways row">
      <button type="button" part="button" @click=${close}>${localize.term('tvaers.survey.back')}</button>
      <button
        type="button"
        part="button"
        @click=${() => {
          printOwn(shown);
        }}
      >
        ${localize.term('tvaers.survey.own-print')}
      </button>
      <button
        type="button"
        part="button"
        @click=${() => {
          const name = `${survey.title} ${localize.term('tvaers.survey.own-title')}`;
          saveFile(fileName(name, 'csv'), fileOf(shown));
        }}
      >
        ${localize.term('tvaers.save-csv')}
      </button>
      <span class="quiet">${localize.term('tvaers.survey.own-file')}</span>
    </div>
  `;
}

/** The form as it is with the answers that were sent, in the language it is read in now. */
function shownWith(form: SurveyForm, { answers, people }: OwnResponseFound): SurveyForm {
  const { context, liveOf, written } = form.session;
  // What is not in the form of an answer, as to a survey that was changed, is left out.
  const readable = reduce(startSession(written), { type: 'restore', answers }).answers;
  const seed = written.seed === undefined ? undefined : own(answers, written.seed);
  const given = { ...context, seed: typeof seed === 'number' ? seed : undefined };
  const definition = liveOf(written, readable, given);
  const session = { ...startSession(written, liveOf, given), answers: readable, definition };
  return { ...form, session, people, survey: { ...form.survey, pages: pagesOf(session) } };
}

/** The id of the page with what would not be asked any more. A slash is in no id of a page. */
const LEFT = '/left';

/** What was asked of somebody with these answers, and under it what was answered and would not be asked any more. */
function pagesOf({ answers, definition, written }: SurveySession): readonly SurveyPage[] {
  const asked = new Set(definition.pages.flatMap(({ questions }) => questions.map(({ id }) => id)));
  const left = written.pages
    .flatMap(({ questions }) => questions)
    .filter(({ id }) => !asked.has(id) && own(answers, id) !== undefined);
  return [...sectionsOf(definition.pages), ...(left.length > 0 ? [{ id: LEFT, questions: left }] : [])];
}

const titleOf = (form: SurveyForm, { id, title }: SurveyPage, index: number): string | TemplateResult =>
  id === LEFT
    ? form.localize.term('tvaers.survey.own-left')
    : title
      ? authored(form, title)
      : form.localize.term('tvaers.survey.page', index + 1);

const linesOf = (form: SurveyForm, question: Question): readonly AnswerLine[] =>
  kindOf(form, question.kind).lines(form, question);

function printOwn(form: SurveyForm): void {
  const { localize, survey } = form;
  const content = document.createElement('main');
  content.dir = directionOf(survey.language);
  render(
    html`
      <h1>${authored(form, survey.title)}</h1>
      <p>${localize.term('tvaers.survey.own-title')}</p>
      ${survey.pages.map(
        (page, index) => html`
          <h2>${titleOf(form, page, index)}</h2>
          ${page.questions.map(
            (question) => html`
              <p><strong>${authored(form, question.text)}</strong></p>
              ${linesView(form, linesOf(form, question))}
            `,
          )}
        `,
      )}
    `,
    content,
  );
  const title = `${survey.title}: ${localize.term('tvaers.survey.own-title')}`;
  printPaper(content, { title, language: localize.lang() });
}

/** One answer of the file. */
interface FileRow {
  readonly question: string;
  readonly about: string;
  readonly answer: string;
}

function fileOf(form: SurveyForm): Blob {
  const { localize, survey } = form;
  const rows = survey.pages.flatMap(({ questions }) =>
    questions.flatMap((question) => rowsOf(form, question.text, linesOf(form, question), [])),
  );
  const columns: readonly Column<FileRow>[] = [
    { head: localize.term('tvaers.survey.own-question'), text: ({ question }) => question },
    { head: localize.term('tvaers.survey.own-about'), text: ({ about }) => about },
    { head: localize.term('tvaers.survey.own-answer'), text: ({ answer }) => answer },
  ];
  return csvFile(columns, rows, [survey.title]);
}

const rowsOf = (
  form: SurveyForm,
  question: string,
  lines: readonly AnswerLine[],
  above: readonly string[],
): readonly FileRow[] =>
  lines.flatMap(({ lines: inner, text, what }) => {
    const about = what === undefined ? above : [...above, plain(what)];
    if (inner) return rowsOf(form, question, inner, about);
    const answer = plain(text ?? '') || form.localize.term('tvaers.survey.blank');
    return [{ question, about: about.join(': '), answer }];
  });

/** Words as a file has them, without the marks of their language. */
function plain(words: string | TemplateResult): string {
  if (typeof words === 'string') return words.trim();
  const place = document.createElement('div');
  render(words, place);
  return place.textContent.trim();
}
