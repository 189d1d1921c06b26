import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { Capability } from '../../src/backend/backend.js';
import { provideBackend } from '../../src/backend/context.js';
import type { ErrorKind } from '../../src/backend/errors.js';
import { setDefaultBackend } from '../../src/backend/sources.js';
import type { ElementState } from '../../src/kit/element-state.js';
import { expectNoViolations } from './axe.js';
import { failing, never, stand } from './backends.js';
import { accessibilityTree, hasDevTools, media } from './engine.js';
import { place, says } from './place.js';
import { readableText } from './text.js';

/** What the nine checks need to know about an element (design.md 4). */
export interface Checked {
  readonly tag: string;
  /** The question it lives by. */
  readonly capability: Capability;
  readonly method: string;
  /** A good answer, and what a person reads then. */
  readonly value: unknown;
  readonly reads: RegExp;
  /** An answer with nothing in it. */
  readonly empty?: unknown;
  /** An answer in which too few people are left to show. */
  readonly hidden?: unknown;
  /** States that cannot occur, each with the reason. */
  readonly cannot?: Readonly<Partial<Record<ElementState, string>>>;
  /** Attributes that make it ask. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The path a keyboard takes through it, and what it finds. */
  readonly keyboard: (element: LitElement) => Promise<void>;
  /** The names that the accessibility tree must hold when it is ready (`role: name`). */
  readonly tree: readonly string[];
}

const KINDS: readonly ErrorKind[] = [
  'timeout',
  'unauthenticated',
  'forbidden',
  'not-found',
  'conflict',
  'invalid',
  'rate-limited',
  'unavailable',
  'malformed',
];
const FAILURES: Readonly<Partial<Record<ErrorKind, RegExp>>> = {
  timeout: /ikke i tide/,
  unauthenticated: /skal logge ind/,
  forbidden: /ikke adgang/,
  'not-found': /findes ikke/,
  conflict: /har ændret det/,
  invalid: /fejl i det, siden spørger/,
  'rate-limited': /mange, der spørger/,
  unavailable: /ikke få fat i data/,
  malformed: /kunne ikke læses/,
};

