import { html, nothing } from 'lit';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import type { Backend } from '../../backend/backend.js';
import { ask, question } from '../../backend/question.js';
import type { Announcer } from '../../kit/announcer.js';
import type { Hierarchy, Person, Unit } from '../../model/organisation.js';
import type { DetailsLocalize } from './row-words.js';

export interface SearchHost {
  readonly element: LitElement;
  readonly localize: DetailsLocalize;
  readonly announcer: Announcer;
  readonly backend: () => Backend | undefined;
  readonly hierarchy: () => Hierarchy;
  /** Somebody has chosen what was found. */
  readonly open: (found: { readonly unit: string } | { readonly person: string }) => void;
}

interface Found {
  readonly units: readonly Unit[];
  readonly people: readonly Person[];
  readonly isMore: boolean;
}

/** Milliseconds in which a writing hand pauses. */
const PAUSE = 250;
/** As many of each as are listed. */
const LISTED = 8;

/** Units and people that the backend finds by what somebody writes. */
export class ChainSearch implements ReactiveController {
  readonly #host: SearchHost;
  #text = '';
  #found: Found | 'waiting' | 'failed' | undefined;
  #call = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: SearchHost) {
    this.#host = host;
    host.element.addController(this);
  }

  hostDisconnected(): void {
    this.write('');
  }

  /** Looks for another text; for nothing where it is empty. */
  write(text: string): void {
    if (text.trim() === this.#text) return;
    this.#text = text.trim();
    clearTimeout(this.#timer);
    this.#call.abort();
    this.#call = new AbortController();
    this.#found = this.#text === '' ? undefined : 'waiting';
    if (this.#found)
      this.#timer = setTimeout(() => {
        void this.#find(this.#text, this.#call.signal);
      }, PAUSE);
    this.#host.element.requestUpdate();
  }

  async #find(search: string, signal: AbortSignal): Promise<void> {
    const { announcer, backend, element, hierarchy } = this.#host;
    const asked = backend();
    if (!asked) return;
    const query = { search, limit: LISTED };
    try {
      const units = ask(asked, question('organisation', 'units', { ...query, hierarchy: hierarchy() }), { signal });
      // A backend without people is searched for units alone.
      const people = asked.organisation?.people
        ? ask(asked, question('organisation', 'people', query), { signal })
        : Promise.resolve({ items: [] as readonly Person[], nextCursor: undefined });
      const [{ items, nextCursor }, persons] = await Promise.all([units, people]);
      this.#found = {
        units: items,
        people: persons.items,
        isMore: nextCursor !== undefined || persons.nextCursor !== undefined,
      };
    } catch {
      if (signal.aborted) return;
      this.#found = 'failed';
    }
    announcer.say(this.#words(), 600);
    element.requestUpdate();
  }

  #words(): string {
    const { localize } = this.#host;
    if (this.#found === 'waiting' || !this.#found) return localize.term('tvaers.chain.finding');
    if (this.#found === 'failed') return localize.term('tvaers.chain.find-failed');
    const { isMore, people, units } = this.#found;
    const n = units.length + people.length;
    const said = localize.term('tvaers.chain.found', n, localize.decimal(n, 0));
    return isMore ? `${said} ${localize.term('tvaers.chain.found-more')}` : said;
  }

  /** What is found, as buttons; nothing while nothing is looked for. */
  view(): TemplateResult | typeof nothing {
    if (!this.#found) return nothing;
    const { people, units } = typeof this.#found === 'string' ? { people: [], units: [] } : this.#found;
    return html`<div class="found" part="found">
      <p class="small quiet">${this.#words()}</p>
      <ul>
        ${units.map(({ id, kind, name }) => this.#item({ unit: id }, name, this.#host.localize.term('tvaers.chain.kind', kind)))}
        ${people.map(({ id, name, title, unitName }) =>
          this.#item({ person: id }, name, [title, unitName].filter(Boolean).join(', ')),
        )}
      </ul>
    </div>`;
  }

  #item(found: Parameters<SearchHost['open']>[0], name: string, what: string): TemplateResult {
    return html`<li>
      <button
        type="button"
        class="plain"
        part="button"
        @click=${() => {
          this.write('');
          this.#host.open(found);
        }}
      >
        <bdi>${name}</bdi> <span class="small quiet">${what}</span>
      </button>
    </li>`;
  }
}
