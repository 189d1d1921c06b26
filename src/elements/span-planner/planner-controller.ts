import type { ReactiveControllerHost } from 'lit';
import type { Announcer } from '../../kit/announcer.js';
import type { SpanBaseline } from '../../model/span-plan/baseline.js';
import type { SpanChange, SpanScenario } from '../../model/span-plan/changes.js';
import { planFigures } from '../../model/span-plan/figures.js';
import type { PlanFigures } from '../../model/span-plan/figures.js';
import { planOf } from '../../model/span-plan/plan.js';
import type { SpanPlan } from '../../model/span-plan/plan.js';
import {
  currentOf,
  newBook,
  redone,
  renamed,
  stepped,
  undone,
  withoutCurrent,
  withScenario,
} from '../../model/span-plan/scenario-book.js';
import type { OpenScenario, ScenarioBook } from '../../model/span-plan/scenario-book.js';
import { stepEffects } from '../../model/span-plan/step-effects.js';
import type { StepEffect } from '../../model/span-plan/step-effects.js';
import { PlannerWords } from './planner-words.js';
import type { PlannerLocalize } from './planner-words.js';

/** A what-if carried out, with its figures. */
export interface Outcome {
  readonly plan: SpanPlan;
  readonly figures: PlanFigures;
}

export interface PlannerHost {
  readonly element: ReactiveControllerHost & HTMLElement;
  readonly localize: PlannerLocalize;
  readonly announcer: Announcer;
}

/** How many of those concerned are told of when a step is taken. */
const TOLD = 3;

/** The what-ifs of a reader, a book of them for each unit, and what they come to on the baseline of today. */
export class PlannerController {
  readonly #host: PlannerHost;
  readonly #books = new Map<string, ScenarioBook>();
  readonly #saved = new WeakSet<readonly SpanChange[]>();
  #baseline: SpanBaseline | undefined;
  #words: PlannerWords | undefined;
  readonly #outcomes = new WeakMap<SpanBaseline, WeakMap<readonly SpanChange[], Outcome>>();
  readonly #none: readonly SpanChange[] = [];

  constructor(host: PlannerHost) {
    this.#host = host;
  }

