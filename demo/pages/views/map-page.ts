import { html } from '../html.js';
import type { Markup } from '../html.js';
import { chooseFirst, page, withoutScript } from '../page.js';
import type { PageContext, PageSurvey } from '../page-context.js';
import { stateWords } from '../words.js';
import { voices } from './voices.js';

const PATH = '/kort';
const LEVELS: Readonly<Record<string, string>> = {
  person: 'person',
  stilling: 'role',
  enhed: 'unit',
  forvaltning: 'area',
};

/** The way to a map far larger than those of Solbjerg. */
const LARGE = html`<p><a href="/stort-kort">Se, hvordan et kort over 10.000 opdigtede medarbejdere ser ud</a></p>`;

/** The maps of the surveys about relations: one chosen, the others a click away. */
export function mapPage(context: PageContext): string {
  const { query, surveys = [], viewer } = context;
  const title = 'Kort over samarbejdet';
  if (!viewer) {
    const content = html`<h1>${title}</h1>
      ${chooseFirst('Kortene viser, hvordan ledere i Solbjerg arbejder sammen. De vises kun for dem, undersøgelsen har lovet at vise dem til.', context)}
      ${LARGE}`;
    return page({ title, path: PATH, content }, context);
  }
  // An anonymous survey cannot ask who works with whom; and an editor may read a survey without being shown its results.
  const isHr = viewer.roles.includes('hr');
  const maps = surveys
    .filter(
      ({ hasMap, invited, privacy, state }) =>
        hasMap !== false && privacy !== 'anonymous' && state !== 'planned' && (isHr || invited !== false),
    )
    .sort(newestFirst);
  const chosen = maps.find(({ id }) => id === query.get('undersoegelse')) ?? maps.find(hasResults) ?? maps[0];
  const content = html`<h1>${title}</h1>
    <p class="lead">
      Hver streg er en relation, som nogen har vurderet. Tykkelsen og mønstret siger, hvor godt det går; det samme står
      som liste og i ord.
    </p>
    ${
      maps.length > 1 &&
      html`<nav class="tabs" aria-label="Undersøgelser med kort">
        <ul>
          ${maps.map(
            (survey) =>
              html`<li>
                <a
                  href="${PATH}?undersoegelse=${encodeURIComponent(survey.id)}"
                  ${survey === chosen && html` aria-current="true"`}
                  >${survey.title}<span>${stateWords(survey)}</span></a
                >
              </li>`,
          )}
        </ul>
      </nav>`
    }
    ${chosen ? map(chosen, query.get('niveau'), query.get('siden')) : html`<p>Der er ingen kort, du har adgang til.</p>`}
    ${LARGE}`;
  return page({ title, path: PATH, content }, context);
}

/** Those that are open first, then the one closed last. */
const newestFirst = (a: PageSurvey, b: PageSurvey): number =>
  (b.closesAt ?? '9999').localeCompare(a.closesAt ?? '9999');

const hasResults = ({ results, state }: PageSurvey): boolean => state === 'closed' || results === 'live';

function map(survey: PageSurvey, level: string | null, since: string | null): Markup {
  // Between single units there are mostly too few answers to show anything.
  const shown = LEVELS[level ?? ''] ?? (survey.privacy === 'named' ? 'person' : 'area');
  return html`<section class="card wide" aria-label="${survey.title}">
    <p>${promise(survey)}</p>
    <tvaers-relation-map survey="${survey.id}" level="${shown}" ${since && html` since="${since}"`}
      >${withoutScript('Her vises kortet.')}</tvaers-relation-map
    >
    ${voices(survey.id)}
  </section>`;
}

/** What the map does not say itself: it tells when it opens. */
function promise({ privacy, results, state }: PageSurvey): string {
  if (privacy === 'named') {
    return results === 'live' && state === 'open'
      ? 'Der svares med navn, og kortet opdaterer sig selv, mens der bliver svaret. Lad det stå åbent på en skærm.'
      : 'Der er svaret med navn.';
  }
  return state === 'open'
    ? 'Svarene er fortrolige.'
    : 'Svarene er fortrolige. Kortet viser forvaltninger og enheder, aldrig enkelte ledere, og skjuler det, der bygger på få svar.';
}
