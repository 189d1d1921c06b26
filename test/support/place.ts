import { fixture } from '@open-wc/testing';
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { readableText } from './text.js';
import { waitUntil } from './wait-until.js';

/** An element on the page, with its properties set before it is connected. */
export async function place<E extends LitElement>(
  tag: string,
  properties: Readonly<Record<string, unknown>> = {},
): Promise<E> {
  const frame = await fixture<HTMLDivElement>('<div></div>');
  const element = Object.assign(document.createElement(tag), properties) as unknown as E;
  frame.append(element);
  await element.updateComplete;
  return element;
}

/** Waits until the element says something, and fails with what it said instead. */
export async function says(element: Element, what: RegExp | string): Promise<void> {
  const found = () =>
    typeof what === 'string' ? readableText(element).includes(what) : what.test(readableText(element));
  await waitUntil(found, undefined, { timeout: 8000 }).catch(() => {
    expect(readableText(element)).to.match(
      typeof what === 'string' ? new RegExp(what.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')) : what,
    );
  });
}
