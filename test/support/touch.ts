import assert from 'node:assert/strict';
import type { Visitor } from './visitor.js';

/** A finger is no finer than this, in CSS pixels. */
const FINGER = 24;

/**
 * Touches what is called so in an element, with a finger: a label, a button or a line; the `nth` of them, in its middle or so
 * far along it. Fails where there is none, or it is too small for a finger.
 */
export async function touch(
  { page }: Visitor,
  element: string,
  name: string,
  { along = 0.5, nth = 0 }: { readonly along?: number; readonly nth?: number } = {},
): Promise<void> {
  const spot = await page.evaluate(
    async (tag: string, called: string, at: number) => {
      const root = document.querySelector(tag)!.shadowRoot!;
      const nameOf = (one: Element): string =>
        one.getAttribute('aria-label') ??
        root.getElementById(one.getAttribute('aria-labelledby') ?? '')?.textContent ??
        one.textContent;
      const found = [...root.querySelectorAll<HTMLElement>('label, button, input[type=range]')].filter(
        (one) => one.offsetWidth > 0 && nameOf(one).replace(/\s+/g, ' ').trim() === called,
      )[at];
      if (!found) return undefined;
      found.scrollIntoView({ block: 'center', behavior: 'instant' });
      await new Promise(requestAnimationFrame);
      const { height, left, top, width } = found.getBoundingClientRect();
      return { height, left, top, width };
    },
    element,
    name,
    nth,
  );
  assert.ok(spot, `there is no ${name} to touch`);
  const { height, left, top, width } = spot;
  assert.ok(height >= FINGER && width >= FINGER, `${name} is ${width} by ${height} pixels`);
  await page.touchscreen.tap(left + width * along, top + height / 2);
}
