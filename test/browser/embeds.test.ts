import { expect, fixture } from '@open-wc/testing';
import { memoryBackend } from '../../src/adapters/memory.js';
import { registerSource, setDefaultBackend } from '../../src/backend/sources.js';
import { startEmbeds } from '../../src/embed/embeds.js';
import { readableText } from '../support/text.js';
import { planTown } from '../support/span-plan.js';
import { waitUntil } from '../support/wait-until.js';

const WIDGETS = `${location.origin}/tvaers/widgets/`;

const loads: string[] = [];
const ELEMENTS: Readonly<Record<string, () => Promise<unknown>>> = {
  backend: () => import('../../src/elements/backend/tvaers-backend.js'),
  scope: () => import('../../src/elements/scope/tvaers-scope.js'),
  'span-gauge': () => import('../../src/elements/span-gauge/tvaers-span-gauge.js'),
};

function load(name: string): Promise<unknown> {
  loads.push(name);
  return ELEMENTS[name]?.() ?? Promise.reject(new Error(`there is no ${name}`));
}

const text = (element: Element): string => readableText(element).trim();
const gauge = (inside: ParentNode): Element | null => inside.querySelector('tvaers-span-gauge');
const shows = (inside: ParentNode): Promise<void> =>
  waitUntil(() => text(gauge(inside) ?? document.createElement('i')).includes('Enhed nord'), 'the gauge of Enhed nord');

/** What stands in the page once everything that is to come has had its chance. */
async function settled(markup: string): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(`<div>${markup}</div>`);
  // One that does become a widget, put in last, is there when the others are decided.
  const last = await fixture<HTMLElement>('<div data-tvaers="span-gauge" data-tvaers-unit="nord"></div>');
  await shows(last);
  return box;
}

/** The warnings while `run` runs. */
async function warnings(run: () => Promise<unknown>): Promise<readonly string[]> {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (...words: readonly unknown[]) => said.push(words.map(String).join(' '));
  await run().finally(() => {
    console.warn = warn;
  });
  return said;
}

