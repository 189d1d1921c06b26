/** Comes near to the element of a story, a map unless it is another, and waits for something in it. Throws where it does not come. */
export async function waitFor<E extends Element>(
  canvas: HTMLElement,
  selector: string,
  tag = 'tvaers-relation-map',
): Promise<E> {
  const element = canvas.querySelector(tag)!;
  element.dispatchEvent(new Event('pointerenter'));
  for (let tries = 0; tries < 250; tries += 1) {
    const found = element.shadowRoot?.querySelector<E>(selector);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  throw new Error(`${selector} does not come`);
}
