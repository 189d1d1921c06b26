import { html, LitElement, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { askAll } from '../../backend/ask-all.js';
import type { Backend } from '../../backend/backend.js';
import type { Page } from '../../backend/call.js';
import { question } from '../../backend/question.js';
import { BackendQuery } from '../../kit/backend-query.js';
import { baseStyles } from '../../kit/base-styles.js';
import { showState } from '../../kit/element-state.js';
import { Localize } from '../../kit/localize.js';
import { ScopeController } from '../../kit/scope-controller.js';
import { stateView } from '../../kit/state-view.js';
import { gapReading, readFrom } from '../../model/informants/gap-reading.js';
import type { InformantGroup, InformantPicture } from '../../model/informants/informant-view.js';
import { gapMethod } from './gap-method.js';
import { choicesView, hiddenView, sentenceView } from './gap-view.js';
import type { GapLocalize } from './gap-words.js';
import { informantGapStyles } from './informant-gap-styles.js';
import { lanesView } from './lanes-view.js';
import { pairsView } from './pairs-view.js';
import { quadrantView } from './quadrant-view.js';

/**
 * How differently several groups see the same unit: children, parents, staff and leaders on the same themes. It is seen from
 * one group at a time, the leaders first where they may be shown: on which themes they and the others have different views,
 * which are blind spots and which hidden strengths, and for each group how far away it lies (level) and whether it points at
 * the same strengths (pattern), kept apart. The groups are never added up to one figure. What too few stand behind is hidden,
 * and it says why.
 *
 * Without `unit` it follows the scope round it.
 *
 * @summary How differently several groups see the same unit, theme by theme.
 * @tag tvaers-informant-gap
 * @csspart state - What is said while there is nothing, or only old data, to show.
 * @csspart sentence - On which themes the groups have different views.
 * @csspart choices - Which group to see it from, and which mapping.
 * @csspart picture - Each theme with a lane for every group.
 * @csspart hidden - Why some of it is hidden, and what would show it.
 * @csspart quadrants - Strengths, blind spots, hidden strengths and shared tasks.
 * @csspart pairs - Level and pattern of each other group.
 * @csspart method - How the figures are calculated.
 * @csspart table - The same as a table.
 * @csspart button - Every button.
 * @cssprop --tvaers-informant-gap-own-color - The group it is seen from. Falls back to the action colour.
 * @cssprop --tvaers-informant-gap-mark-color - The other groups. Falls back to the border colour.
 * @cssstate waiting - The answer is on its way.
 * @cssstate empty - The unit has not taken part in a mapping.
 * @cssstate hidden - No group can be shown.
 * @cssstate failed - The backend answered with an error, and there is nothing older to show.
 * @cssstate unsupported - The backend knows no informants.
 * @cssstate stale - Older data are shown, because newer could not be had.
 * @cssstate offline - The browser is offline.
 * @fires {SignInEvent} tvaers-sign-in - The backend says that nobody is signed in.
 */
export class TvaersInformantGap extends LitElement {
  static override readonly styles: CSSResultGroup = [baseStyles, informantGapStyles];

  /** The backend to ask, before any other. */
  @property({ attribute: false }) backend: Backend | undefined;

  /** Id of the unit that the groups have answered about. */
  @property() unit: string | undefined;

  /** Id of the mapping to show; the newest where it is left out. The reader can change it. */
  @property() mapping: string | undefined;

  /** Id of the group to see it from; the leaders where it is left out and they may be shown. The reader can change it. */
  @property() group: string | undefined;

  /** The table's own module, once somebody has opened it. */
  @state() private table: typeof import('./gap-table.js') | undefined;

  readonly #internals = this.attachInternals();
  readonly #localize: GapLocalize = new Localize(this);
  readonly #scope = new ScopeController(this);
  readonly #query = new BackendQuery<Page<InformantPicture>>(this, {
    question: () => {
      const unit = this.unit ?? this.#scope.scope?.unit;
      return unit ? question('informants', 'pictures', { unit }) : undefined;
    },
    topic: 'informants',
    isEmpty: ({ items }) => items.length === 0,
    ask: askAll,
  });

  protected override render(): TemplateResult {
    const [picture, own] = [this.#picture, this.#own];
    const minimum = this.#localize.decimal(picture?.minimum ?? NaN, 0);
    return html`
      ${stateView(this.#localize, this.#query, {
        asOf: picture?.asOf,
        empty: this.#localize.term('tvaers.gap.empty'),
        idle: this.#localize.term('tvaers.gap.idle'),
        hidden: picture && !own ? this.#localize.term('tvaers.gap.all-hidden', minimum) : undefined,
      })}
      ${picture && own ? this.#renderPicture(picture, own) : nothing}
    `;
  }

  protected override updated(): void {
    const { name } = this.#query.state;
    showState(this.#internals, name === 'ready' && !this.#own ? 'hidden' : name);
  }

  get #pictures(): readonly InformantPicture[] {
    const { state: query } = this.#query;
    return 'value' in query ? (query.value?.items ?? []) : [];
  }

  get #picture(): InformantPicture | undefined {
    return this.#pictures.find(({ id }) => id === this.mapping) ?? this.#pictures[0];
  }

  get #own(): InformantGroup | undefined {
    return this.#picture && readFrom(this.#picture, this.group);
  }

  #renderPicture(picture: InformantPicture, own: InformantGroup): TemplateResult {
    const reading = gapReading(picture, own);
    return html`
      ${sentenceView(this.#localize, picture, reading)}
      ${choicesView(this.#localize, this.#pictures, picture, own.id, {
        group: this.#handleGroup,
        mapping: this.#handleMapping,
      })}
      ${lanesView(this.#localize, picture, reading)} ${hiddenView(this.#localize, picture)}
      ${quadrantView(this.#localize, picture, reading)} ${pairsView(this.#localize, reading)}
      ${gapMethod(this.#localize, picture)}
      <details @toggle=${this.#handleToggle}>
        <summary>${this.#localize.term('tvaers.as-table')}</summary>
        ${this.table?.gapTable(this.#localize, picture, reading)}
      </details>
    `;
  }

  readonly #handleGroup = (id: string): void => {
    this.group = id;
  };

  readonly #handleMapping = (id: string): void => {
    this.mapping = id;
  };

  readonly #handleToggle = async (): Promise<void> => {
    this.table ??= await import('./gap-table.js');
  };
}
