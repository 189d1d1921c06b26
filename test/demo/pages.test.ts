import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { solbjerg } from '../../demo/data/solbjerg.js';
import type { PageContext, PageSurvey } from '../../demo/pages/render.js';
import { assets, renderPage } from '../../demo/pages/render.js';
import { widgetAt } from '../../src/model/embed/widget-address.js';
import { relationMeasure } from '../../src/model/relations/ratings.js';
import type { SurveyDefinition } from '../../src/model/survey/definition.js';
import { inMainLanguage } from '../../src/model/survey/language/in-language.js';
import { surveyState } from '../../src/model/survey/survey-state.js';

const now = new Date('2026-11-21T10:00:00+01:00');
const { data, users } = solbjerg({ scale: 0.1, now });
const units = data.units
  .slice(0, 5)
  .map(({ id, name, parentId }) => ({ id, name, depth: parentId === null ? 0 : 1, wholly: true }));
const mapped = units.slice(2, 4);
const courses = [{ id: 't-001', alias: 'Forløb 001' }];
const surveysOf = (id: string): readonly PageSurvey[] =>
  (data.surveys ?? []).map(({ definition, invited, responses }) => ({
    ...inMainLanguage<SurveyDefinition>(definition),
    state: surveyState(definition, now),
    invited: invited.includes(id),
    answered: responses.some(({ personId }) => personId === id),
    hasMap: relationMeasure(inMainLanguage<SurveyDefinition>(definition)) !== undefined,
  }));

const PATHS = [
  '/',
  '/vaelg-bruger',
  '/undersoegelse',
  '/kort',
  '/stort-kort',
  '/ledelseslinje',
  '/ledelsesspaend',
  '/planlaeg',
  '/resultater',
  '/kortlaegning',
  '/forloeb',
  '/egne-tal',
  '/indsaet',
  '/hr',
  '/privatliv',
];
const VIEWERS = [undefined, ...users];

