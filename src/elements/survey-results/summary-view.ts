import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { resultsSummary, socialCapital } from '../../model/survey-results/standings.js';
import type { ThemeStanding } from '../../model/survey-results/standings.js';
import type { SurveyResults } from '../../model/survey-results/survey-results.js';
import { listed, points } from './results-words.js';
import type { ResultsLocalize } from './results-words.js';

export interface PlaceHands {
  readonly goTo: (unit: string) => void;
  readonly chooseWave: (wave: string) => void;
}

/** Which unit and round are looked at, and the ways to others. */
export function placeView(localize: ResultsLocalize, results: SurveyResults, hands: PlaceHands): TemplateResult {
  const { path, wave, waves } = results;
  const upwards = path.slice(1).toReversed();
  const here = path[0];
  return html`
    <div class="place">
      <nav aria-label=${localize.term('tvaers.results.place')}>
        <ol>
          ${upwards.map(
            ({ id, name }) =>
              html`<li>
                <button
                  type="button"
                  class="plain name"
                  part="button"
                  @click=${() => {
                    hands.goTo(id);
                  }}
                >
                  <bdi>${name}</bdi>
                </button>
              </li>`,
          )}
          ${
            here
              ? html`<li>
                  <h2 id="here" tabindex="-1"><bdi>${here.name}</bdi></h2>
                </li>`
              : nothing
          }
        </ol>
      </nav>
      ${
        waves.length > 1
          ? html`<label class="field">
              <span class="small quiet">${localize.term('tvaers.results.wave')}</span>
              <select
                @change=${({ target }: Event) => {
                  hands.chooseWave((target as HTMLSelectElement).value);
                }}
              >
                ${waves
                  .toReversed()
                  .map(
                    (each) => html`<option value=${each.wave} ?selected=${each.wave === wave}>${each.title}</option>`,
                  )}
              </select>
            </label>`
          : nothing
      }
    </div>
  `;
}

/** The results in words, before the picture. */
export function summaryView(
  localize: ResultsLocalize,
  results: SurveyResults,
  standings: readonly ThemeStanding[],
): TemplateResult {
  const { minimum, unit } = results;
  const summary = resultsSummary(results);
  const count = (value: number): string => localize.decimal(value, 0);
  if (!summary)
    return html`<p part="sentence" class="headline">
      ${localize.term('tvaers.results.hidden-unit', unit.name, count(minimum))}
    </p>`;
  const { answered, down, highest, invited, lowest, rate, reading, up } = summary;
  const capital = socialCapital(standings);
  const names = (themes: readonly ThemeStanding[]): string =>
    listed(
      localize,
      themes.map(({ label }) => label),
    );
  return html`<div part="sentence">
    ${
      invited === undefined || rate === undefined
        ? nothing
        : html`<p class="headline">
            ${localize.term('tvaers.results.answered', count(answered), count(invited), localize.percent(rate))}
          </p>`
    }
    ${reading === 'caution' || reading === 'few' ? html`<p>${localize.term(`tvaers.results.${reading}`)}</p>` : nothing}
    ${
      highest && lowest
        ? html`<p>
            ${localize.term(
              'tvaers.results.extremes',
              highest.label,
              points(localize, highest.figures!.mean),
              lowest.label,
              points(localize, lowest.figures!.mean),
            )}
          </p>`
        : nothing
    }
    ${up.length > 0 ? html`<p>${localize.term('tvaers.results.up', names(up))}</p>` : nothing}
    ${down.length > 0 ? html`<p>${localize.term('tvaers.results.down', names(down))}</p>` : nothing}
    ${capital === undefined ? nothing : html`<p>${localize.term('tvaers.results.capital', points(localize, capital))}</p>`}
  </div>`;
}