describe('placeholders and links', () => {
  before(() => {
    setDefaultBackend(memoryBackend(planTown()));
    startEmbeds(load, { links: '/tvaers/widgets' });
  });
  after(() => {
    setDefaultBackend(undefined);
  });

  it('puts the element in its placeholder, and what stood there away', async () => {
    const box = await fixture<HTMLElement>(
      '<div data-tvaers="span-gauge" data-tvaers-unit="nord"><p>Ledelsesspænd</p></div>',
    );
    await shows(box.parentElement!);
    expect(box.querySelector('p')).to.equal(null);
    expect(box.hasAttribute('data-tvaers')).to.equal(false);
  });

  it('turns a link that is a paragraph of its own', async () => {
    const box = await fixture<HTMLElement>(
      `<div><p><!-- wp --> <a href="${WIDGETS}span-gauge?unit=nord">Ledelsesspænd</a><br></p></div>`,
    );
    await shows(box);
    expect(box.querySelector('a, p')).to.equal(null);
  });

  it('turns a link with emphasis round it, and one that gets its address by path alone', async () => {
    const box = await fixture<HTMLElement>(
      `<div><p><strong><em><a href="/tvaers/widgets/span-gauge?unit=nord">Ledelsesspænd</a></em></strong></p></div>`,
    );
    await shows(box);
  });

  for (const [what, markup] of [
    ['in a sentence', `<p>Se <a href="${WIDGETS}span-gauge?unit=nord">spændet</a> her.</p>`],
    ['beside another', `<p><a href="${WIDGETS}span-gauge?unit=nord">a</a> <a href="/b">b</a></p>`],
    ['beside a picture', `<p><img alt="" src="data:,"><a href="${WIDGETS}span-gauge?unit=nord">a</a></p>`],
    ['in a menu', `<ul><li><a href="${WIDGETS}span-gauge?unit=nord">Spænd</a></li></ul>`],
    ['in a heading', `<h2><a href="${WIDGETS}span-gauge?unit=nord">Spænd</a></h2>`],
    ['on a card', `<div><a href="${WIDGETS}span-gauge?unit=nord">Spænd</a></div>`],
    ['elsewhere on the site', `<p><a href="/tvaers/span-gauge?unit=nord">Spænd</a></p>`],
    ['to another site', `<p><a href="https://evil.example/tvaers/widgets/span-gauge?unit=nord">Spænd</a></p>`],
    ['to an element that is not there', `<p><a href="${WIDGETS}weather">Vejret</a></p>`],
    ['to what shows nothing', `<p><a href="${WIDGETS}scope?unit=nord">Valg</a></p>`],
    [
      'where somebody is writing',
      `<div contenteditable="true"><p><a href="${WIDGETS}span-gauge?unit=nord">S</a></p></div>`,
    ],
  ] as const)
    it(`leaves a link ${what}`, async () => {
      const box = await settled(markup);
      expect(gauge(box)).to.equal(null);
      const link = box.querySelector<HTMLAnchorElement>('a')!;
      expect(link.isConnected).to.equal(true);
      expect(box.innerHTML).to.equal(markup);
    });

  it('leaves a placeholder where somebody is writing, and one of an element that is not there', async () => {
    const markup =
      '<div contenteditable="true"><div data-tvaers="span-gauge"><p>Ledelsesspænd</p></div></div><div data-tvaers="weather"><p>Vejret</p></div>';
    expect((await settled(markup)).innerHTML).to.equal(markup);
  });

  it('makes one element of a placeholder with a link in it', async () => {
    const box = await settled(
      `<div data-tvaers="span-gauge" data-tvaers-unit="nord"><p><a href="${WIDGETS}span-gauge?unit=nord">Spænd</a></p></div>`,
    );
    await shows(box);
    expect(box.querySelectorAll('tvaers-span-gauge')).to.have.length(1);
  });

  it('takes what a link says in attributes before what its address says', async () => {
    const box = await fixture<HTMLElement>(
      `<div><p><a data-tvaers="span-gauge" data-tvaers-unit="nord" href="${WIDGETS}span-gauge?unit=syd&frame&theme=x">S</a></p></div>`,
    );
    await shows(box);
  });

  it('gives an element only what it asks for, and says once what it was asked in vain', async () => {
    let box!: HTMLElement;
    const said = await warnings(async () => {
      const markup =
        '<div data-tvaers="span-gauge" data-tvaers-unit="nord" data-tvaers-style="color: red" data-tvaers-id="x" data-tvaers-slot="y" data-tvaers-onclick="alert(1)" data-tvaers-src="/data.json" data-tvaers-backend="z"></div>';
      box = await settled(markup + markup);
    });
    await shows(box);
    const [first] = box.querySelectorAll('tvaers-span-gauge');
    expect(first!.getAttributeNames()).to.deep.equal(['unit']);
    const [message = '', ...more] = said.filter((each) => each.includes('span-gauge'));
    expect(message).to.include('tvaers-span-gauge does not know style, id, slot, onclick, src, backend');
    expect(more).to.deep.equal([]);
  });

  it('says of an element itself that it takes no address of data', async () => {
    const said = await warnings(() =>
      settled('<tvaers-span-gauge unit="nord" src="/data.json" config="{}" data-config="{}"></tvaers-span-gauge>'),
    );
    expect(said.join()).to.include('tvaers-span-gauge does not know src, config, data-config');
  });

  it('asks the source that the placeholder names', async () => {
    const data = planTown();
    const named = {
      ...data,
      units: data.units.map((unit) => ({ ...unit, name: unit.name.replace('Enhed', 'Afsnit') })),
    };
    registerSource('andre-tal', memoryBackend(named));
    const box = await fixture<HTMLElement>(
      '<div data-tvaers="span-gauge" data-tvaers-unit="nord" data-tvaers-source="andre-tal"></div>',
    );
    await waitUntil(() => text(gauge(box) ?? box).includes('Afsnit nord'), 'the gauge of Afsnit nord');
  });

  it('speaks the language that the link asks for', async () => {
    const box = await fixture<HTMLElement>(
      `<div><p><a href="${WIDGETS}span-gauge?unit=nord&lang=en">Span</a></p></div>`,
    );
    await waitUntil(() => /employees/.test(text(gauge(box) ?? box)), 'the gauge in English');
  });

  it('keeps what stands in a placeholder that only holds others', async () => {
    const box = await fixture<HTMLElement>(
      '<div data-tvaers="scope" data-tvaers-unit="nord"><h2>Nord</h2><div data-tvaers="span-gauge"></div></div>',
    );
    await shows(box);
    expect(box.querySelector('tvaers-scope')!.contains(gauge(box))).to.equal(true);
    expect(box.querySelector('tvaers-scope h2')!.textContent).to.equal('Nord');
  });

  it('turns what is put in later, and what becomes a placeholder later', async () => {
    const box = await fixture<HTMLElement>('<div><div class="late"></div></div>');
    const section = document.createElement('section');
    section.innerHTML = `<p><a href="${WIDGETS}span-gauge?unit=nord">Spænd</a></p>`;
    box.append(section);
    await shows(section);
    const late = box.querySelector('.late')!;
    late.setAttribute('data-tvaers-unit', 'nord');
    late.setAttribute('data-tvaers', 'span-gauge');
    await shows(late);
  });

  it('makes one element where two copies of the library are at work', async () => {
    startEmbeds(load, { links: '/tvaers/widgets' });
    const box = await settled(
      `<div data-tvaers="span-gauge" data-tvaers-unit="nord"></div><p><a href="${WIDGETS}span-gauge?unit=nord">Spænd</a></p>`,
    );
    await shows(box);
    expect(box.querySelectorAll('tvaers-span-gauge')).to.have.length(2);
  });
});

