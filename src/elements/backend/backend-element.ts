import { ContextProvider } from '@lit/context';
import { css, html, LitElement } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { backendContext } from '../../backend/context.js';
import { onSourcesChange, sourceNamed } from '../../backend/sources.js';

/**
 * Hands a data source that the page has registered to every tvaers element inside it. Shows nothing itself.
 *
 * @summary Names the registered source that the elements inside it ask.
 * @tag tvaers-backend
 * @slot - The elements that ask it, anywhere below.
 */
export class TvaersBackend extends LitElement {
  static override readonly styles: CSSResultGroup = css`
    :host {
      display: contents;
    }
  `;

  /** The name the host registered the source under. Never an address. */
  @property() source: string | undefined;

  readonly #provider = new ContextProvider(this, { context: backendContext });
  #forget: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#forget = onSourcesChange(() => {
      this.requestUpdate();
    });
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forget?.();
  }

  protected override willUpdate(): void {
    this.#provider.setValue(this.source === undefined ? undefined : sourceNamed(this.source));
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
