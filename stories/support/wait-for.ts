import type { TvaersRelationMap } from '../../src/elements/relation-map/relation-map-element.js';

/** Comes near to the map of a story, and waits for something in it. Throws where it does not come. */
export async function waitFor<E extends Element>(canvas: HTMLElement, selector: string): Promise<E> {
  const map = canvas.querySelector<TvaersRelationMap>('tvaers-relation-map')!;
  map.dispatchEvent(new Event('pointerenter'));
  for (let tries = 0; tries < 250; tries += 1) {
    const found = map.shadowRoot?.querySelector<E>(selector);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  throw new Error(`${selector} does not come`);
}
