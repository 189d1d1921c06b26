import { html, LitElement, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Backend } from '../../backend/backend.js';
import { ask, question } from '../../backend/question.js';
import { Announcer } from '../../kit/announcer.js';
import { BackendQuery } from '../../kit/backend-query.js';
import { baseStyles } from '../../kit/base-styles.js';
import { showState } from '../../kit/element-state.js';
import { Localize } from '../../kit/localize.js';
import { nextTask } from '../../kit/next-task.js';
import type { MethodLine } from '../../kit/method-view.js';
import { ScopeController } from '../../kit/scope-controller.js';
import { spanMethod } from '../../kit/span-method.js';
import { stateView } from '../../kit/state-view.js';
import { unitChoiceStyles } from '../../kit/unit-choice.js';
import { UnsavedGuard } from '../../kit/unsaved-guard.js';
import type { SpanBaseline } from '../../model/span-plan/baseline.js';
import { areasView } from './areas-view.js';
import { NEW_DESK } from './desk.js';
import type { Arrange, Desk, DeskActions, Hands } from './desk.js';
import { deskView } from './desk-view.js';
import { effectsView, lastStepView, sentenceView } from './effects-view.js';
import { PlannerController } from './planner-controller.js';
import type { PlannerLocalize } from './planner-words.js';
import { scenariosView, stepsView } from './scenarios-view.js';
import { SharePanel } from './share-panel.js';
import { spanPlannerStyles } from './span-planner-styles.js';

/**
 * A what-if about leadership for a meeting: set a target for an area, add leaders by number, for an amount or inside the frame,
 * move groups and leaders or merge teams, and see at once what it does to everybody beside and above, to levels, posts and
 * money. Every step can be taken back; several suggestions stand side by side against today. Nothing is written to any system.
 *
 * Without `unit` it follows the scope round it.
 *
 * @summary What-if: more leaders inside the frame, teams moved, the effect on everyone.
 * @tag tvaers-span-planner
 * @csspart state - What is said while there is nothing, or only old data, to show.
 * @csspart sentence - Where things stand today and in the suggestion.
 * @csspart scenarios - The suggestions, with undo and redo.
 * @csspart effects - The figures of every suggestion beside today.
 * @csspart last - What the last change did, leader by leader.
 * @csspart areas - Targets and new leaders, area by area.
 * @csspart desk - The leaders and their groups.
 * @csspart pick - The choice of who gets a group.
 * @csspart steps - The changes of the suggestion.
 * @csspart share - Link, file, print and table.
 * @csspart method - How the figures are calculated.
 * @csspart table - The leaders as a table.
 * @csspart button - Every button.
 * @cssprop --tvaers-span-planner-bar-color - How many a leader has in the suggestion. Falls back to the action colour.
 * @cssprop --tvaers-span-planner-above-color - The same above the target. Falls back to the warning colour.
 * @cssstate waiting - The answer is on its way.
 * @cssstate empty - Nobody there leads anybody.
 * @cssstate failed - The backend answered with an error, and there is nothing older to show.
 * @cssstate unsupported - The backend has no baseline to plan on.
 * @cssstate stale - Older data are shown, because newer could not be had.
 * @cssstate offline - The browser is offline.
 * @fires {Event} change - A step was taken or taken back, or another suggestion is worked on.
 * @fires {SignInEvent} tvaers-sign-in - The backend says that nobody is signed in.
 */
export class TvaersSpanPlanner extends LitElement {
  static override readonly styles: CSSResultGroup = [baseStyles, unitChoiceStyles, spanPlannerStyles];

  /** The backend to ask, before any other. */
  @property({ attribute: false }) backend: Backend | undefined;

  /** Id of the unit that is planned for, with all below it. */
  @property() unit: string | undefined;

  /** Id of a suggestion that was kept, to begin with. */
  @property() scenario: string | undefined;

  @state() private desk: Desk = NEW_DESK;

  @state() private hands: Hands | undefined;

  /** The unit whose leaders are listed. The list comes in a task after the figures. */
  @state() private listed: string | undefined;