  /** Takes up the baseline that is shown now. What is planned is carried out anew where it is another than before. */
  meet(baseline: SpanBaseline): void {
    if (baseline === this.#baseline) return;
    this.#baseline = baseline;
    this.#words = new PlannerWords(this.#host.localize, baseline);
  }

  get baseline(): SpanBaseline {
    return this.#baseline!;
  }

  /** Whether there is an organisation to plan on yet. */
  get isMet(): boolean {
    return this.#baseline !== undefined;
  }

  get words(): PlannerWords {
    return this.#words!;
  }

  get book(): ScenarioBook {
    const { id } = this.baseline.unit;
    const known = this.#books.get(id) ?? newBook(this.#host.localize.term('tvaers.planner.scenario-name', 1));
    this.#books.set(id, known);
    return known;
  }

  get current(): OpenScenario {
    return currentOf(this.book);
  }

  /** Whether there are steps that are neither in a file nor behind a link. */
  get isUnsaved(): boolean {
    return [...this.#books.values()].some(({ scenarios }) =>
      scenarios.some(({ done }) => done.length > 0 && !this.#saved.has(done)),
    );
  }

  get today(): Outcome {
    return this.outcomeOf(this.#none);
  }

  /** The figures of today, held against the targets of the what-if. */
  get todaysFigures(): PlanFigures {
    return planFigures(this.baseline, this.today.plan, this.now.plan.targets);
  }

  get now(): Outcome {
    return this.outcomeOf(this.current.done);
  }

  outcomeOf(changes: readonly SpanChange[], baseline: SpanBaseline = this.baseline): Outcome {
    const outcomes = this.#outcomes.get(baseline) ?? new WeakMap<readonly SpanChange[], Outcome>();
    this.#outcomes.set(baseline, outcomes);
    const known = outcomes.get(changes);
    if (known) return known;
    const plan = planOf(baseline, changes);
    const outcome = { plan, figures: planFigures(baseline, plan) };
    outcomes.set(changes, outcome);
    return outcome;
  }

  /** Carries out what a baseline will be shown with, before it is. */
  prepare(baseline: SpanBaseline): void {
    this.outcomeOf(this.#none, baseline);
  }

  /** Whom the last step concerns, and how. */
  get lastEffects(): readonly StepEffect[] {
    const { done } = this.current;
    return done.length === 0 ? [] : stepEffects(this.outcomeOf(this.#before(done)).plan, this.now.plan);
  }

  /** Takes a step and says what it does; or says why it cannot be taken. */
  take(change: SpanChange): boolean {
    const book = stepped(this.book, change);
    const { done } = currentOf(book);
    const { plan } = this.outcomeOf(done);
    const fault = plan.faults.get(done.length - 1);
    const { announcer, localize } = this.#host;
    if (fault) {
      announcer.say(localize.term('tvaers.planner.fault', fault));
      return false;
    }
    const step = this.words.step(change, plan);
    this.#set(book);
    const effects = this.lastEffects.slice(0, TOLD).map((effect) => this.effect(effect));
    announcer.say([step, ...effects].map((text) => `${text}.`).join(' '));
    return true;
  }

  /** What a step does to one leader, as it is read. */
  effect({ after, before, leader }: StepEffect): string {
    const { localize } = this.#host;
    const { words } = this;
    const name = words.leader(leader);
    if (before === null) return `${name} ${localize.term('tvaers.planner.gets', after ?? 0, words.whole(after ?? 0))}`;
    if (after === null) return `${name} ${localize.term('tvaers.planner.is-closed', before, words.whole(before))}`;
    return `${name}: ${localize.term('tvaers.planner.from-to', words.whole(before), words.whole(after))}`;
  }

  undo(): void {
    const last = this.current.done.at(-1);
    if (!last) return;
    const words = this.words.step(last, this.now.plan);
    this.#set(undone(this.book));
    this.#host.announcer.say(this.#host.localize.term('tvaers.planner.undone', words));
  }

  redo(): void {
    const next = this.current.undone.at(-1);
    if (!next) return;
    this.#set(redone(this.book));
    this.#host.announcer.say(this.#host.localize.term('tvaers.planner.redone', this.words.step(next, this.now.plan)));
  }

  choose(key: number): void {
    this.#set({ ...this.book, current: key });
  }

  rename(name: string): void {
    if (name.trim()) this.#set(renamed(this.book, name.trim().slice(0, 200)));
  }

  /** One more what-if: an empty one, or one with these steps. */
  open(name?: string, changes: readonly SpanChange[] = []): void {
    const { book } = this;
    this.#set(
      withScenario(book, name ?? this.#host.localize.term('tvaers.planner.scenario-name', book.nextKey), changes),
    );
  }

  /** Puts a what-if that was kept in place of an untouched first one, or beside what has been begun. */
  begin(name: string, changes: readonly SpanChange[]): void {
    const { book } = this;
    const untouched = book.scenarios.length === 1 && this.current.done.length === 0;
    this.open(name, changes);
    if (untouched) this.#set({ ...this.book, scenarios: this.book.scenarios.slice(1) });
    this.markSaved();
  }

  copy(): void {
    const { done, name } = this.current;
    this.open(this.#host.localize.term('tvaers.planner.copy-name', name), done);
  }

  remove(): void {
    this.#set(withoutCurrent(this.book));
  }

  /** The current what-if as it is kept and sent. */
  get scenario(): SpanScenario {
    const { asOf, unit } = this.baseline;
    const { done, name } = this.current;
    return { unitId: unit.id, name, asOf, changes: done };
  }

  /** Notes that the current steps are where they cannot be lost. */
  markSaved(): void {
    this.#saved.add(this.current.done);
    this.#host.element.requestUpdate();
  }

  #set(book: ScenarioBook): void {
    this.#books.set(this.baseline.unit.id, book);
    this.#host.element.requestUpdate();
    this.#host.element.dispatchEvent(new Event('change', { bubbles: true }));
  }

  readonly #shorter = new WeakMap<readonly SpanChange[], readonly SpanChange[]>();

  /** The steps but the last, the same list each time it is asked for. */
  #before(done: readonly SpanChange[]): readonly SpanChange[] {
    const known = this.#shorter.get(done) ?? done.slice(0, -1);
    this.#shorter.set(done, known);
    return known;
  }
}