export function standardChecks(checked: Checked): void {
  const { attributes, capability, cannot = {}, method, reads, tag, value } = checked;
  const answering = (answer: unknown) => stand(capability, method, () => answer);
  const put = (backend?: unknown) => place<LitElement>(tag, { ...attributes, backend });
  const ready = async () => {
    const element = await put(answering(value));
    await says(element, reads);
    return element;
  };
  const hasState = (element: Element, state: string) => element.matches(`:state(${state})`);

  describe(`${tag}: the standard checks`, () => {
    describe('1 defining', () => {
      it('is defined once, and importing or defining again changes nothing', () => {
        const defined = customElements.get(tag);
        expect(defined).to.be.a('function');
        expect(() => {
          if (!customElements.get(tag)) customElements.define(tag, class extends HTMLElement {});
        }).not.to.throw();
        expect(customElements.get(tag)).to.equal(defined);
      });
    });

    describe('2 states', () => {
      it('waiting', async () => {
        const element = await put(stand(capability, method, never));
        expect(readableText(element)).to.equal('Henter …');
        expect(hasState(element, 'waiting')).to.be.true;
        expect(element.shadowRoot?.querySelector('[role=status]')).to.exist;
      });

      it('ready', async () => {
        await ready();
      });

      for (const state of ['empty', 'hidden'] as const)
        if (!(state in cannot))
          it(state, async () => {
            const element = await put(answering(checked[state]));
            await says(element, /\S/);
            await aTimeout(20);
            expect(hasState(element, state)).to.be.true;
            expect(readableText(element)).not.to.match(reads);
          });

      it('unsupported', async () => {
        const element = await put({});
        await says(element, /ikke de data, der skal til/);
        expect(hasState(element, 'unsupported')).to.be.true;
      });

      for (const kind of KINDS)
        it(`failed: ${kind}`, async () => {
          const element = await put(stand(capability, method, failing(kind)));
          await says(element, FAILURES[kind] ?? /\S/);
          expect(hasState(element, 'failed')).to.be.true;
          expect(element.shadowRoot?.querySelector('.state button')?.textContent.trim()).to.equal('Prøv igen');
        });

      it('stale: the last good answer stays, and says so', async () => {
        let good = true;
        const backend = stand(capability, method, () => (good ? value : failing('unavailable')(undefined, {})));
        const element = await put(backend);
        await says(element, reads);
        good = false;
        backend.change();
        if ('stale' in cannot) return;
        await says(element, /kan ikke opdateres lige nu/);
        expect(readableText(element)).to.match(reads);
        expect(hasState(element, 'stale')).to.be.true;
      });

      it('offline', async () => {
        const element = await put(stand(capability, method, failing('offline')));
        await says(element, /ikke på nettet/);
        expect(hasState(element, 'offline')).to.be.true;
      });
    });

    describe('3 properties and attributes', () => {
      it('says the same whether set before or after connecting, as property or attribute', async () => {
        const before = await ready();
        const after = await place<LitElement>(tag);
        Object.assign(after, { ...attributes, backend: answering(value) });
        await says(after, reads);
        const byAttribute = await place<LitElement>(tag);
        for (const [name, text] of Object.entries(attributes)) byAttribute.setAttribute(name, text);
        Object.assign(byAttribute, { backend: answering(value) });
        await says(byAttribute, reads);
        expect(readableText(after)).to.equal(readableText(before));
        expect(readableText(byAttribute)).to.equal(readableText(before));
      });
    });

    describe('4 backends', () => {
      it('is useful when the backend comes late', async () => {
        const element = await put();
        expect(readableText(element)).to.equal('Henter …');
        setDefaultBackend(answering(value));
        await says(element, reads);
        setDefaultBackend(undefined);
      });

      it('asks again when the backend is replaced', async () => {
        const element = await put();
        const provided = provideBackend(element.parentElement!, stand(capability, method, failing('forbidden')));
        await says(element, /ikke adgang/);
        provided.set(answering(value));
        await says(element, reads);
      });

      it('says so when the answer is slow, and asks no second time', async () => {
        const backend = stand(capability, method, never);
        const element = await put(backend);
        await aTimeout(60);
        expect(readableText(element)).to.equal('Henter …');
        expect(backend.asked).to.have.length(1);
      });

      it('abandons the call when it leaves the page', async () => {
        const backend = stand(capability, method, never);
        const element = await put(backend);
        await aTimeout(0);
        element.remove();
        await aTimeout(0);
        expect(backend.abandoned()).to.equal(1);
        expect(backend.listening()).to.equal(0);
      });

      it('two of them asking the same ask once', async () => {
        const backend = stand(capability, method, async () => {
          await aTimeout(50);
          return value;
        });
        const [one, two] = await Promise.all([put(backend), put(backend)]);
        await says(one, reads);
        await says(two, reads);
        expect(backend.asked).to.have.length(1);
      });
    });

    describe('5 axe', () => {
      it('finds nothing when ready', async () => {
        await expectNoViolations(await ready());
      });

      it('finds nothing while waiting, failed or empty', async () => {
        await expectNoViolations(await put(stand(capability, method, never)));
        const failed = await put(stand(capability, method, failing('unavailable')));
        await says(failed, FAILURES.unavailable!);
        await expectNoViolations(failed);
        if (checked.empty !== undefined) await expectNoViolations(await put(answering(checked.empty)));
      });

      if (hasDevTools)
        it('the accessibility tree holds what a screen reader must hear', async () => {
          await ready();
          const names: string[] = [];
          const walk = (node: { role: string; name?: string; children?: readonly never[] }): void => {
            names.push(`${node.role}: ${node.name ?? ''}`);
            node.children?.forEach(walk);
          };
          walk((await accessibilityTree()) as never);
          for (const name of checked.tree) expect(names.join('\n')).to.include(name);
        });
    });

    describe('6 keyboard', () => {
      it('the path through it', async () => {
        await checked.keyboard(await ready());
      });
    });

    describe('7 moving and removing', () => {
      it('says the same after a move', async () => {
        const element = await ready();
        const text = readableText(element);
        const elsewhere = document.createElement('section');
        element.parentElement!.append(elsewhere);
        elsewhere.append(element);
        await nextFrame();
        await says(element, reads);
        expect(readableText(element)).to.equal(text);
      });

      it('leaves nothing behind after 100 times', async () => {
        const backend = answering(value);
        const held = new Map<string, number>();
        const { addEventListener, removeEventListener } = EventTarget.prototype;
        const count = (target: unknown, type: string, by: number) => {
          if (target === globalThis || target === document || target === undefined)
            held.set(type, (held.get(type) ?? 0) + by);
        };
        EventTarget.prototype.addEventListener = function (
          this: EventTarget,
          ...args: Parameters<EventTarget['addEventListener']>
        ) {
          count(this, args[0], 1);
          addEventListener.apply((this as EventTarget | undefined) ?? globalThis, args);
        };
        EventTarget.prototype.removeEventListener = function (
          this: EventTarget,
          ...args: Parameters<EventTarget['removeEventListener']>
        ) {
          count(this, args[0], -1);
          removeEventListener.apply((this as EventTarget | undefined) ?? globalThis, args);
        };
        try {
          const element = await put(backend);
          const home = element.parentElement!;
          for (let times = 0; times < 100; times += 1) {
            element.remove();
            home.append(element);
            if (times % 10 === 0) await element.updateComplete;
          }
          element.remove();
          await aTimeout(20);
        } finally {
          Object.assign(EventTarget.prototype, { addEventListener, removeEventListener });
        }
        expect(backend.listening()).to.equal(0);
        expect([...held].filter(([, n]) => n > 0)).to.deep.equal([]);
      });
    });

    describe('8 strict and hostile pages', () => {
      it('works under a strict policy with trusted types, asking no foreign origin', async () => {
        const report = await inStrictPage({ ...checked, keyboard: undefined, reads: undefined });
        expect(report.violations).to.deep.equal([]);
        expect(report.text).to.match(reads);
        expect(report.foreign).to.deep.equal([]);
      });

      it('stands up to the page’s own CSS', async () => {
        const hostile = new CSSStyleSheet();
        hostile.replaceSync(
          'html { font-size: 62.5% } * { text-transform: uppercase; letter-spacing: 1em; color: red; display: inline; text-align: right }',
        );
        const calm = await ready();
        const { width } = calm.getBoundingClientRect();
        document.adoptedStyleSheets.push(hostile);
        try {
          const element = await ready();
          expect(getComputedStyle(element.shadowRoot!.querySelector('p')!).textTransform).to.equal('none');
          expect(element.getBoundingClientRect().height).to.be.greaterThan(10);
          expect(width).to.be.greaterThan(10);
        } finally {
          document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== hostile);
        }
      });
    });

    describe('9 shapes and preferences', () => {
      // 320 px is 1280 px at 400 % zoom. The elements look at their own width, never at the window's.
      const narrow = async () => {
        const element = await ready();
        element.parentElement!.style.width = '320px';
        await nextFrame();
        return element;
      };
      const overflow = (element: LitElement) => element.scrollWidth - element.clientWidth;

      it('fits 320 px', async () => {
        expect(overflow(await narrow())).to.be.at.most(1);
      });

      it('takes the text spacing of WCAG 1.4.12', async () => {
        const element = await narrow();
        for (const [name, size] of Object.entries({
          'line-height': '1.5',
          'letter-spacing': '0.12em',
          'word-spacing': '0.16em',
        }))
          element.style.setProperty(name, size, 'important');
        await nextFrame();
        expect(overflow(element)).to.be.at.most(1);
      });

      it('reads from right to left where the page does', async () => {
        const element = await ready();
        element.parentElement!.dir = 'rtl';
        await nextFrame();
        expect(getComputedStyle(element).direction).to.equal('rtl');
        expect(overflow(element)).to.be.at.most(1);
      });

      if (hasDevTools)
        it('keeps its words in forced colours and moves nothing where motion is unwanted', async () => {
          await media({ 'forced-colors': 'active', 'prefers-reduced-motion': 'reduce' });
          try {
            const element = await ready();
            const moving = element.shadowRoot!.getAnimations();
            expect(moving).to.have.length(0);
            expect(getComputedStyle(element.shadowRoot!.querySelector('p')!).color).to.equal('rgb(0, 0, 0)');
          } finally {
            await media({});
          }
        });
    });

    for (const [state, reason] of Object.entries(cannot)) it(`${state} cannot occur: ${reason}`, () => undefined);
  });
}

interface StrictReport {
  readonly text: string;
  readonly violations: readonly string[];
  readonly foreign: readonly string[];
}

/** The element alone in a page of its own, served with `script-src 'self'; style-src 'self'` and trusted types. */
async function inStrictPage(what: object): Promise<StrictReport> {
  const frame = document.createElement('iframe');
  const report = new Promise<StrictReport>((resolve) => {
    addEventListener('message', function heard({ data, source }: MessageEvent<StrictReport>) {
      if (source !== frame.contentWindow) return;
      removeEventListener('message', heard);
      resolve(data);
    });
  });
  frame.src = '/strict-page';
  frame.width = '800';
  document.body.append(frame);
  await new Promise((loaded) => {
    frame.addEventListener('load', loaded);
  });
  frame.contentWindow!.postMessage(JSON.parse(JSON.stringify(what)), location.origin);
  const result = await report;
  frame.remove();
  return result;
}
