import { html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import type { Announcer } from '../../kit/announcer.js';
import type { ChainPost, ChainUnit } from '../../model/management-chain.js';
import type { Hierarchy } from '../../model/organisation.js';
import { figuresView } from './figures-view.js';
import type { FiguresShown } from './figures-view.js';
import { named } from './row-words.js';
import type { DetailsLocalize } from './row-words.js';

/** What is shown of one unit. */
export interface UnitDetails extends FiguresShown {
  readonly unit: ChainUnit;
  readonly hierarchy: Hierarchy;
  /** From the unit up to the top. */
  readonly path: readonly ChainUnit[];
}

/** What can be done from the details. */
export interface DetailsHands {
  readonly close: () => void;
  readonly lineTo: (unitId: string) => void;
  readonly copyLink: (unitId: string) => void;
}

/** Everything there is to say of one unit: who leads it, what lies below, the way to the top, and how it fares. */
export function detailsView(localize: DetailsLocalize, details: UnitDetails, hands: DetailsHands): TemplateResult {
  const { hierarchy, path, unit } = details;
  return html`<section class="panel" part="details" aria-labelledby="unit-name">
    <div class="panel-head">
      <div>
        <p class="small quiet">
          ${localize.term('tvaers.chain.kind', unit.kind)},
          ${localize.term('tvaers.chain.level', localize.decimal(unit.level, 0))}
        </p>
        <h3 id="unit-name" tabindex="-1"><bdi>${unit.name}</bdi></h3>
      </div>
      <button
        type="button"
        class="plain close"
        part="button"
        aria-label=${localize.term('tvaers.chain.close')}
        @click=${hands.close}
      >
        <span class="cross"></span>
      </button>
    </div>
    ${leadersView(localize, unit, hierarchy)} ${hierarchy === 'line' ? figuresView(localize, details) : nothing}
    ${path.length > 1 ? wayView(localize, path) : nothing}
    <slot name="details"></slot>
    <p class="row">
      <button
        type="button"
        part="button"
        @click=${() => {
          hands.lineTo(unit.id);
        }}
      >
        ${localize.term('tvaers.chain.line-here')}
      </button>
      <button
        type="button"
        class="plain"
        part="button"
        @click=${() => {
          hands.copyLink(unit.id);
        }}
      >
        ${localize.term('tvaers.chain.copy')}
      </button>
    </p>
  </section>`;
}

function leadersView(localize: DetailsLocalize, unit: ChainUnit, hierarchy: Hierarchy): TemplateResult {
  const dotted = unit.posts.filter(({ kind }) => hierarchy === 'line' && kind === 'staff');
  const leading = unit.posts.filter((post) => !dotted.includes(post));
  const { coveredBy } = unit;
  return html`
    <h4>${localize.term(hierarchy === 'med' ? 'tvaers.chain.chair' : 'tvaers.chain.leaders')}</h4>
    <ul class="posts">
      ${leading.length > 0 ? leading.map((post) => html`<li>${postView(localize, post)}</li>`) : html`<li><span class="tag vacant">${localize.term('tvaers.chain.no-leader')}</span></li>`}
    </ul>
    ${
      coveredBy
        ? html`<p>
            ${localize.term(
              'tvaers.chain.covered-by',
              localize.term(
                'tvaers.chain.and',
                coveredBy.leaders.map(({ name }) => name),
              ),
              coveredBy.unit.name,
            )}
          </p>`
        : nothing
    }
    ${
      dotted.length > 0
        ? html`<h4>${localize.term('tvaers.chain.dotted-lines')}</h4>
            <ul class="posts dotted">
              ${dotted.map((post) => html`<li>${postView(localize, post)}</li>`)}
            </ul>`
        : nothing
    }
  `;
}

function postView(localize: DetailsLocalize, post: ChainPost): TemplateResult {
  const { kind, led, person } = post;
  if (!person) return html`<span class="tag vacant">${localize.term('tvaers.chain.vacant')}</span> ${post.title ?? ''}`;
  return html`${named(post)}
  ${kind === 'acting' ? html`<span class="tag">${localize.term('tvaers.chain.acting')}</span>` : nothing}
  ${kind === 'shared' ? html`<span class="tag">${localize.term('tvaers.chain.shared')}</span>` : nothing}
  ${led === undefined ? nothing : html`<span class="led">${localize.term('tvaers.chain.led', led, localize.decimal(led, 0))}</span>`}`;
}

const wayView = (localize: DetailsLocalize, path: readonly ChainUnit[]): TemplateResult =>
  html`<h4>${localize.term('tvaers.chain.way')}</h4>
    <ol class="way">
      ${path.map(({ name }) => html`<li><bdi>${name}</bdi></li>`)}
    </ol>`;

/** Says that the details are there. Where they stand under the tree, the reader is taken to them. */
export function tellOpened(
  { renderRoot }: LitElement,
  { name }: ChainUnit,
  localize: DetailsLocalize,
  announcer: Announcer,
): void {
  announcer.say(localize.term('tvaers.chain.opened', name));
  const [side, panel] = [renderRoot.querySelector('.side'), renderRoot.querySelector('section.panel')];
  if (!side || !panel || panel.getBoundingClientRect().top < side.getBoundingClientRect().bottom) return;
  panel.querySelector<HTMLElement>('h3')?.focus();
}