  readonly #internals = this.attachInternals();
  readonly #localize: PlannerLocalize = new Localize(this);
  readonly #scope = new ScopeController(this);
  readonly #announcer = new Announcer(this);
  readonly #planner = new PlannerController({
    element: this,
    localize: this.#localize,
    announcer: this.#announcer,
  });
  readonly #share = new SharePanel({
    element: this,
    localize: this.#localize,
    announcer: this.#announcer,
    planner: this.#planner,
  });
  readonly #query = new BackendQuery<SpanBaseline>(this, {
    question: () => {
      const unit = this.unit ?? this.#scope.scope?.unit;
      return unit ? question('organisation', 'spanBaseline', unit) : undefined;
    },
    topic: 'organisation',
    isEmpty: ({ leaders }) => leaders.length === 0,
    // Reading the answer about a whole municipality, counting it and drawing it are a task each.
    ask: async (...of) => {
      const baseline = await ask(...of);
      await nextTask();
      this.#planner.prepare(baseline);
      await nextTask();
      return baseline;
    },
  });
  /** What gets the focus once the next picture is there. */
  #focusNext: string | undefined;

  constructor() {
    super();
    new UnsavedGuard(this, () => this.#planner.isUnsaved);
    this.addEventListener('keydown', this.#handleKey);
    for (const near of ['pointerenter', 'focusin'] as const) this.addEventListener(near, () => void this.#loadHands());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('unit')) this.desk = NEW_DESK;
    const { state: query } = this.#query;
    if ('value' in query && query.value) this.#planner.meet(query.value);
  }

  protected override render(): TemplateResult {
    const { state: query } = this.#query;
    const baseline = 'value' in query ? query.value : undefined;
    const [empty, idle] = [this.#localize.term('tvaers.planner.empty'), this.#localize.term('tvaers.planner.idle')];
    return html`
      ${stateView(this.#localize, this.#query, { asOf: baseline?.asOf, empty, idle })}
      ${baseline && baseline.leaders.length > 0 ? this.#renderPlan(baseline) : nothing} ${this.#announcer.view()}
    `;
  }

  protected override updated(): void {
    const { state: query } = this.#query;
    showState(this.#internals, query.name);
    const unit = 'value' in query ? query.value?.unit.id : undefined;
    if (unit !== undefined && unit !== this.listed)
      void nextTask().then(() => {
        this.listed = unit;
      });
    // Waits for what is still on its way.
    if (this.#focusNext === undefined || (this.desk.picking && !this.hands)) return;
    const wanted = this.shadowRoot!.querySelector<HTMLElement>(this.#focusNext);
    (wanted ?? this.shadowRoot!.querySelector<HTMLElement>('#desk'))?.focus();
    this.#focusNext = undefined;
  }

  #renderPlan({ asOf, rule, unit }: SpanBaseline): TemplateResult {
    const term = this.#localize.term.bind(this.#localize);
    const further: readonly MethodLine[] = [
      [term('tvaers.planner.rule-share'), term('tvaers.planner.rule-share-words')],
      [term('tvaers.planner.rule-frame'), term('tvaers.planner.rule-frame-words')],
      [term('tvaers.planner.rule-experienced'), term('tvaers.planner.rule-experienced-words')],
      [term('tvaers.planner.rule-moved'), term('tvaers.planner.rule-moved-words')],
    ];
    return html`
      ${sentenceView(this.#localize, this.#planner)} ${scenariosView(this.#localize, this.#planner)}
      <div class="beside">
        ${effectsView(this.#localize, this.#planner)}
        <div>
          ${lastStepView(this.#localize, this.#planner)}
          ${stepsView(this.#localize, this.#planner, this.desk, this.#arrange)}
        </div>
      </div>
      ${areasView(this.#localize, this.#planner, this.desk, this.#arrange, this.hands)} ${this.#renderDesk(unit.id)}
      ${this.#share.view()} ${spanMethod(this.#localize, { asOf, rule }, further)}
    `;
  }

  #renderDesk(unit: string): TemplateResult | typeof nothing {
    if (unit !== this.listed) return nothing;
    const { hands } = this;
    const { scope } = this.#scope;
    return deskView(this.#localize, this.#planner, this.desk, { ...this.#actions, hands, scope });
  }

  /** Ctrl+Z and Ctrl+Y, but in a field, where they are the field's own. */
  readonly #handleKey = (event: KeyboardEvent): void => {
    const key = event.key.toLowerCase();
    const isOurs = (event.ctrlKey || event.metaKey) && !event.altKey && (key === 'z' || key === 'y');
    const [target] = event.composedPath();
    const isField = target instanceof HTMLInputElement && !['radio', 'checkbox'].includes(target.type);
    if (!isOurs || isField || !this.#planner.isMet) return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) this.#planner.redo();
    else this.#planner.undo();
  };

  readonly #loadHands = async (): Promise<void> => {
    try {
      this.hands ??= await import('./hands.js');
    } catch {
      this.#announcer.say(this.#localize.term('tvaers.planner.loading-failed'));
    }
  };

  readonly #arrange: Arrange = (parts) => {
    void this.#loadHands();
    const before = this.desk;
    this.desk = { ...before, ...parts };
    if (parts.picking) this.#focusNext = '.pick-search';
    else if ('picking' in parts && before.picking) this.#focusNext = opener(before.picking);
  };

  readonly #actions: Omit<DeskActions, 'hands' | 'scope'> = {
    arrange: this.#arrange,
    move: (groupId, to) => {
      if (!this.#planner.take({ kind: 'move', groupId, to })) return;
      this.desk = { ...this.desk, picking: undefined, pick: '', open: new Set([...this.desk.open, to]) };
      this.#focusNext = opener({ kind: 'move', groupId });
    },
    merge: (from, into) => {
      if (!this.#planner.take({ kind: 'merge', from, into })) return;
      this.desk = { ...this.desk, picking: undefined, pick: '' };
      this.#focusNext = opener({ kind: 'merge', leaderId: into });
    },
  };
}

/** The button that opened a choice. */
const opener = (picking: NonNullable<Desk['picking']>): string =>
  picking.kind === 'move'
    ? `[data-move="${CSS.escape(picking.groupId)}"]`
    : `[data-merge="${CSS.escape(picking.leaderId)}"]`;
