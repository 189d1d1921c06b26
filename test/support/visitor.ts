import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

/** What has the focus, as far as a keyboard user is concerned. */
export interface Focused {
  readonly kind: string;
  readonly name: string;
  /** The control's own group of radios, so that one group is answered once. */
  readonly group: string;
  readonly checked: boolean;
  readonly disabled: boolean;
}

/** Somebody with a keyboard and no mouse. Fails on anything that the console, the page or its policy complains of. */
export class Visitor {
  readonly page: Page;
  readonly #address: string;

  constructor(page: Page, address: string) {
    this.page = page;
    this.#address = address;
    page.on('pageerror', (error) => {
      assert.fail(`page error: ${String(error)}`);
    });
    page.on('console', (message) => {
      // What the test itself breaks is reported as a failed load; everything else is a fault of ours.
      if (message.type() === 'error' && !/Failed to load resource|net::ERR/.test(message.text()))
        assert.fail(`console: ${message.text()}`);
    });
  }

  async open(path: string): Promise<void> {
    await this.page.goto(`${this.#address}${path}`, { waitUntil: 'load' });
  }

  press(key: 'Tab' | 'Enter' | 'Space' | 'ArrowRight' | 'ArrowDown' | 'Escape' | 'Home' | 'End'): Promise<void> {
    return this.page.keyboard.press(key);
  }

  /** What can be read on the page, in and out of shadow roots. */
  text(): Promise<string> {
    return this.page.evaluate(() => {
      const pieces = (node: Node): string[] => {
        if (node instanceof Text) return [node.data];
        if (!(node instanceof Element)) return [...node.childNodes].flatMap(pieces);
        if (['STYLE', 'SCRIPT', 'TEMPLATE'].includes(node.tagName) || getComputedStyle(node).display === 'none')
          return [];
        if (node instanceof HTMLTextAreaElement) return [node.value];
        if (node instanceof HTMLDetailsElement && !node.open)
          return [...node.querySelectorAll(':scope > summary')].flatMap(pieces);
        if (node instanceof HTMLSlotElement) return node.assignedNodes({ flatten: true }).flatMap(pieces);
        return [...(node.shadowRoot ?? node).childNodes].flatMap(pieces);
      };
      return pieces(document.body)
        .join(' ')
        .replace(/\s+/g, ' ')
        .replace(/ ([.,;:])/g, '$1');
    });
  }

  /** Waits until the page says so, and fails with what it says instead. */
  async reads(what: RegExp | string, timeout = 10_000): Promise<string> {
    const found = (text: string): boolean => (typeof what === 'string' ? text.includes(what) : what.test(text));
    const until = performance.now() + timeout;
    for (;;) {
      const text = await this.text().catch(() => '');
      if (found(text)) return text;
      if (performance.now() > until) assert.fail(`does not say ${String(what)}, but: ${text.slice(0, 3000)}`);
      await pause(50);
    }
  }

  focused(): Promise<Focused> {
    return this.page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      if (!at) return { kind: '', name: '', group: '', checked: false, disabled: false };
      const root = at.getRootNode() as Document | ShadowRoot;
      const named = (ids: string | null) =>
        (ids ?? '')
          .split(' ')
          .map((id) => (id ? (root.getElementById(id)?.textContent ?? '') : ''))
          .join(' ')
          .trim();
      const labels =
        'labels' in at ? [...((at as HTMLInputElement).labels ?? [])].map(({ textContent }) => textContent) : [];
      const name =
        at.getAttribute('aria-label') ??
        (named(at.getAttribute('aria-labelledby')) || labels.join(' ') || at.textContent);
      const input = at instanceof HTMLInputElement ? at : undefined;
      return {
        kind: input?.type ?? at.localName,
        name: name.replace(/\s+/g, ' ').trim(),
        group: input?.name ?? '',
        checked: input?.checked ?? false,
        disabled: at.getAttribute('aria-disabled') === 'true',
      };
    });
  }

  /** Waits until the focus is on something called so: what a first key does may have to be fetched. */
  async hasFocusOn(name: RegExp): Promise<void> {
    let at = await this.focused();
    for (const until = performance.now() + 5_000; !name.test(at.name); at = await this.focused()) {
      if (performance.now() > until) assert.fail(`the focus is on ${at.name}, not on ${String(name)}`);
      await pause(20);
    }
  }

  /** Tabs on until the focus is on something called so. */
  async tabTo(name: RegExp, most = 100): Promise<Focused> {
    const passed: string[] = [];
    for (let presses = 0; presses < most; presses += 1) {
      await this.press('Tab');
      const at = await this.focused();
      if (name.test(at.name)) return at;
      passed.push(`${at.kind} ${at.name.slice(0, 40)}`);
    }
    assert.fail(`no way to ${String(name)} with the Tab key; passed ${passed.join(' | ')}`);
  }

  /** Goes there with the Tab key and presses Enter. */
  async follow(name: RegExp, most?: number): Promise<void> {
    await this.tabTo(name, most);
    await this.press('Enter');
  }

  /** The same, where a new page comes of it. */
  async followAway(name: RegExp, most?: number): Promise<void> {
    await this.tabTo(name, most);
    await Promise.all([this.page.waitForNavigation({ waitUntil: 'load' }), this.press('Enter')]);
  }

  /** Becomes one of the demo's users, through the page for it. */
  async become(label: RegExp): Promise<void> {
    await this.open('/vaelg-bruger');
    await this.tabTo(/./, 60).then(async (at) => {
      for (let tries = 0; at.kind !== 'radio' && tries < 60; tries += 1) {
        await this.press('Tab');
        at = await this.focused();
      }
    });
    for (let tries = 0; tries < 20; tries += 1) {
      const at = await this.focused();
      if (label.test(at.name)) break;
      await this.press('ArrowDown');
    }
    const at = await this.focused();
    assert.match(at.name, label);
    if (!at.checked) await this.press('Space');
    await this.followAway(/^Fortsæt$/);
  }
}
