import { html } from '../html.js';
import type { Markup } from '../html.js';
import { page } from '../page.js';
import type { PageContext, PageSurvey } from '../page-context.js';
import { inListOrder } from '../survey-order.js';
import { PRIVACY_WORDS, stateWords } from '../words.js';
import { faultPage } from './fault-page.js';

const PATH = '/hr';

/** The surveys as those who run them see them. Closing sends `undersoegelse`, a survey's id. */
export function hrPage(context: PageContext): string {
  const { query, surveys = [], viewer } = context;
  if (!viewer) return faultPage(401, context);
  if (!viewer.roles.includes('hr')) return faultPage(403, context);
  const closed = surveys.find(({ id, state }) => state === 'closed' && id === query.get('lukket'));
  const content = html`<h1>Undersøgelser for HR</h1>
    <p class="lead">
      Her lukker du en undersøgelse før tid. Ingen, heller ikke HR, får vist et enkelt svar fra en fortrolig eller
      anonym undersøgelse.
    </p>
    ${closed && html`<p class="done" role="status">${closed.title} er lukket. ${closed.privacy === 'anonymous' || closed.hasMap === false ? '' : html`<a href="/kort?undersoegelse=${encodeURIComponent(closed.id)}">Se kortet</a>`}</p>`}
    <ul class="rows">
      ${surveys.toSorted(inListOrder).map(row)}
    </ul>`;
  return page({ title: 'Undersøgelser for HR', path: PATH, content }, context);
}

const row = (survey: PageSurvey): Markup =>
  html`<li>
    <h2><a href="/undersoegelse?id=${encodeURIComponent(survey.id)}">${survey.title}</a></h2>
    <p>
      <span class="tag ${survey.state}">${stateWords(survey)}</span>
      <span class="tag">${PRIVACY_WORDS[survey.privacy]}</span>
    </p>
    ${
      survey.state === 'open' &&
      html`<details>
        <summary>Luk før tid<span class="hidden">: ${survey.title}</span></summary>
        <p>
          Når ${survey.title} er lukket, kan ingen svare mere, og den kan ikke åbnes igen.
          ${survey.results === 'live' ? '' : 'Resultatet kan ses med det samme af dem, der er lovet det.'}
        </p>
        <form method="post" action="/hr/luk">
          <input type="hidden" name="undersoegelse" value="${survey.id}" />
          <button class="button danger">Luk nu<span class="hidden">: ${survey.title}</span></button>
        </form>
      </details>`
    }
  </li>`;
