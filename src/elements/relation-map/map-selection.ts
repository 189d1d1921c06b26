import type { LitElement, ReactiveController } from 'lit';
import type { Announcer } from '../../kit/announcer.js';
import type { ScopeController } from '../../kit/scope-controller.js';
import type { GraphIndex } from '../../model/relations/graph-index.js';
import { SelectionEvent } from './selection-event.js';
import type { MapLocalize } from './tie-words.js';

export interface SelectionHost {
  readonly element: LitElement & { selected: string | undefined };
  readonly scope: ScopeController;
  readonly announcer: Announcer;
  readonly localize: MapLocalize;
  readonly read: () => GraphIndex | undefined;
  /** Somebody has selected another node, or none. */
  readonly selected: (id: string | undefined) => void;
}

/** The heading that the details begin with, and where the focus goes when what opened them is gone. */
const DETAILS = 'chosen';
const FALLBACK = 'search';
/** The most that are looked at beside each other: a table of more says nothing. */
const MOST = 6;

/** The one node that is selected, in the element or in the scope round it, and the way to its details and back. */
export class MapSelection implements ReactiveController {
  readonly #host: SelectionHost;
  #opener: HTMLElement | undefined;
  #opens = false;
  /** The selected one and those that are looked at beside it. */
  #together: readonly string[] = [];

  constructor(host: SelectionHost) {
    this.#host = host;
    host.element.addController(this);
  }

  get id(): string | undefined {
    const { element, read, scope } = this.#host;
    const level = read()?.graph.level;
    // A scope knows no roles.
    if (!scope.scope || level === 'role') return element.selected;
    return level === 'person' ? scope.scope.person : scope.scope.unit;
  }

  /** Those that are looked at beside the selected one. */
  get others(): readonly string[] {
    // Somebody else may have selected another since.
    return this.#together[0] === this.id ? this.#together.slice(1) : [];
  }

  hostUpdated(): void {
    const heading = this.#opens ? this.#find(DETAILS) : undefined;
    if (!heading) return;
    this.#opens = false;
    heading.focus();
  }

  /** Selects a node, here or in the scope, and says so; with others, what there is between them is looked at. */
  readonly choose = (id: string | undefined, ...others: readonly string[]): void => {
    const { announcer, element, localize, read, scope, selected } = this.#host;
    const index = read();
    const nodes = [...new Set([id, ...others])].flatMap((each) => index?.node(each) ?? []);
    const node = index?.node(id);
    const before = [this.id, ...this.others];
    this.#together = node ? nodes.map((each) => each.id) : [];
    element.requestUpdate();
    if (String([node?.id, ...this.#together.slice(1)]) === String(before)) return;
    if (node?.id !== before[0]) {
      element.selected = node?.id;
      if (index?.graph.level !== 'role')
        scope.scope?.choose({ [index?.graph.level === 'person' ? 'person' : 'unit']: node?.id ?? '' });
      selected(node?.id);
    }
    const names = new Intl.ListFormat(localize.lang()).format(nodes.map(({ label }) => label));
    announcer.say(node ? localize.term('tvaers.map.selected', names) : localize.term('tvaers.map.unselected'));
    element.dispatchEvent(new SelectionEvent(node?.id, this.#together.slice(1)));
  };

  /** Looks at one more beside the selected one, or at one less. The first is the selected one. */
  readonly toggle = (id: string): void => {
    const all = this.id === undefined ? [] : [this.id, ...this.others];
    const [first, ...others] = all.includes(id) ? all.filter((each) => each !== id) : [...all, id];
    this.choose(first, ...others.slice(0, MOST - 1));
  };

  /** Selects a node and goes to what there is to see of it, or of it and others. */
  readonly open = (id: string, ...others: readonly string[]): void => {
    const { element } = this.#host;
    const active = element.shadowRoot?.activeElement;
    // One relation leads to the next; the way back is to where the first was opened.
    if (active instanceof HTMLElement && !active.closest('.details')) this.#opener = active;
    this.choose(id, ...others);
    this.#opens = true;
    element.requestUpdate();
  };

  /** Selects nothing, and goes back to where the details were opened. */
  readonly close = (): void => {
    const opener = this.#opener?.isConnected ? this.#opener : this.#find(FALLBACK);
    this.#opener = undefined;
    this.#opens = false;
    this.choose(undefined);
    opener?.focus();
  };

  #find(id: string): HTMLElement | undefined {
    return this.#host.element.shadowRoot?.getElementById(id) ?? undefined;
  }
}