const contextOf = (viewer: (typeof VIEWERS)[number], query = ''): PageContext => ({
  ...(viewer && { viewer, surveys: surveysOf(viewer.id), units, mapped, courses, feedbackUnits: mapped }),
  users,
  query: new URLSearchParams(query),
});
const read = (path: string, viewer?: (typeof VIEWERS)[number], query = ''): string => {
  const text = renderPage(path, contextOf(viewer, query));
  assert.ok(text !== undefined, path);
  return text;
};
/** What is left when tags are taken out. */
const words = (page: string): string => page.replace(/<head>[\s\S]*?<\/head>|<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const by = (role: string) => users.find(({ roles }) => roles.includes(role as never));

describe('the pages of Medarbejdernet', () => {
  for (const path of PATHS) {
    it(`has ${path} for everybody, under a strict policy`, () => {
      for (const viewer of VIEWERS) {
        const page = read(path, viewer);
        assert.match(page, /^<!doctype html>\s*<html lang="da">/);
        assert.equal(page.match(/<h1[ >]/g)?.length, 1);
        assert.equal(page.match(/<main /g)?.length, 1);
        assert.match(page, /<a class="skip" href="#indhold">Gå til indhold<\/a>/);
        assert.match(words(page), /Solbjerg Kommune findes ikke\./);
        assert.doesNotMatch(
          page,
          /<style|\sstyle=|\son\w+=|javascript:|<script(?![^>]*\ssrc="\/)|(?:src|href|action)="(?:https?:)?\/\//,
        );
        assert.doesNotMatch(page, /undefined|\[object|NaN|\bnull\b/);
        const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
        assert.equal(new Set(ids).size, ids.length);
      }
    });
  }

  it('refers only to files that are there', () => {
    const referred = VIEWERS.flatMap((viewer) =>
      PATHS.flatMap((path) => [...read(path, viewer).matchAll(/"(\/aktiver\/[^"]+)"/g)].map(([, file]) => file ?? '')),
    );
    for (const file of new Set(referred)) assert.ok(assets.has(file), file);
    for (const [address, path] of assets) if (!address.endsWith('.js')) assert.ok(existsSync(path), path);
  });

  it('links only to pages that are there', () => {
    const links = VIEWERS.flatMap((viewer) =>
      PATHS.flatMap((path) => [...read(path, viewer).matchAll(/href="(\/[^"?#]*)/g)].map(([, link]) => link ?? '')),
    );
    const isThere = (link: string): boolean =>
      PATHS.includes(link) ||
      assets.has(link) ||
      widgetAt(`http://x${link}`, ['http://x/tvaers/widgets/']) !== undefined;
    for (const link of new Set(links)) assert.ok(isThere(link), link);
  });

  it('names the page in its title and marks it in the menu', () => {
    assert.match(read('/kort'), /<title>Kort over samarbejdet – Medarbejdernet – Solbjerg Kommune<\/title>/);
    assert.match(read('/kort'), /href="\/kort"\s+aria-current="page"/);
  });

  it('loads the library, and the address to ask everywhere but where visitors show data of their own', () => {
    assert.match(
      read('/kort', by('hr')),
      /<script type="module" src="\/tvaers\/auto\.js" data-backend="\/tvaers\/api" data-links="\/tvaers\/widgets\/">/,
    );
    assert.doesNotMatch(read('/egne-tal', by('hr')), /data-backend/);
    assert.match(read('/egne-tal'), /<script type="module" src="\/aktiver\/egne-tal\.js">/);
  });

  it('leads from the maps to a large one that asks nobody', () => {
    assert.match(read('/kort', by('hr')), /href="\/stort-kort"/);
    assert.match(read('/kort'), /href="\/stort-kort"/);
    assert.doesNotMatch(read('/stort-kort', by('hr')), /data-backend/);
    assert.match(words(read('/stort-kort')), /Alle navne og tal er opdigtet/);
  });

  it('takes every text as text', () => {
    const hostile = '<img src=x onerror=alert(1)>"\'&';
    const viewer = { id: hostile, name: hostile, label: hostile, roles: ['hr', 'leader'], unitId: hostile };
    const surveys: readonly PageSurvey[] = [
      { id: hostile, title: hostile, state: 'open', privacy: 'named', results: 'live' },
      { id: `${hostile}2`, title: hostile, state: 'closed', privacy: 'confidential', closesAt: '2026-01-01T00:00:00Z' },
    ];
    const user = { ...users[0]!, id: hostile, name: hostile, label: hostile, job: hostile, about: hostile };
    const query = new URLSearchParams({
      id: hostile,
      undersoegelse: hostile,
      niveau: hostile,
      enhed: hostile,
      lukket: hostile,
    });
    const hostileUnits = [
      { id: hostile, name: hostile, depth: 0 },
      { id: 'u', name: hostile, depth: 3 },
    ];
    for (const path of PATHS) {
      const page = renderPage(path, { viewer, users: [user], surveys, units: hostileUnits, query }) ?? '';
      assert.doesNotMatch(page, /<img src=x|onerror=alert\(1\)>(?!&quot;)/, path);
    }
  });

  it('asks a visitor to choose a user, and sends the choice', () => {
    assert.match(words(read('/')), /Vælg, hvem du vil være/);
    const page = read('/vaelg-bruger');
    assert.match(page, /<form method="post" action="\/vaelg-bruger"/);
    assert.equal(page.match(/type="radio"\s+name="bruger"/g)?.length, users.length);
    assert.match(words(read('/vaelg-bruger', undefined, 'fejl')), /Vælg en af brugerne, før du går videre\./);
    assert.match(read('/vaelg-bruger', users[0]), /<form method="post" action="\/log-ud">/);
  });

  it('tells a leader what waits for an answer', () => {
    assert.match(words(read('/', users[1])), /Du har tre undersøgelser, der venter på dit svar\./);
    assert.match(words(read('/', users[0])), /Du har én undersøgelse, der venter på dit svar\./);
  });

  it('shows the survey asked for, and else the list of mine', () => {
    assert.match(read('/undersoegelse', users[1], 'id=vaerksted'), /<tvaers-survey\s+survey="vaerksted"/);
    assert.match(
      words(read('/undersoegelse', users[1])),
      /Mine undersøgelser.*Værksted: ét forløb for borgeren Åben til 1\. december Med navn/,
    );
    assert.match(words(read('/undersoegelse', by('editor'))), /Kan ses af HR og redaktører/);
  });

  it('shows the live map first, by person, and a confidential one by administration', () => {
    assert.match(read('/kort', users[1]), /<tvaers-relation-map\s+survey="vaerksted"\s+level="person"/);
    const closed = read('/kort', users[1], 'undersoegelse=ledelsessamarbejde-2026-02');
    assert.match(closed, /<tvaers-relation-map\s+survey="ledelsessamarbejde-2026-02"\s+level="area"/);
    assert.match(read('/kort', users[1], 'undersoegelse=ledelsessamarbejde-2026-02&niveau=enhed'), /level="unit"/);
    assert.match(words(read('/kort', users[1], 'undersoegelse=samarbejde-paa-tvaers')), /Svarene er fortrolige\. Her/);
    assert.doesNotMatch(read('/kort', users[1]), /puls/);
    assert.doesNotMatch(read('/kort', by('hr')), /foerste-tid/);
    assert.doesNotMatch(read('/hr', by('hr'), 'lukket=foerste-tid'), /href="\/kort\?undersoegelse/);
    assert.match(words(read('/kort', by('editor'))), /Der er ingen kort, du har adgang til\./);
  });

  it('shows leaders their own span, others their leader’s, and the unit that was chosen', () => {
    assert.match(read('/ledelsesspaend', users[3]), /<tvaers-span-gauge leader="me"/);
    assert.match(read('/ledelsesspaend', users[0]), new RegExp(`<tvaers-span-gauge unit="${users[0]?.unitId}"`));
    const [unit] = units;
    assert.match(
      read('/ledelsesspaend', by('director'), `enhed=${unit?.id}`),
      new RegExp(`<tvaers-scope unit="${unit?.id}" address>\\s*<tvaers-span-gauge>`),
    );
    assert.match(read('/ledelsesspaend', by('director')), /<form method="get" action="\/ledelsesspaend"/);
  });

  it('lets HR close what is open, and nobody else see the page', () => {
    const page = read('/hr', by('hr'));
    assert.equal(page.match(/action="\/hr\/luk"/g)?.length, 5);
    assert.match(page, /<input type="hidden" name="undersoegelse" value="vaerksted"/);
    assert.match(words(read('/hr', users[1])), /Du har ikke adgang/);
    assert.match(words(read('/hr')), /Log ind først/);
    assert.match(
      words(read('/hr', by('hr'), 'lukket=ledelsessamarbejde-2026-02')),
      /Ledelsessamarbejde, februar 2026 er lukket\. Se kortet/,
    );
  });

  it('lists what is open first, then the survey that closed last', () => {
    for (const [path, visitor] of [
      ['/undersoegelse', by('leader')],
      ['/hr', by('hr')],
    ] as const) {
      const titles = [...read(path, visitor).matchAll(/<h[23]><a href="\/undersoegelse\?id=[^"]*">([^<]*)/g)];
      const listed = titles.map(([, title]) => title);
      const closed = listed.slice(listed.indexOf('Ledelsessamarbejde, februar 2026'));
      assert.deepEqual(
        closed.filter((title) => !title?.startsWith('Trivsel')).slice(0, 3),
        [
          'Ledelsessamarbejde, februar 2026',
          'Samarbejdet mellem forvaltningerne, september 2025',
          'Ledelsessamarbejde, februar 2025',
        ],
        path,
      );
      assert.equal(listed[0], 'Månedens puls', path);
    }
  });

  it('does not tell the privacy notice otherwise than the surveys tell it', () => {
    const named = (data.surveys ?? []).filter(({ definition }) => definition.privacy === 'named');
    assert.ok(named.some(({ definition }) => definition.audience.includes('hr')));
    assert.match(words(read('/privatliv')), /Med navn Dem, undersøgelsen nævner, kan se, hvem der har svaret hvad/);
  });

  it('says something useful without script', () => {
    for (const [path, query] of [
      ['/undersoegelse', 'id=vaerksted'],
      ['/kort', ''],
      ['/stort-kort', ''],
      ['/ledelseslinje', ''],
      ['/ledelsesspaend', ''],
      ['/planlaeg', ''],
      ['/kortlaegning', ''],
      ['/forloeb', ''],
      ['/egne-tal', ''],
    ] as const) {
      assert.match(words(read(path, users[1], query)), /Din browser skal have lov at køre sidens script/);
    }
  });

  for (const [status, title] of [
    [401, 'Log ind først'],
    [403, 'Du har ikke adgang'],
    [404, 'Siden findes ikke'],
    [429, 'Vent et øjeblik'],
    [500, 'Noget gik galt hos os'],
  ] as const) {
    it(`has a page for ${status}`, () => {
      const page = renderPage('/hvadsomhelst', { ...contextOf(undefined), error: status });
      assert.match(words(page ?? ''), new RegExp(title));
    });
  }

  it('has no page where there is none', () => {
    assert.equal(renderPage('/findes-ikke', contextOf(undefined)), undefined);
  });

  it('does not offer users to choose behind a real sign-in', () => {
    const context: PageContext = { users: [], query: new URLSearchParams() };
    for (const path of PATHS) assert.doesNotMatch(renderPage(path, context) ?? '', /vaelg-bruger/);
    assert.match(words(renderPage('/kort', context) ?? ''), /Log ind først/);
  });
});
