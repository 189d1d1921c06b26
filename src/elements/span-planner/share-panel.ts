import { html, nothing } from 'lit';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import type { Backend } from '../../backend/backend.js';
import { toBackendError } from '../../backend/errors.js';
import type { KeptScenario } from '../../backend/organisation-source.js';
import type { Announcer } from '../../kit/announcer.js';
import { BackendController } from '../../kit/backend-controller.js';
import { nextTask } from '../../kit/next-task.js';
import type { SpanScenario } from '../../model/span-plan/changes.js';
import type { PlannerController } from './planner-controller.js';
import type { PlannerLocalize } from './planner-words.js';

/** The part of an address that names a suggestion. */
export const LINK_PART = 'tvaers-forslag';

export interface ShareHost {
  readonly element: LitElement & { readonly backend: Backend | undefined; readonly scenario: string | undefined };
  readonly localize: PlannerLocalize;
  readonly announcer: Announcer;
  readonly planner: PlannerController;
}

/** Keeps a suggestion behind a link or in a file, opens one, and prints it. What it shows is loaded when it is first opened. */
export class SharePanel implements ReactiveController {
  readonly #host: ShareHost;
  readonly #source: BackendController;
  #views: typeof import('./share-view.js') | undefined;
  #said = '';
  #kept: (KeptScenario & { readonly of: SpanScenario['changes'] }) | undefined;
  /** The suggestion that was looked for last, so that each is opened once. */
  #asked: string | undefined;
  #astray = false;

  constructor(host: ShareHost) {
    this.#host = host;
    this.#source = new BackendController(host.element);
    host.element.addController(this);
  }

  hostUpdated(): void {
    void this.#openWanted();
  }

  get backend(): Backend | undefined {
    return this.#source.backend;
  }

  view(): TemplateResult {
    const { localize, planner } = this.#host;
    const term = localize.term.bind(localize);
    const kept = this.#kept?.of === planner.current.done ? this.#kept : undefined;
    return html`${this.#astray ? html`<p class="fault" role="status">${term('tvaers.planner.link-astray')}</p>` : nothing}
      <details part="share" class="share" @toggle=${this.#handleToggle}>
        <summary>${term('tvaers.planner.share')}</summary>
        ${this.#views?.shareView(localize, planner, {
          mayKeep: this.backend?.organisation?.keepScenario !== undefined,
          address: kept && addressOf(kept.id),
          until: kept?.until,
          said: this.#said,
          keep: () => void this.#keep(),
          say: this.#say,
          openFile: (file) => void this.#openFile(file),
        })}
      </details>`;
  }

  readonly #handleToggle = async (): Promise<void> => {
    try {
      this.#views ??= await import('./share-view.js');
    } catch {
      this.#say(this.#host.localize.term('tvaers.planner.loading-failed'));
    }
    this.#host.element.requestUpdate();
  };

  readonly #say = (text: string): void => {
    this.#said = text;
    this.#host.element.requestUpdate();
  };

  async #keep(): Promise<void> {
    const { localize, planner } = this.#host;
    const { scenario } = planner;
    try {
      const kept = await this.backend!.organisation!.keepScenario!(scenario);
      this.#kept = { ...kept, of: scenario.changes };
      if (planner.current.done === scenario.changes) planner.markSaved();
      this.#say(localize.term('tvaers.planner.link-ready', kept.until ? localize.day(kept.until) : ''));
    } catch (error) {
      const { kind } = toBackendError(error);
      this.#say(`${localize.term('tvaers.failed', kind)} ${localize.term('tvaers.planner.link-failed')}`);
    }
  }

  async #openFile(file: File): Promise<void> {
    const { announcer, localize, planner } = this.#host;
    const { scenarioIn } = await import('./read-file.js');
    const found = scenarioIn(await file.text());
    if (!found) {
      this.#say(localize.term('tvaers.planner.not-a-file'));
      return;
    }
    if (found.unitId !== planner.baseline.unit.id) {
      this.#say(localize.term('tvaers.planner.other-unit'));
      return;
    }
    planner.open(found.name, found.changes);
    planner.markSaved();
    this.#say(localize.term('tvaers.planner.opened', found.name));
    announcer.say(localize.term('tvaers.planner.opened', found.name));
  }

  /** Opens the suggestion that the attribute or the address of the page names, once the organisation is there. */
  async #openWanted(): Promise<void> {
    const { element, localize, planner } = this.#host;
    const id = element.scenario ?? new URLSearchParams(location.search).get(LINK_PART) ?? undefined;
    const read = this.backend?.organisation?.scenario?.bind(this.backend.organisation);
    if (id === undefined || id === this.#asked || !read || !planner.isMet) return;
    this.#asked = id;
    this.#astray = false;
    try {
      const { changes, name, unitId } = await read(id);
      if (unitId === planner.baseline.unit.id) {
        // Reading hundreds of steps, carrying them out and drawing what they come to are a task each.
        await nextTask();
        planner.outcomeOf(changes);
        await nextTask();
        planner.begin(name, changes);
        return;
      }
      this.#say(localize.term('tvaers.planner.other-unit'));
    } catch {
      this.#astray = true;
    }
    element.requestUpdate();
  }
}

function addressOf(id: string): string {
  const address = new URL(location.href);
  address.searchParams.set(LINK_PART, id);
  return address.href;
}
