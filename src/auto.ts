import { ensureContextRoot } from './backend/context.js';
import { setDefaultBackend } from './backend/sources.js';

// The page script: <script type="module" src="…/auto.js" data-backend="/tvaers/api" data-links="/tvaers/widgets/">. It finds the
// tvaers elements, placeholders and links to widget pages on the page, now and later, and loads the elements that are used.

const ELEMENTS: Readonly<Record<string, () => Promise<unknown>>> = {
  backend: () => import('./elements/backend/tvaers-backend.js'),
  'feedback-chart': () => import('./elements/feedback-chart/tvaers-feedback-chart.js'),
  'informant-gap': () => import('./elements/informant-gap/tvaers-informant-gap.js'),
  'management-chain': () => import('./elements/management-chain/tvaers-management-chain.js'),
  'relation-map': () => import('./elements/relation-map/tvaers-relation-map.js'),
  scope: () => import('./elements/scope/tvaers-scope.js'),
  'span-gauge': () => import('./elements/span-gauge/tvaers-span-gauge.js'),
  'span-overview': () => import('./elements/span-overview/tvaers-span-overview.js'),
  'span-planner': () => import('./elements/span-planner/tvaers-span-planner.js'),
  'survey-results': () => import('./elements/survey-results/tvaers-survey-results.js'),
  survey: () => import('./elements/survey/tvaers-survey.js'),
};

const asked = new Map<string, Promise<unknown>>();

function load(name: string): Promise<unknown> {
  const present = asked.get(name);
  if (present) return present;
  const loader = Object.hasOwn(ELEMENTS, name) ? ELEMENTS[name] : undefined;
  const loading = loader ? loader() : Promise.reject(new Error(`there is no tvaers element called ${name}`));
  asked.set(name, loading);
  loading.catch((error: unknown) => {
    console.warn('tvaers:', error);
  });
  return loading;
}

/** What the host wrote on our own script tag. Page content has no say in it. */
const tag = [...document.scripts].find(({ src }) => src === import.meta.url)?.dataset ?? {};

ensureContextRoot();

const base = tag['backend'];
if (base && new URL(base, location.origin).origin === location.origin)
  void import('./adapters/http.js').then(({ httpBackend }) => {
    setDefaultBackend(httpBackend({ base }));
  });

let isEmbedding = false;
/** What a page with elements alone does not need. */
function embed(): void {
  if (isEmbedding) return;
  isEmbedding = true;
  void import('./embed/embeds.js').then(({ startEmbeds }) => {
    startEmbeds(load, tag);
  });
}
if ('links' in tag || 'frame' in tag) embed();

function consider(element: Element): void {
  const isElement = element.localName.startsWith('tvaers-');
  if (isElement) void load(element.localName.slice(7)).catch(() => undefined);
  // Addresses of data are not for the page to say: who tries is told.
  if (element.matches(isElement ? '[src], [config], [data-src], [data-config]' : '[data-tvaers]')) embed();
}

const look = (root: ParentNode): void => {
  root.querySelectorAll('[data-tvaers], :not(:defined)').forEach(consider);
};

look(document);
new MutationObserver((records) => {
  for (const { addedNodes, target } of records) {
    // Its attribute has come: those that come with a node are seen with the node.
    if (addedNodes.length === 0 && target instanceof Element) consider(target);
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue;
      consider(node);
      look(node);
    }
  }
}).observe(document.documentElement, { childList: true, subtree: true, attributeFilter: ['data-tvaers'] });
