import type { LitElement, ReactiveController } from 'lit';
import type { Announcer } from '../../kit/announcer.js';
import type { ScopeController } from '../../kit/scope-controller.js';
import type { GraphIndex } from '../../model/relations/graph-index.js';
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

/** The one node that is selected, in the element or in the scope round it, and the way to its details and back. */
export class MapSelection implements ReactiveController {
  readonly #host: SelectionHost;
  #opener: HTMLElement | undefined;
  #opens = false;
  #pair: readonly [string, string] | undefined;

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

  /** The other one, where two are looked at. */
  get other(): string | undefined {
    // Somebody else may have selected another since.
    return this.#pair?.[0] === this.id ? this.#pair?.[1] : undefined;
  }

  hostUpdated(): void {
    const heading = this.#opens ? this.#find(DETAILS) : undefined;
    if (!heading) return;
    this.#opens = false;
    heading.focus();
  }

  /** Selects a node, here or in the scope, and says so; with another, what there is between the two is looked at. */
  readonly choose = (id: string | undefined, other?: string): void => {
    const { announcer, element, localize, read, scope, selected } = this.#host;
    const node = read()?.node(id);
    this.#pair = node && other !== undefined && other !== node.id ? [node.id, other] : undefined;
    element.requestUpdate();
    if (node?.id === this.id) return;
    element.selected = node?.id;
    const level = read()?.graph.level;
    if (level !== 'role') scope.scope?.choose({ [level === 'person' ? 'person' : 'unit']: node?.id ?? '' });
    announcer.say(node ? localize.term('tvaers.map.selected', node.label) : localize.term('tvaers.map.unselected'));
    element.dispatchEvent(new Event('change', { bubbles: true }));
    selected(node?.id);
  };

  /** Selects a node and goes to what there is to see of it, or of it and another. */
  readonly open = (id: string, other?: string): void => {
    const { element } = this.#host;
    const active = element.shadowRoot?.activeElement;
    // One relation leads to the next; the way back is to where the first was opened.
    if (active instanceof HTMLElement && !active.closest('.side')) this.#opener = active;
    this.choose(id, other);
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
