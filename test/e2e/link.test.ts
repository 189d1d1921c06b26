import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from '../../.config/scripts/browsers.mjs';
import type { SurveyDefinition } from '../../src/model/survey/definition.js';
import { answerPage } from '../support/answering.js';
import { hostCommand, intranet } from '../support/intranet.js';
import type { Intranet } from '../support/intranet.js';
import { Visitor } from '../support/visitor.js';

const PARENTS: SurveyDefinition = {
  id: 'foraeldre-2026',
  title: 'Dit barns hverdag i dagtilbuddet',
  language: 'da',
  privacy: 'anonymous',
  results: 'after-close',
  minimum: 5,
  audience: ['leaders', 'hr'],
  purpose: 'Vi vil vide, hvordan forældre oplever samarbejdet, så vi kan gøre det bedre.',
  contact: { name: 'Dagtilbud', email: 'dagtilbud@solbjerg.example' },
  privacyNotice: '/privatliv',
  deleteAfter: '2999-12-31',
  pages: [
    {
      id: 'hverdag',
      questions: [
        {
          id: 'samarbejde',
          kind: 'likert',
          text: 'Hvor enig er du?',
          items: [{ id: 'lyttet', text: 'Personalet lytter til mig' }],
          scale: { min: 1, max: 5, labels: ['Helt uenig', 'Uenig', 'Hverken eller', 'Enig', 'Helt enig'] },
        },
        { id: 'ord', kind: 'text', text: 'Er der noget, du vil tilføje?' },
      ],
    },
  ],
};

describe('a survey answered by a one-time link', () => {
  let site: Intranet;
  let browser: Browser;
  let links: readonly string[];
  before(async () => {
    site = await intranet();
    await site.stop();
    const file = join(site.folder, 'foraeldre.json');
    await writeFile(file, JSON.stringify(PARENTS));
    assert.match(hostCommand(site, 'survey', 'import', file), /»foraeldre-2026« er lagt i databasen/);
    const printed = hostCommand(site, 'survey', 'invite', 'foraeldre-2026', '--links', '6').trim().split('\n');
    links = printed.map((link) => new URL(link)).map(({ hash, pathname }) => `${pathname}${hash}`);
    await site.start();
    browser = await puppeteer.launch({ ...(await findChromium())!, args: [...chromiumArgs] });
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  const parent = async (width = 1280): Promise<Visitor> => {
    const page = await (await browser.createBrowserContext()).newPage();
    await page.setViewport({ width, height: 800 });
    return new Visitor(page, site.address);
  };
  const address = ({ page }: Visitor): string => page.url().slice(site.address.length);

  it('from the command to the thanks by keys, through a reload before it is sent, and not a second time', async () => {
    const someone = await parent(320);
    const sent: string[] = [];
    someone.page.on('request', (request) => {
      // The browser tells of what stands after the #, and does not send it.
      sent.push(`${request.url().split('#')[0]!} ${JSON.stringify(request.headers())}`);
    });
    await someone.open(links[0]!);
    const promise = await someone.reads('Anonymt');
    assert.match(promise, /Dit barns hverdag i dagtilbuddet/);
    assert.equal(address(someone), '/svar');
    await someone.page.reload({ waitUntil: 'load' });
    await someone.reads('Anonymt');

    await someone.follow(/^Begynd$/);
    await someone.reads('Hvor enig er du?');
    await answerPage(someone, { colleagues: [], words: 'Tak for snakken om morgenen' });
    await someone.reads('Se dine svar igennem');
    await someone.follow(/^Send svar$/);
    await someone.reads('Tak for dit svar');
    const secret = links[0]!.split('#')[1]!;
    assert.deepEqual(
      sent.filter((request) => request.includes(secret)),
      [],
    );
    const places = await someone.page.evaluate(() => window.history.length);
    assert.ok(places <= 2, `${places} places to go back to`);

    await someone.open(links[0]!);
    await someone.reads('Linket er brugt');
    await someone.reads('Der er svaret på »Dit barns hverdag i dagtilbuddet« med det her link.');
    assert.equal(address(someone), '/svar');
    const elsewhere = await parent();
    await elsewhere.open(links[0]!);
    await elsewhere.reads('Linket er brugt');
  });

  it('by somebody who is signed in on the same machine, as the holder of the link and nobody else', async () => {
    const employee = await parent();
    await employee.become(/HR/);
    await employee.open(links[1]!);
    const text = await employee.reads('Anonymt');
    assert.doesNotMatch(text, /Skift bruger|Undersøgelser Resultater/);
    await employee.open('/');
    await employee.reads(/Goddag/);
  });

  it('is told what is wrong with a link that is not whole, and opens the whole one in the same window', async () => {
    const someone = await parent();
    await someone.open(links[2]!.slice(0, -1));
    await someone.reads('Linket virker ikke');
    assert.equal(address(someone), '/svar?fejl=ukendt');
    await someone.page.evaluate((hash) => {
      location.hash = hash;
    }, links[2]!.split('#')[1]!);
    await someone.reads('Anonymt');
    assert.equal(address(someone), '/svar');
  });
});
