import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Browser, BrowserContext } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from '../../.config/scripts/browsers.mjs';
import { solbjerg } from '../../demo/data/solbjerg.js';
import { answerPage } from '../support/answering.js';
import { exportPerson, intranet } from '../support/intranet.js';
import type { Intranet } from '../support/intranet.js';
import { findPlaces, namesAt } from '../support/map-places.js';
import { Visitor } from '../support/visitor.js';

let site: Intranet;
let browser: Browser;
const there = new Set<BrowserContext>();

/** A new person at the screen, with cookies of their own. */
const visitor = async (width = 1280): Promise<Visitor> => {
  const context = await browser.createBrowserContext();
  there.add(context);
  const page = await context.newPage();
  await page.setViewport({ width, height: 900 });
  return new Visitor(page, site.address);
};

// The demo's users, as the page for choosing calls them.
const ANSWERING = /^Teamleder på værkstedet(?!, fra)/;
const SECOND = /fra en anden forvaltning/;
const MANY = /meget stort ledelsesspænd/;

describe('the whole job, from a click to a stored answer and back into a picture', () => {
  before(async () => {
    site = await intranet();
    browser = await puppeteer.launch({ ...(await findChromium())!, args: [...chromiumArgs] });
  });
  // Everybody goes home before the host is stopped under them.
  afterEach(async () => {
    for (const context of there) await context.close();
    there.clear();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  it('1 starts with progress and one address, in under a minute', (context) => {
    assert.match(site.said(), /Første start: lægger Solbjerg Kommune i databasen …[^]* {2}100 %/);
    context.diagnostic(`from the command to its address: ${site.seconds().toFixed(1)} s`);
    assert.ok(site.seconds() < 60);
  });

  it('2 opens an intranet of plain pages under a strict policy, where the visitor says who they are', async () => {
    const response = await fetch(site.address);
    const policy = response.headers.get('content-security-policy') ?? '';
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "require-trusted-types-for 'script'",
    ])
      assert.ok(policy.includes(part), policy);
    const person = await visitor();
    await person.open('/');
    await person.reads('Solbjerg Kommune');
    await person.become(/HR/);
    await person.reads(/Goddag/);
  });

  it('3 and 4 shows the answer to a live workshop on a map in another window, old places kept', async () => {
    const wall = await visitor();
    await wall.become(/HR/);
    await wall.open('/kort?undersoegelse=vaerksted&niveau=person');
    await wall.reads(/12 af 24 har svaret/);
    const places = await findPlaces(wall.page, 8);
    assert.equal(places.length, 8);

    const leader = await visitor();
    await leader.become(ANSWERING);
    await leader.open('/undersoegelse?id=vaerksted');
    const promise = await leader.reads('Med navn');
    assert.match(promise, /kan se, at svaret er dit, og hvad du har svaret/);
    await leader.follow(/^Begynd$/);
    await leader.reads('Side 1 af 2');
    const answers = { colleagues: ['maria', 'jonas'], words: '' };
    assert.equal(await answerPage(leader, answers), 'Næste');
    await leader.reads('Side 2 af 2');
    assert.equal(await answerPage(leader, answers), 'Næste');
    await leader.reads('Se dine svar igennem');
    await leader.follow(/^Send svar$/);
    await leader.reads('Tak for dit svar');

    await wall.reads(/13 af 24 har svaret/);
    assert.deepEqual(
      await namesAt(wall.page, places),
      places.map(({ name }) => name),
    );
  });

  it('3 and 4 changes nothing in the results of a confidential survey before it closes, not even a count', async () => {
    const hr = await visitor();
    await hr.become(/HR/);
    await hr.open('/kort?undersoegelse=samarbejde-paa-tvaers&niveau=area');
    await hr.reads('Indtil da er der intet at se, heller ikke hvor mange der har svaret');
    const before = await hr.text();
    const tag = async (): Promise<string | null> =>
      hr.page.evaluate(async () => {
        const answer = await fetch('/tvaers/api/relations?survey=samarbejde-paa-tvaers&level=area');
        return answer.headers.get('etag');
      });
    const tagBefore = await tag();
    assert.ok(tagBefore);

    const leader = await visitor();
    await leader.become(ANSWERING);
    await leader.open('/undersoegelse?id=samarbejde-paa-tvaers');
    const promise = await leader.reads('Fortroligt');
    assert.match(promise, /ingen får vist dit svar. Resultater vises kun for grupper på mindst 5/);
    await leader.follow(/^Begynd$/);
    const answers = {
      colleagues: ['søren', 'mette', 'aa'],
      words: 'Vi mangler et fast sted at tale om dem, vi deler.',
    };
    for (const page of ['Side 1 af 3', 'Side 2 af 3', 'Side 3 af 3']) {
      await leader.reads(page);
      await answerPage(leader, answers);
    }
    const review = await leader.reads('Se dine svar igennem');
    assert.match(review, /Vi mangler et fast sted at tale om dem, vi deler/);
    await leader.follow(/^Send svar$/);
    await leader.reads('Tak for dit svar');

    assert.equal(await tag(), tagBefore);
    await hr.page.reload();
    await hr.reads('Indtil da er der intet at se, heller ikke hvor mange der har svaret');
    assert.equal(await hr.text(), before);
  });

  it('keeps what is typed when the plug is pulled while it is sent, and stores it once', async () => {
    const leader = await visitor(360);
    await leader.become(SECOND);
    await leader.open('/undersoegelse?id=vaerksted');
    await leader.follow(/^Begynd$/);
    const answers = { colleagues: ['per', 'bo'], words: '' };
    await leader.reads('Side 1 af 2');
    await answerPage(leader, answers);
    await leader.reads('Side 2 af 2');
    await answerPage(leader, answers);
    const review = await leader.reads('Se dine svar igennem');

    // The host dies with the answer on its way.
    await site.stop('SIGKILL');
    await leader.follow(/^Send svar$/);
    await leader.reads('Alt, hvad du har svaret, står her stadig');
    await site.start();
    await leader.follow(/^Send igen$/);
    await leader.reads('Tak for dit svar');

    const again = await visitor();
    await again.become(SECOND);
    await again.open('/undersoegelse?id=vaerksted');
    await again.reads('Du har svaret');
    assert.match(review, /Per /);
  });

  it('4 shows the confidential map when HR closes the survey', async () => {
    const hr = await visitor();
    await hr.become(/HR/);
    await hr.open('/hr');
    await hr.follow(/^Luk før tid: Samarbejde på tværs/);
    await hr.followAway(/^Luk nu: Samarbejde på tværs/);
    await hr.open('/kort?undersoegelse=samarbejde-paa-tvaers&niveau=area');
    const text = await hr.reads(/\d+ forvaltninger, \d+ relationer/);
    assert.match(text, /\d+ af \d+ har svaret/);
    assert.match(text, /skjult af hensyn til anonymitet|ingen vigtige relationer|vigtige? relation/);
    await hr.open('/kort?undersoegelse=samarbejde-paa-tvaers&niveau=person');
    await hr.reads('Undersøgelsen er fortrolig. Derfor vises enheder og ikke personer.');
  });

  it('5 says one leader’s span in a sentence, with its rule, date and the host’s target', async () => {
    const leader = await visitor();
    await leader.become(MANY);
    await leader.open('/ledelsesspaend');
    const text = await leader.reads(/\d+ medarbejdere/);
    const [, count] = /(\d+) medarbejdere/.exec(text) ?? [];
    assert.ok(Number(count) >= 60, text);
    assert.match(text, /Over målet på 20–30 \(Byrådets mål/);
    assert.match(text, /årsværk. Talt 31. marts 2026/);
    await leader.follow(/Sådan er tallet beregnet/);
    await leader.reads('Lederen selv er ikke talt med');
  });

  it('5 refuses a leader’s span to those it is not for, in plain words', async () => {
    const person = await visitor();
    await person.become(/[Mm]edarbejder/);
    await person.open('/ledelsesspaend?enhed=u-0001');
    await person.reads(/ikke adgang/);
  });

  it('6 shows one’s own list and relations, and sends none of it to anybody', async () => {
    const person = await visitor();
    await person.become(/[Mm]edarbejder/);
    await person.open('/egne-tal');
    const asked: string[] = [];
    person.page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      // The page's picture and the library's own files, when they are first needed.
      const isOwn = /^\/(tvaers\/[\w-]+\.js|aktiver\/[\w-]+\.svg)$/.test(pathname);
      if (request.method() !== 'GET' || !isOwn) asked.push(request.url());
    });
    await person.tabTo(/sæt cellerne ind her/);
    await person.page.keyboard.type('nr;navn;leder;årsværk\n1;Bo;;1\n2;Li;1;0,8\n3;Åse;1;1\n4;Ib;1;1\n');
    await person.reads('Læst: 4 medarbejdere, ingen fejl.');
    await person.reads(/3 medarbejdere/);
    await person.tabTo(/sæt cellerne ind her/);
    await person.page.keyboard.type('fra;til;styrke\n2;3;4,5\n3;2;2\n4;2;5\n');
    await person.reads('4 personer, 2 relationer.');
    assert.deepEqual(asked, []);
  });

  it('7 has every stored answer after it was stopped and started, stopped kindly or not', async () => {
    for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
      await site.stop(signal);
      await site.start();
      const leader = await visitor();
      await leader.become(ANSWERING);
      await leader.open('/undersoegelse?id=vaerksted');
      await leader.reads('Du har svaret');
    }
    await site.stop();
    const { users } = solbjerg({ scale: 1, now: new Date() });
    const stored = (label: RegExp) => exportPerson(site, users.find((user) => label.test(user.label))!.id);
    const times = (label: RegExp, survey: string) => stored(label).filter(({ surveyId }) => surveyId === survey).length;
    assert.equal(times(ANSWERING, 'vaerksted'), 1);
    assert.equal(times(ANSWERING, 'samarbejde-paa-tvaers'), 1);
    assert.equal(times(SECOND, 'vaerksted'), 1);
  });
});
