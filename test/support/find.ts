import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { waitUntil } from './wait-until.js';

/** The name a control goes by: its label for assistive technology, else the text of its labels, else its own. */
export function nameOf(control: Element): string {
  const aria = control.getAttribute('aria-label');
  if (aria) return aria;
  const root = control.getRootNode() as ShadowRoot;
  const ids = control.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const labels =
    ids.length > 0 ? ids.map((id) => root.getElementById(id)) : [...((control as HTMLInputElement).labels ?? [])];
  const named = labels.length > 0 ? labels : [control];
  return named
    .map((one) => one?.textContent ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What assistive technology reads beside the name of a control. */
export function descriptionOf(control: Element): string {
  const root = control.getRootNode() as ShadowRoot;
  const ids = control.getAttribute('aria-describedby')?.split(/\s+/) ?? [];
  return ids
    .map((id) => root.getElementById(id)?.textContent ?? `(nothing by the id ${id})`)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const KINDS = {
  button: 'button',
  link: 'a[href]',
  radio: '[type=radio]',
  checkbox: '[type=checkbox]',
  slider: '[type=range]',
  textbox: 'input:not([type=radio], [type=checkbox], [type=range]), textarea',
  group: 'fieldset, [role=group]',
  heading: 'h2, h3, h4',
  summary: 'summary',
} as const;
type Kind = keyof typeof KINDS;

const legendOf = (group: Element): string =>
  group instanceof HTMLFieldSetElement
    ? (group.querySelector('legend')?.textContent.replace(/\s+/g, ' ').trim() ?? '')
    : nameOf(group);

/** Every control of a kind that a person can see, in order. */
export const all = (element: LitElement, kind: Kind, within: ParentNode = element.shadowRoot!): HTMLElement[] =>
  [...within.querySelectorAll<HTMLElement>(KINDS[kind])].filter((one) => one.getClientRects().length > 0);

const matches = (name: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? name === wanted : wanted.test(name);

/** The first of a kind by its name, or undefined. */
export const look = (
  element: LitElement,
  kind: Kind,
  name: string | RegExp,
  within?: ParentNode,
): HTMLElement | undefined =>
  all(element, kind, within).find((one) => matches(kind === 'group' ? legendOf(one) : nameOf(one), name));

/** The same, failing with the names there are. */
export function find<E extends HTMLElement = HTMLElement>(
  element: LitElement,
  kind: Kind,
  name: string | RegExp,
  within?: ParentNode,
): E {
  const found = look(element, kind, name, within);
  const names = all(element, kind, within).map((one) => (kind === 'group' ? legendOf(one) : nameOf(one)));
  expect(found, `${kind} “${String(name)}” among ${names.join(' | ')}`).to.exist;
  return found as E;
}

/** Waits until there is one of a kind by that name. */
export async function wait<E extends HTMLElement = HTMLElement>(
  element: LitElement,
  kind: Kind,
  name: string | RegExp,
): Promise<E> {
  await waitUntil(() => look(element, kind, name), undefined, { timeout: 8000 }).catch(() => undefined);
  return find<E>(element, kind, name);
}

/** Presses the control by its name, as a click does, and lets the element answer. */
export async function press(
  element: LitElement,
  kind: Kind,
  name: string | RegExp,
  within?: ParentNode,
): Promise<void> {
  find(element, kind, name, within).click();
  await element.updateComplete;
  await element.updateComplete;
}

/** Writes into a field as a person does, keeping nothing of what was there. */
export async function write(element: LitElement, name: string | RegExp, text: string): Promise<void> {
  const field = find<HTMLInputElement>(element, 'textbox', name);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

/** What has the focus inside an element. */
export const focused = (element: LitElement): Element | null => element.shadowRoot!.activeElement;
