import { html } from '../html.js';
import type { Markup } from '../html.js';
import { chooseFirst, page, withoutScript } from '../page.js';
import type { PageContext, PageSurvey } from '../page-context.js';
import { inListOrder } from '../survey-order.js';
import { PRIVACY_WORDS, stateWords } from '../words.js';

const PATH = '/undersoegelse';

/** The viewer's surveys, or one of them to answer. */
export function surveyPage(context: PageContext): string {
  const { query, surveys = [], viewer } = context;
  const id = query.get('id');
  if (!viewer) {
    const content = html`<h1>Undersøgelser</h1>
      ${chooseFirst('Så kan vi vise de undersøgelser, du er inviteret til.', context)}`;
    return page({ title: 'Undersøgelser', path: PATH, content }, context);
  }
  if (id) {
    const title = surveys.find((survey) => survey.id === id)?.title ?? 'Undersøgelse';
    const content = html`<p class="back"><a href="${PATH}">Alle undersøgelser</a></p>
      <h1>Undersøgelse</h1>
      <div class="card wide">
        <tvaers-survey survey="${id}">${withoutScript('Her kan du svare på undersøgelsen.')}</tvaers-survey>
      </div>`;
    return page({ title, path: PATH, content }, context);
  }
  const mine = surveys.filter(({ invited }) => invited !== false);
  const others = surveys.filter(({ invited }) => invited === false);
  const content = html`<h1>Undersøgelser</h1>
    <p class="lead">
      Før det første spørgsmål står der altid, hvem der får hvad at vide, og hvornår svarene bliver slettet.
    </p>
    ${mine.length > 0 ? list('Mine undersøgelser', mine) : html`<p>Du er ikke inviteret til nogen undersøgelser lige nu.</p>`}
    ${others.length > 0 && list('Kan ses af HR og redaktører', others)}`;
  return page({ title: 'Undersøgelser', path: PATH, content }, context);
}

const list = (heading: string, surveys: readonly PageSurvey[]): Markup =>
  html`<section>
    <h2>${heading}</h2>
    <ul class="rows">
      ${surveys.toSorted(inListOrder).map(
        (survey) =>
          html`<li>
            <h3><a href="${PATH}?id=${encodeURIComponent(survey.id)}">${survey.title}</a></h3>
            <p>
              <span class="tag ${survey.state}">${stateWords(survey)}</span>
              <span class="tag">${PRIVACY_WORDS[survey.privacy]}</span>
              ${survey.answered && html`<span class="tag done">Besvaret</span>`}
            </p>
          </li>`,
      )}
    </ul>
  </section>`;
