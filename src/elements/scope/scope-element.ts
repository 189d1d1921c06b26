import { ContextProvider } from '@lit/context';
import { css, html, LitElement } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { scopeContext } from '../../backend/scope.js';
import type { Scope, ScopeChoice } from '../../backend/scope.js';

/** What of a choice an address may hold: never a person. */
const PARTS = ['unit', 'wave'] as const;

/**
 * One choice of unit, person and wave for all the elements inside it: choosing in one of them moves the others.
 * Shows nothing itself.
 *
 * With `address` the choice of unit and wave lives in the address of the page, so that the page can be shared as it is seen.
 * Whom somebody has chosen is never written there. One scope of a page can have its choice in the address.
 *
 * @summary A shared choice of unit, person and wave for the elements inside it.
 * @tag tvaers-scope
 * @slot - The elements that share the choice, anywhere below.
 * @fires {Event} change - Something inside has chosen. The attributes say what.
 */
export class TvaersScope extends LitElement {
  static override readonly styles: CSSResultGroup = css`
    :host {
      display: contents;
    }
  `;

  /** Id of the unit chosen. */
  @property({ reflect: true }) unit: string | undefined;

  /** Id of the person chosen. */
  @property({ reflect: true }) person: string | undefined;

  /** The wave (*runde*) chosen. */
  @property({ reflect: true }) wave: string | undefined;

  /** The choice of unit and wave is read from the address of the page, and written there. */
  @property({ type: Boolean }) address = false;

  readonly #provider = new ContextProvider(this, { context: scopeContext });

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', this.#follow);
    this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.#follow);
  }

  protected override willUpdate(): void {
    const { person, unit, wave } = this;
    this.#provider.setValue({
      ...(unit && { unit }),
      ...(person && { person }),
      ...(wave && { wave }),
      choose: this.#choose,
    } satisfies Scope);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  readonly #choose = (choice: ScopeChoice): void => {
    const before = [this.unit, this.person, this.wave];
    if (choice.unit !== undefined) this.unit = choice.unit || undefined;
    if (choice.person !== undefined) this.person = choice.person || undefined;
    if (choice.wave !== undefined) this.wave = choice.wave || undefined;
    if ([this.unit, this.person, this.wave].every((part, index) => part === before[index])) return;
    if (this.address) this.#write();
    this.dispatchEvent(new Event('change', { bubbles: true }));
  };
  /** Takes over what the address says. */
  readonly #follow = (): void => {
    if (!this.address) return;
    const said = new URLSearchParams(location.search);
    for (const part of PARTS) {
      const value = said.get(`tvaers-${part}`);
      if (value !== null) this[part] = value || undefined;
    }
  };

  /** Changes the address in place: a choice is no new page to go back from. */
  #write(): void {
    const address = new URL(location.href);
    for (const part of PARTS) {
      const value = this[part];
      if (value === undefined) address.searchParams.delete(`tvaers-${part}`);
      else address.searchParams.set(`tvaers-${part}`, value);
    }
    history.replaceState(history.state, '', address);
  }
}
