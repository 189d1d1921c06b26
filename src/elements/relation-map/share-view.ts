import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { openFileButton } from '../../kit/open-file.js';
import type { MapLocalize } from './tie-words.js';

export interface Sharing {
  readonly address: string;
  /** Somebody is selected who cannot be in a link. */
  readonly leavesOut: boolean;
  /** Whether nodes can be moved by hand now. */
  readonly isCarrying: boolean;
  /** Whether the map is arranged for everybody, where the reader may arrange it. */
  readonly arranging: 'arranged' | 'free' | undefined;
}

export interface ShareActions {
  readonly copy: (field: HTMLInputElement) => void;
  readonly savePlaces: () => void;
  /** Lets nodes be moved by hand, or no longer. */
  readonly carry: () => void;
  /** Lets the layout find all places again. */
  readonly release: () => void;
  readonly openPlaces: (file: File) => void;
  /** Arranges the map for everybody as it stands, or lets it arrange itself again. */
  readonly arrange: (isFree: boolean) => void;
}

/** The link to what is shown now, and the file of where everything stands. */
export function shareView(
  localize: MapLocalize,
  { address, arranging, isCarrying, leavesOut }: Sharing,
  { arrange, carry, copy, openPlaces, release, savePlaces }: ShareActions,
): TemplateResult {
  const term = localize.term.bind(localize);
  const select = ({ currentTarget }: Event): void => {
    (currentTarget as HTMLInputElement).select();
  };
  return html`
    <section class="part" aria-labelledby="share-link">
      <h3 id="share-link">${term('tvaers.map.link')}</h3>
      <p class="small quiet">${term('tvaers.map.link-help')}</p>
      <div class="row">
        <label class="field"
          ><span class="small quiet">${term('tvaers.map.link')}</span>
          <input readonly .value=${address} @focus=${select}
        /></label>
        <button
          type="button"
          part="button"
          @click=${({ currentTarget }: Event) => {
            copy((currentTarget as Element).parentElement!.querySelector('input')!);
          }}
        >
          ${term('tvaers.map.link-copy')}
        </button>
      </div>
      ${leavesOut ? html`<p>${term('tvaers.map.link-without-person')}</p>` : nothing}
    </section>
    <section class="part" aria-labelledby="share-places">
      <h3 id="share-places">${term('tvaers.map.places')}</h3>
      <p class="small quiet">${term('tvaers.map.places-help')}</p>
      <p class="row">
        <button type="button" part="button" aria-pressed=${isCarrying} @click=${carry}>
          ${term('tvaers.map.carry')}
        </button>
        <button type="button" part="button" @click=${release}>${term('tvaers.map.carry-release')}</button>
      </p>
      ${isCarrying ? html`<p class="small">${term('tvaers.map.carry-help')}</p>` : nothing}
      <p class="row">
        <button type="button" part="button" @click=${savePlaces}>${term('tvaers.map.places-save')}</button>
        ${openFileButton(term('tvaers.map.places-open'), 'application/json,.json', openPlaces)}
      </p>
      ${
        arranging
          ? html`<p class="small quiet">${term('tvaers.map.arranging', arranging)}</p>
              <p class="row">
                <button
                  type="button"
                  part="button"
                  @click=${() => {
                    arrange(false);
                  }}
                >
                  ${term('tvaers.map.arrange')}
                </button>
                ${
                  arranging === 'arranged'
                    ? html`<button
                        type="button"
                        part="button"
                        @click=${() => {
                          arrange(true);
                        }}
                      >
                        ${term('tvaers.map.arrange-not')}
                      </button>`
                    : nothing
                }
              </p>`
          : nothing
      }
    </section>
  `;
}
