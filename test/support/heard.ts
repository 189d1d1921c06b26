import { expect } from '@open-wc/testing';
import { waitUntil } from './wait-until.js';

const heardFrom = new WeakMap<Element, string[]>();

/** Notes from now on what an element announces: an announcement is gone again after seconds, and a slow machine looks late. */
export function listen(element: Element): void {
  if (heardFrom.has(element)) return;
  const said: string[] = [];
  heardFrom.set(element, said);
  const note = (): void => {
    const text = element.shadowRoot!.querySelector('.visually-hidden[role=status]')?.textContent.trim();
    if (text && said.at(-1) !== text) said.push(text);
  };
  note();
  new MutationObserver(note).observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true });
}

/** Waits until the element has announced something since it was listened to, and fails with all that it announced instead. */
export async function hears(element: Element, what: string | RegExp): Promise<void> {
  listen(element);
  const said = heardFrom.get(element)!;
  const found = () => said.some((text) => (typeof what === 'string' ? text.includes(what) : what.test(text)));
  await waitUntil(found, undefined, { timeout: 8000 }).catch(() => {
    expect.fail(`heard ${JSON.stringify(said)}, not ${String(what)}`);
  });
  // What comes after is another announcement.
  said.length = 0;
}
