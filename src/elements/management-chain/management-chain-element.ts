import { html, LitElement, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Backend } from '../../backend/backend.js';
import type { Page } from '../../backend/call.js';
import { question } from '../../backend/question.js';
import { Announcer } from '../../kit/announcer.js';
import { BackendQuery } from '../../kit/backend-query.js';
import { baseStyles } from '../../kit/base-styles.js';
import { showState } from '../../kit/element-state.js';
import { Localize } from '../../kit/localize.js';
import { ScopeController } from '../../kit/scope-controller.js';
import { stateView } from '../../kit/state-view.js';
import type { ChainRow } from '../../model/chain-tree.js';
import type { IndicatorFigure } from '../../model/indicator.js';
import type { ManagementChain } from '../../model/management-chain.js';
import type { Hierarchy } from '../../model/organisation.js';
import { tellChoice } from './chain-choice-event.js';
import { ChainLoader } from './chain-loader.js';
import { ChainSubject } from './chain-subject.js';
import type { Subject } from './chain-subject.js';
import { Closer } from './closer.js';
import { lineView } from './line-view.js';
import { managementChainStyles } from './management-chain-styles.js';
import { nameOf } from './row-words.js';
import type { DetailsLocalize, RowContext } from './row-words.js';
import { toolbarView } from './toolbar-view.js';
import type { ChainView } from './toolbar-view.js';
import { TreeFocus } from './tree-focus.js';
import { treeView } from './tree-view.js';

/**
 * The line of management from the top to a person or unit: in a sentence, then as a tree that opens level by level, or as
 * plain lists of the same, with who leads each unit, vacant, acting and shared posts, and dotted lines as lines of their
 * own. A unit that is chosen shows its details: its leaders, the way to the top, and its figures where the reader has insight.
 *
 * Without `unit` and `person` it follows the scope round it, and outside a scope shows the signed-in person's own line.
 * Choosing a unit moves the scope.
 *
 * @summary The line from the top to a person or unit, with what is beside and below, and figures within one's insight.
 * @tag tvaers-management-chain
 * @slot details - What the host has to say of the unit that is chosen, under what is said of it here.
 * @csspart state - What is said while there is nothing, or only old data, to show.
 * @csspart sentence - The line in words, and the date.
 * @csspart toolbar - The search, and the choice of hierarchy and of tree or list.
 * @csspart found - What is found, as buttons.
 * @csspart tree - The organisation as a tree.
 * @csspart row - One row of the tree.
 * @csspart list - The same as lists in lists.
 * @csspart details - Everything about the unit that is chosen.
 * @csspart figures - The figures of that unit, or that it is outside the reader's insight.
 * @csspart method - How the figures came about.
 * @csspart button - Every button.
 * @cssprop --tvaers-management-chain-path-color - The line from the top. Falls back to the action colour.
 * @cssprop --tvaers-management-chain-indent - How far each level stands in. Falls back to 1.5em.
 * @cssstate waiting - The answer is on its way.
 * @cssstate empty - There are no units.
 * @cssstate failed - The backend answered with an error, and there is nothing older to show.
 * @cssstate unsupported - The backend knows no chain.
 * @cssstate stale - Older data are shown, because newer could not be had.
 * @cssstate offline - The browser is offline.
 * @fires {ChainChoiceEvent} change - Another unit is chosen, or none. The event says which.
 * @fires {SignInEvent} tvaers-sign-in - The backend says that nobody is signed in.
 */
export class TvaersManagementChain extends LitElement {
  static override readonly styles: CSSResultGroup = [baseStyles, managementChainStyles];

  /** The backend to ask, before any other. */
  @property({ attribute: false }) backend: Backend | undefined;

  /** Id of the unit that the line goes to. */
  @property() unit: string | undefined;

  /** Id of the person whom the line goes to, or `me`. */
  @property() person: string | undefined;

  /** `line` for the chain of command or `med` for the committees. That of the unit, else `line`, where it is left out. */
  @property() hierarchy: Hierarchy | undefined;

  /** On how many levels, from the unit up, its neighbours are fetched at once. 2 unless it says otherwise. */
  @property({ type: Number }) up = 2;

  /** How many levels below the unit are fetched at once. 2 unless it says otherwise. */
  @property({ type: Number }) down = 2;

  /** `tree`, or `list` for plain lists of the same. */
  @property() view: ChainView = 'tree';

  /** Id of the unit whose details are shown. */
  @state() private chosen: string | undefined;

