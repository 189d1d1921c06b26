import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { widgetAt } from '../../src/model/embed/widget-address.js';
import { WIDGETS } from '../../src/model/embed/widgets.js';
import { serveWidgets } from '../../src/server/index.js';

const ORIGIN = 'https://intra.example.dk';
const serve = serveWidgets({
  mount: '/tvaers',
  site: 'Solbjerg & Omegn',
  script: '/tvaers/auto.js',
  backend: '/tvaers/api',
  themes: { lys: '/temaer/lys.css', mork: '/temaer/moerk.css' },
  frames: ['https://by.sharepoint.example'],
});
const ask = (path: string, method = 'GET') => serve(new Request(ORIGIN + path, { method }));
const html = async (path: string): Promise<string> => (await ask(path)?.text()) ?? 'nothing';

describe('widget pages', () => {
  it('show one element with its settings, a title and what stands there without script', async () => {
    const page = await html('/tvaers/widgets/span-gauge?unit=%C3%A6ldre%2Fpleje&leader=me');
    assert.match(page, /<html lang="da">/);
    assert.match(page, /<title>Ledelsesspænd – Solbjerg &amp; Omegn<\/title>/);
    assert.match(page, /<h1>Ledelsesspænd<\/h1>/);
    assert.match(
      page,
      /<div data-tvaers="span-gauge" data-tvaers-unit="ældre\/pleje" data-tvaers-leader="me"><p>Ledelsesspænd vises her, når din browser må køre sidens script\.<\/p><\/div>/,
    );
    assert.match(page, /<script type="module" src="\/tvaers\/auto\.js" data-backend="\/tvaers\/api"><\/script>/);
  });

  it('speak English where they are asked to', async () => {
    const page = await html('/tvaers/widgets/management-chain?lang=en-GB');
    assert.match(page, /<html lang="en">/);
    assert.match(page, /<h1>Management chain<\/h1>/);
    assert.equal(ask('/tvaers/widgets/survey?lang=en')?.headers.get('content-language'), 'en');
    assert.match(await html('/tvaers/widgets/survey?lang=ar'), /<html lang="da">/);
  });

  it('leave out heading and ground in a frame, and offer a window of their own', async () => {
    const page = await html('/tvaers/widgets/span-gauge?unit=x&frame');
    assert.match(page, /<html lang="da" class="framed">/);
    assert.match(page, /data-frame><\/script>/);
    assert.doesNotMatch(page, /<h1>/);
    assert.match(
      page,
      /<p class="sign-in" hidden>.* <a href="https:\/\/intra\.example\.dk\/tvaers\/widgets\/span-gauge\?unit=x" target="_blank"/,
    );
    assert.doesNotMatch(page, /data-tvaers-frame/);
  });

  it('say who may show them in a frame, and allow nothing but their own', () => {
    const policy = ask('/tvaers/widgets/span-gauge?frame')!.headers.get('content-security-policy')!;
    assert.match(policy, /frame-ancestors 'self' https:\/\/by\.sharepoint\.example;/);
    assert.match(policy, /default-src 'none'; script-src 'self'; style-src 'self'/);
    assert.match(policy, /require-trusted-types-for 'script'; trusted-types lit-html tvaers/);
  });

  it('show the theme that is asked for among those the host has', async () => {
    const page = await html('/tvaers/widgets/span-gauge?theme=mork');
    assert.match(page, /href="\/temaer\/lys\.css" data-theme="lys" disabled>/);
    assert.match(page, /href="\/temaer\/moerk\.css" data-theme="mork">/);
    for (const theme of ['https://evil.example/x.css', '__proto__', 'constructor'])
      assert.doesNotMatch(
        await html(`/tvaers/widgets/span-gauge?theme=${encodeURIComponent(theme)}`),
        /data-theme="\w+">|href="https:\/\/evil/,
      );
  });

  it('write out as text what somebody put in the address', async () => {
    const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
    const page = await html(`/tvaers/widgets/span-gauge?unit=${encodeURIComponent(hostile)}&frame`);
    assert.doesNotMatch(page, /<script>|<img/);
    assert.match(page, /data-tvaers-unit="&quot;&gt;&lt;script&gt;/);
    const named = await html(`/tvaers/widgets/span-gauge?${encodeURIComponent('x onload=alert(1) y')}=1`);
    assert.doesNotMatch(named, /onload=alert\(1\) y=/);
    assert.doesNotMatch(named, /data-tvaers-x/);
  });

  it('take no more settings, and none longer, than an element has', async () => {
    const many = Array.from({ length: 500 }, (_, index) => `a${'b'.repeat(index % 7)}=x`).join('&');
    assert.ok((await html(`/tvaers/widgets/span-gauge?${many}`)).length < 6000);
    assert.doesNotMatch(await html(`/tvaers/widgets/span-gauge?unit=${'x'.repeat(2001)}`), /xxx/);
  });

  for (const name of Object.keys(WIDGETS))
    it(`has one of ${name}`, () => {
      assert.equal(ask(`/tvaers/widgets/${name}`)?.status, 200);
    });

  for (const path of ['weather', 'scope', 'backend', '__proto__', 'constructor', '', 'span-gauge/more', 'Span-Gauge'])
    it(`has none at ${path || 'nothing'}`, () => {
      assert.equal(ask(`/tvaers/widgets/${path}`), undefined);
    });

  it('has none of an element that the host does not show, and answers no writes', () => {
    const few = serveWidgets({
      mount: '/t',
      site: 'S',
      script: '/a.js',
      backend: '/b',
      elements: ['survey', 'toString'],
    });
    assert.equal(few(new Request(`${ORIGIN}/t/widgets/survey`))?.status, 200);
    assert.equal(few(new Request(`${ORIGIN}/t/widgets/span-gauge`)), undefined);
    assert.equal(few(new Request(`${ORIGIN}/t/widgets/toString`)), undefined);
    assert.equal(ask('/tvaers/widgets/survey', 'POST'), undefined);
    assert.equal(ask('/tvaers/auto.js'), undefined);
  });

  it('have a style of their own', async () => {
    const style = ask('/tvaers/widgets/page.css');
    assert.equal(style?.headers.get('content-type'), 'text/css; charset=utf-8');
    assert.match(await style.text(), /color-scheme: light dark/);
  });
});

describe('oEmbed', () => {
  const of = async (query: Readonly<Record<string, string>>): Promise<Record<string, unknown>> => {
    const answer = ask(`/tvaers/oembed?${new URLSearchParams(query).toString()}`)!;
    assert.equal(answer.status, 200);
    return (await answer.json()) as Record<string, unknown>;
  };
  const url = `${ORIGIN}/tvaers/widgets/span-gauge?unit=%C3%A6ldre+%26+pleje`;

  it('is found by what every page says of itself', async () => {
    const page = await html('/tvaers/widgets/span-gauge?unit=x&theme=lys');
    const [, href = ''] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(page) ?? [];
    const told = (await ask(href.replaceAll('&amp;', '&'))!.json()) as { readonly title: string };
    assert.equal(told.title, 'Ledelsesspænd');
  });

  it('gives a frame with its settings, and a link for those who show none', async () => {
    const { html: frame, ...rest } = await of({ url });
    assert.deepEqual(rest, {
      version: '1.0',
      type: 'rich',
      title: 'Ledelsesspænd',
      provider_name: 'Solbjerg & Omegn',
      provider_url: ORIGIN,
      width: 640,
      height: 360,
    });
    const [, src = ''] =
      /^<iframe src="([^"]+)" title="Ledelsesspænd" width="640" height="360"/.exec(String(frame)) ?? [];
    const framed = widgetAt(src.replaceAll('&amp;', '&'), [`${ORIGIN}/tvaers/widgets/`]);
    assert.deepEqual(
      [...framed!.settings],
      [
        ['unit', 'ældre & pleje'],
        ['frame', '1'],
      ],
    );
    assert.match(
      String(frame),
      /<a href="[^"]+span-gauge\?unit=[^"]+">Ledelsesspænd: åbn i et nyt vindue<\/a><\/iframe>$/,
    );
    assert.match(String(frame), /sandbox="allow-scripts allow-same-origin /);
  });

  it('keeps to the room that there is, and passes nonsense over', async () => {
    const small = await of({ url, maxwidth: '300', maxheight: '200' });
    assert.deepEqual([small['width'], small['height']], [300, 200]);
    const odd = await of({ url, maxwidth: '-5', maxheight: '1e9' });
    assert.deepEqual([odd['width'], odd['height']], [640, 360]);
  });

  it('knows no other addresses and no other formats', () => {
    for (const other of ['', 'https://evil.example/tvaers/widgets/span-gauge', `${ORIGIN}/tvaers/widgets/weather`])
      assert.equal(ask(`/tvaers/oembed?url=${encodeURIComponent(other)}`)?.status, 404);
    assert.equal(ask(`/tvaers/oembed?format=xml&url=${encodeURIComponent(url)}`)?.status, 501);
  });
});
