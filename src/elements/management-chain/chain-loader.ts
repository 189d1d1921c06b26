import type { ReactiveController } from 'lit';
import type { Backend } from '../../backend/backend.js';
import { question, ask } from '../../backend/question.js';
import type { BackendHost } from '../../kit/backend-controller.js';
import { FIRST_SHOWN, chainRows, peopleKey } from '../../model/chain-tree.js';
import type { ChainRow, PeopleShown } from '../../model/chain-tree.js';
import type { ChainUnit, ManagementChain } from '../../model/management-chain.js';

/** People that are fetched at a time. */
const PEOPLE = 100;

interface People extends PeopleShown {
  readonly cursor: string | undefined;
}

/** An answer, what it answers, and who gave it. */
export interface TakenChain {
  readonly chain: ManagementChain;
  /** The same for every answer about one unit or person. */
  readonly about: string;
  readonly backend: Backend | undefined;
}

/** What is known of the organisation so far: the answer, and the levels that somebody has opened since, each fetched once. */
export class ChainLoader implements ReactiveController {
  readonly #host: BackendHost;
  readonly #failed: () => void;
  #taken: TakenChain | undefined;
  #units = new Map<string, ChainUnit>();
  #people = new Map<string, People>();
  #open = new Set<string>();
  #shown = new Map<string, number>();
  readonly #loading = new Set<string>();
  #calls = new AbortController();

  constructor(host: BackendHost, failed: () => void) {
    this.#host = host;
    this.#failed = failed;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#forget();
  }

  hostUpdated(): void {
    // After the update, since what is on its way is shown by another.
    for (const key of this.#open) if (this.#isMissing(key)) void Promise.resolve().then(() => this.#load(key));
  }

  /** Makes an answer part of what is known. A new one about the same, or from elsewhere, takes the place of all there was. */
  take(taken: TakenChain): void {
    const before = this.#taken;
    if (before?.chain === taken.chain) return;
    const { chain } = taken;
    const isElsewhere = before?.backend !== taken.backend || before?.chain.hierarchy !== chain.hierarchy;
    if (isElsewhere || before.about === taken.about) {
      this.#forget();
      this.#units.clear();
      this.#people.clear();
    }
    if (isElsewhere) this.#open.clear();
    this.#taken = taken;
    this.#keep(chain.units);
    if (!isElsewhere && before.about === taken.about) return;
    const tops = chain.units.filter(({ level }) => level === 1).map(({ id }) => id);
    for (const id of chain.path.length > 0 ? chain.path : tops) this.#open.add(id);
  }

  unit(id: string | undefined): ChainUnit | undefined {
    return id === undefined ? undefined : this.#units.get(id);
  }

  /** From the unit up to the top. */
  pathOf(id: string): readonly ChainUnit[] {
    const path = new Set<ChainUnit>();
    for (let unit = this.unit(id); unit && !path.has(unit);) {
      path.add(unit);
      unit = this.unit(unit.parentId ?? undefined);
    }
    return [...path];
  }

  rows(): readonly ChainRow[] {
    const path = this.#taken?.chain.path ?? [];
    const units = [...this.#units.values()];
    return chainRows({ units, path, open: this.#open, people: this.#people, shown: this.#shown });
  }

  isLoading(key: string): boolean {
    return this.#loading.has(key);
  }

  /** Opens or closes a row. What is not known yet is fetched when it is drawn. */
  toggle(key: string, isOpen = !this.#open.has(key)): void {
    if (isOpen) this.#open.add(key);
    else this.#open.delete(key);
    this.#host.requestUpdate();
  }

  /** Shows more of the units in a unit, or of the people of one. */
  more({ of, unit }: Extract<ChainRow, { kind: 'more' }>): void {
    const key = of === 'units' ? unit.id : peopleKey(unit.id);
    if (of === 'units') {
      const known = this.#below(unit.id);
      this.#shown.set(unit.id, (this.#shown.get(unit.id) ?? FIRST_SHOWN) + (known < unit.units ? 0 : FIRST_SHOWN));
      if (known === unit.units) this.#host.requestUpdate();
      else void this.#load(key);
    } else void this.#load(key);
  }

  #below(id: string): number {
    return [...this.#units.values()].filter(({ parentId }) => parentId === id).length;
  }

  #isMissing(key: string): boolean {
    const unit = this.#units.get(key);
    if (unit) return unit.units > 0 && this.#below(key) === 0;
    const owner = this.#ownerOf(key);
    return owner !== undefined && !this.#people.has(owner.id);
  }

  #ownerOf(key: string): ChainUnit | undefined {
    return [...this.#units.values()].find(({ id }) => peopleKey(id) === key);
  }

  async #load(key: string): Promise<void> {
    const { backend, chain } = this.#taken ?? {};
    if (!backend || !chain || this.#loading.has(key)) return;
    const { signal } = this.#calls;
    this.#loading.add(key);
    this.#host.requestUpdate();
    try {
      if (this.#units.has(key)) await this.#loadUnits(backend, key, chain, signal);
      else await this.#loadPeople(backend, key, signal);
    } catch {
      if (signal.aborted) return;
      // Open and empty it would be asked for again at once; closed it is asked for when somebody opens it again.
      this.#open.delete(key);
      this.#failed();
    } finally {
      if (!signal.aborted) this.#loading.delete(key);
      this.#host.requestUpdate();
    }
  }

  async #loadUnits(backend: Backend, unit: string, { hierarchy }: ManagementChain, signal: AbortSignal): Promise<void> {
    const asked = question('organisation', 'chain', { unit, hierarchy, up: 0, down: 1 });
    const { units } = await ask(backend, asked, { signal });
    // Nothing where something was promised would be asked for without end.
    this.#keep(units.map((each) => (each.id === unit ? { ...each, units: units.filter(isIn(unit)).length } : each)));
  }

  async #loadPeople(backend: Backend, key: string, signal: AbortSignal): Promise<void> {
    const unit = this.#ownerOf(key)?.id;
    if (unit === undefined) return;
    const { cursor, items: before = [] } = this.#people.get(unit) ?? {};
    const asked = question('organisation', 'people', { unit, limit: PEOPLE, ...(cursor !== undefined && { cursor }) });
    const { items, nextCursor } = await ask(backend, asked, { signal });
    this.#people.set(unit, { items: [...before, ...items], more: nextCursor !== undefined, cursor: nextCursor });
  }

  #keep(units: readonly ChainUnit[]): void {
    for (const unit of units) this.#units.set(unit.id, unit);
  }

  #forget(): void {
    this.#calls.abort();
    this.#calls = new AbortController();
    this.#loading.clear();
  }
}

const isIn =
  (unitId: string) =>
  ({ parentId }: ChainUnit): boolean =>
    parentId === unitId;