  readonly #internals = this.attachInternals();
  readonly #localize: DetailsLocalize = new Localize(this);
  readonly #announcer = new Announcer(this);
  readonly #scope = new ScopeController(this);
  readonly #subject = new ChainSubject();
  readonly #loader = new ChainLoader(this, () => {
    this.#announcer.say(this.#localize.term('tvaers.chain.part-failed'));
  });
  readonly #chain = new BackendQuery<ManagementChain>(this, {
    question: () =>
      question('organisation', 'chain', {
        ...this.#subject.now,
        ...(this.hierarchy && { hierarchy: this.hierarchy }),
        up: this.up,
        down: this.down,
      }),
    topic: 'organisation',
    isEmpty: ({ units }) => units.length === 0,
  });
  readonly #figures = new BackendQuery<Page<IndicatorFigure>>(this, {
    question: () => (this.chosen ? question('indicators', 'figures', { units: [this.chosen], limit: 100 }) : undefined),
    topic: 'indicators',
  });
  readonly #focus: TreeFocus = new TreeFocus(this, (key) => {
    this.#closer.press(key);
  });
  readonly #closer = new Closer({
    element: this,
    localize: this.#localize,
    announcer: this.#announcer,
    backend: () => this.#chain.backend,
    hierarchy: () => this.#shown.chain?.hierarchy ?? 'line',
    open: (found) => {
      this.#open(found);
    },
    rows: () => this.#loader.rows(),
    current: () => this.#focus.current,
    nameOf: (row) => (this.#context ? nameOf(this.#localize, row, this.#context) : ''),
    toggle: (key, isOpen) => {
      this.#loader.toggle(key, isOpen);
    },
    goTo: (key) => {
      this.#focus.goTo(key);
    },
    act: (row) => {
      this.#act(row);
    },
  });

  override connectedCallback(): void {
    super.connectedCallback();
    // Most come by no link, and carry nothing to read one.
    if (!this.unit && !this.person && location.search.includes('tvaers-chain=')) void this.#followLink();
  }

  protected override willUpdate(): void {
    const { person, unit } = this;
    if (this.#subject.follow({ unit, person }, this.#scope.scope, this.chosen)) this.chosen = undefined;
    if (this.view === 'list') void this.#closer.load();
  }

  protected override render(): TemplateResult {
    const { chain } = this.#shown;
    if (chain) this.#loader.take({ chain, about: this.#subject.key, backend: this.#chain.backend });
    const empty = this.#localize.term('tvaers.chain.empty');
    return html`
      ${stateView(this.#localize, this.#chain, { asOf: chain?.asOf, empty })}
      ${chain && chain.units.length > 0 ? this.#renderChain(chain) : nothing} ${this.#announcer.view()}
    `;
  }

  protected override updated(): void {
    showState(this.#internals, this.#chain.state.name);
  }

  get #shown(): { readonly chain?: ManagementChain | undefined } {
    const { state } = this.#chain;
    return 'value' in state ? { chain: state.value } : {};
  }

  get #context(): RowContext | undefined {
    const { chain } = this.#shown;
    return chain && { chain, isMe: this.#subject.isMe, isLoading: (key) => this.#loader.isLoading(key) };
  }

  #renderChain(chain: ManagementChain): TemplateResult {
    const context = this.#context!;
    const rows = this.#loader.rows();
    const hands = { toggle: this.#toggle, act: this.#act, chosen: this.chosen };
    const list = this.view === 'list';
    return html`
      ${lineView(this.#localize, chain, context.isMe)}
      ${toolbarView(this.#localize, chain, this.view, { search: this.#closer.find, show: this.#show, goTo: this.#goTo })}
      ${this.#closer.search?.view()}
      <div class="sides">
        <div class="side">
          ${
            list
              ? this.#closer.later?.listView(this.#localize, rows, context, hands)
              : treeView(this.#localize, rows, context, this.#focus, hands)
          }
        </div>
        ${this.#renderDetails(chain)}
      </div>
    `;
  }

  #renderDetails({ asOf, hierarchy }: ManagementChain): TemplateResult | undefined {
    const unit = this.#loader.unit(this.chosen);
    const { later } = this.#closer;
    if (!unit || !later) return html`<p class="panel hint quiet">${this.#localize.term('tvaers.chain.hint')}</p>`;
    const path = this.#loader.pathOf(unit.id);
    return later.detailsView(
      this.#localize,
      { unit, hierarchy, path, figures: this.#figures.state, asOf },
      { close: this.#close, lineTo: this.#lineTo, copyLink: this.#copyLink },
    );
  }

  async #followLink(): Promise<void> {
    const link = (await import('./link.js')).followLink();
    if (!link) return;
    this.#subject.goTo({ unit: link.unit });
    if (link.hierarchy) this.hierarchy = link.hierarchy;
    this.requestUpdate();
  }

  async #choose(id: string | undefined): Promise<void> {
    this.chosen = id;
    this.#scope.scope?.choose({ unit: id ?? '' });
    tellChoice(this, id, this.#shown.chain?.hierarchy ?? 'line');
    if (id === undefined) return;
    const later = await this.#closer.load();
    await this.updateComplete;
    const unit = this.#loader.unit(id);
    if (unit) later?.tellOpened(this, unit, this.#localize, this.#announcer);
  }

  readonly #toggle = (key: string): void => {
    this.#loader.toggle(key);
  };

  readonly #act = (row: ChainRow): void => {
    if (row.kind === 'unit') void this.#choose(row.unit.id);
    else if (row.kind === 'people') this.#loader.toggle(row.key);
    else if (row.kind === 'more') this.#loader.more(row);
    else this.#open({ person: row.person.id });
  };

  readonly #open = (found: Subject): void => {
    this.#subject.goTo(found);
    this.chosen = undefined;
    if ('unit' in found) {
      this.#focus.goTo(found.unit);
      void this.#choose(found.unit);
    } else this.requestUpdate();
  };

  readonly #lineTo = (unit: string): void => {
    this.#subject.goTo({ unit });
    this.#focus.goTo(unit);
  };

  readonly #close = (): void => {
    const was = this.chosen;
    void this.#choose(undefined);
    if (was !== undefined) this.#focus.goTo(was);
  };

  readonly #copyLink = (unit: string): void => {
    const { hierarchy = 'line' } = this.#shown.chain ?? {};
    void this.#closer.later?.copyLink({ unit, hierarchy }, this.#localize, this.#announcer);
  };

  readonly #show = (view: ChainView): void => {
    this.view = view;
  };

  readonly #goTo = (hierarchy: Hierarchy): void => {
    this.hierarchy = hierarchy;
    this.chosen = undefined;
  };
}
