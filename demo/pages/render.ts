import type { PageContext } from './page-context.js';
import { chainPage } from './views/chain-page.js';
import { chooseUserPage } from './views/choose-user-page.js';
import { coursePage } from './views/course-page.js';
import { embedPage } from './views/embed-page.js';
import { faultPage } from './views/fault-page.js';
import { frontPage } from './views/front-page.js';
import { hrPage } from './views/hr-page.js';
import { largeMapPage } from './views/large-map-page.js';
import { mappingPage } from './views/mapping-page.js';
import { mapPage } from './views/map-page.js';
import { ownDataPage } from './views/own-data-page.js';
import { planPage } from './views/plan-page.js';
import { privacyPage } from './views/privacy-page.js';
import { resultsPage } from './views/results-page.js';
import { spanPage } from './views/span-page.js';
import { surveyPage } from './views/survey-page.js';

export type { PageContext, PageSurvey } from './page-context.js';

const PAGES: ReadonlyMap<string, (context: PageContext) => string> = new Map([
  ['/', frontPage],
  ['/vaelg-bruger', chooseUserPage],
  ['/undersoegelse', surveyPage],
  ['/resultater', resultsPage],
  ['/kort', mapPage],
  ['/stort-kort', largeMapPage],
  ['/ledelseslinje', chainPage],
  ['/ledelsesspaend', spanPage],
  ['/planlaeg', planPage],
  ['/kortlaegning', mappingPage],
  ['/forloeb', coursePage],
  ['/egne-tal', ownDataPage],
  ['/indsaet', embedPage],
  ['/hr', hrPage],
  ['/privatliv', privacyPage],
]);

/** The demo intranet's page at a path, or the page about what went wrong; undefined where there is no such page. */
export function renderPage(path: string, context: PageContext): string | undefined {
  return context.error ? faultPage(context.error, context) : PAGES.get(path)?.(context);
}

/** The pages' own files: address on the site, and path from the project's folder. The scripts are made by `bundle.mjs`. */
export const assets: ReadonlyMap<string, string> = new Map([
  ...[
    'intranet.css',
    'vaaben.svg',
    'landskab.svg',
    'svar.svg',
    'kort.svg',
    'linje.svg',
    'spaend.svg',
    'syn.svg',
    'egne.svg',
    'eksempel-medarbejdere.csv',
    'eksempel-relationer.csv',
  ].map((file): readonly [string, string] => [`/aktiver/${file}`, `demo/pages/assets/${file}`]),
  ...['egne-tal', 'stort-kort', 'svar'].map((name): readonly [string, string] => [
    `/aktiver/${name}.js`,
    `node_modules/.cache/tvaers-demo/${name}.js`,
  ]),
]);
