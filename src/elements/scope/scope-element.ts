import { ContextProvider } from '@lit/context';
import { css, html, LitElement } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { scopeContext } from '../../backend/scope.js';
import type { Scope, ScopeChoice } from '../../backend/scope.js';

/**
 * One choice of unit, person and wave for all the elements inside it: choosing in one of them moves the others.
 * Shows nothing itself.
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

  readonly #provider = new ContextProvider(this, { context: scopeContext });

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
    this.dispatchEvent(new Event('change', { bubbles: true }));
  };
}
