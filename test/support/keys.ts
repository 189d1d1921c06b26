import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import { focused, nameOf } from './find.js';

/** Presses keys one after the other, and lets the element answer each. */
export async function keys(element: LitElement, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await sendKeys({ press: name });
    await element.updateComplete;
  }
}

/** Goes on with the Tab key until the focus is on something called so. */
export async function tabTo(element: LitElement, name: string | RegExp): Promise<void> {
  const passed: string[] = [];
  for (let tabs = 0; tabs < 60; tabs += 1) {
    await keys(element, 'Tab');
    const control = focused(element);
    const here = control ? nameOf(control) : '';
    if (typeof name === 'string' ? here === name : name.test(here)) return;
    passed.push(here);
  }
  expect.fail(`no way to ${String(name)} with the Tab key; passed ${passed.join(' | ')}`);
}
