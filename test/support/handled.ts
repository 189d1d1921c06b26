import type { LitElement } from 'lit';
import { waitUntil } from './wait-until.js';

/** A map that a hand has come near: what it takes to look closer is there. */
export async function handled(element: LitElement): Promise<void> {
  element.dispatchEvent(new PointerEvent('pointerenter'));
  if (!element.shadowRoot!.querySelector('.frame')) return;
  await waitUntil(() => element.shadowRoot!.querySelector('.method dd'), 'what it takes to look closer', {
    timeout: 8000,
  });
  await element.updateComplete;
}
