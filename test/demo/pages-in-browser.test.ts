import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import { solbjerg } from '../../demo/data/solbjerg.js';
import type { SurveyDefinition } from '../../src/model/survey/definition.js';
import { inMainLanguage } from '../../src/model/survey/language/in-language.js';
import { surveyState } from '../../src/model/survey/survey-state.js';
import { itWithChromium, violations } from '../support/chromium.js';
import { demoSite } from '../support/demo-site.js';
import type { DemoSite } from '../support/demo-site.js';

const now = new Date('2026-11-21T10:00:00+01:00');
const { data, users } = solbjerg({ scale: 0.1, now });
const viewer = users.find(({ roles }) => roles.includes('hr'))!;
const seen = {
  users,
  viewer,
  surveys: (data.surveys ?? []).map(({ definition }) => ({
    ...inMainLanguage<SurveyDefinition>(definition),
    state: surveyState(definition, now),
  })),
  units: data.units
    .slice(0, 9)
    .map(({ id, name, parentId }) => ({ id, name, depth: parentId === null ? 0 : 1, wholly: true })),
};

describe('the pages in a browser', () => {
  let site: DemoSite;
  before(async () => {
    site = await demoSite(seen);
  });
  after(() => {
    site.close();
  });

  for (const path of [
    '/',
    '/vaelg-bruger',
    '/undersoegelse',
    '/undersoegelse?id=puls',
    '/kort',
    '/ledelseslinje',
    '/ledelsesspaend',
    '/kortlaegning',
    '/forloeb',
    '/planlaeg',
    '/hr',
    '/privatliv',
  ]) {
    itWithChromium(`has nothing for axe to say of ${path}, wide and narrow, light and dark`, async (page) => {
      await page.goto(site.address + path);
      assert.deepEqual(await violations(page, 320, 'light'), []);
      assert.deepEqual(await violations(page, 1200, 'dark'), []);
    });
  }

  itWithChromium('goes from a user to another by keyboard', async (page) => {
    await page.goto(`${site.address}/vaelg-bruger`);
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Gå til indhold');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const chosen = () => page.$eval('input:checked', (input) => input.labels?.[0]?.innerText.split('\n')[0]);
    assert.equal(await chosen(), 'HR-konsulent');
    await page.keyboard.press('ArrowDown');
    assert.equal(await chosen(), 'Redaktør på intranettet');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Fortsæt');
  });
});