describe('a widget in a frame', () => {
  const framed = async (body: string, query = 'span-gauge?frame'): Promise<HTMLIFrameElement> => {
    const box = await fixture<HTMLElement>('<div style="color-scheme: dark"></div>');
    const frame = document.createElement('iframe');
    frame.src = `${WIDGETS}${query}`;
    box.append(frame);
    await new Promise((loaded) => {
      frame.addEventListener('load', loaded, { once: true });
    });
    frame.contentDocument!.body.innerHTML = body;
    return frame;
  };
  /** A message as the page in the frame sends it. */
  const say = (frame: HTMLIFrameElement, data: unknown): void => {
    dispatchEvent(new MessageEvent('message', { data, source: frame.contentWindow! }));
  };

  it('gets the height that its page asks for, and hears how the page round it looks and speaks', async () => {
    const frame = await framed('');
    const heard: unknown[] = [];
    frame.contentWindow!.addEventListener('message', ({ data }) => heard.push(data));
    say(frame, { tvaers: 1, type: 'resize', height: 432.4 });
    expect(frame.getBoundingClientRect().height).to.be.within(433, 437);
    await waitUntil(() => heard.length > 0, 'hears');
    expect(heard[0]).to.deep.include({ tvaers: 1, type: 'page', scheme: 'dark' });
    const before = document.documentElement.lang;
    document.documentElement.lang = 'en';
    await waitUntil(() => heard.some((each) => (each as { lang?: string }).lang === 'en'), 'hears of the language');
    document.documentElement.lang = before;
  });

  it('keeps its height where the message makes no sense, or the frame shows something else', async () => {
    const frame = await framed('');
    const { height } = frame.getBoundingClientRect();
    for (const data of [{ tvaers: 1, type: 'resize', height: -1 }, { type: 'resize', height: 900 }, 'x', null])
      say(frame, data);
    expect(frame.getBoundingClientRect().height).to.equal(height);
    const other = await framed('', '../elsewhere');
    say(other, { tvaers: 1, type: 'resize', height: 900 });
    expect(other.getBoundingClientRect().height).to.equal(height);
  });
});
