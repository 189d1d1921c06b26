import { ensureContextRoot } from './backend/context.js';
import { setDefaultBackend } from './backend/sources.js';

// The page script: <script type="module" src="…/auto.js" data-backend="/tvaers/api">. It finds the tvaers elements and
// placeholders on the page, now and later, and loads those that are used.

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

const PLACEHOLDER = 'data-tvaers';
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

/** Puts the element in the placeholder. What stood there stays where the element cannot be had. */
function upgrade(placeholder: HTMLElement, name: string): void {
  load(name).then(
    () => {
      if (placeholder.getAttribute(PLACEHOLDER) !== name) return;
      const element = document.createElement(`tvaers-${name}`);
      const { observedAttributes } = element.constructor as unknown as {
        readonly observedAttributes: readonly string[];
      };
      // Only what the element itself asks for: never style, id, slot or a handler.
      for (const attribute of observedAttributes) {
        const value = placeholder.getAttribute(`${PLACEHOLDER}-${attribute}`);
        if (value !== null) element.setAttribute(attribute, value);
      }
      placeholder.removeAttribute(PLACEHOLDER);
      placeholder.replaceChildren(element);
    },
    () => undefined,
  );
}

function consider(element: Element): void {
  const placed = element.getAttribute(PLACEHOLDER);
  if (placed) upgrade(element as HTMLElement, placed);
  else if (element.localName.startsWith('tvaers-')) void load(element.localName.slice(7)).catch(() => undefined);
}

const look = (root: ParentNode): void => {
  root.querySelectorAll(`[${PLACEHOLDER}], :not(:defined)`).forEach(consider);
};

/** The address the host wrote on our own script tag, if it is a path on this site. Page content has no say in it. */
function pathOnTag(name: string): string | undefined {
  const tag = [...document.scripts].find(({ src }) => src === import.meta.url);
  const path = tag?.dataset[name];
  return path && new URL(path, location.origin).origin === location.origin ? path : undefined;
}

ensureContextRoot();

const base = pathOnTag('backend');
if (base)
  void import('./adapters/http.js').then(({ httpBackend }) => {
    setDefaultBackend(httpBackend({ base }));
  });

look(document);
new MutationObserver((records) => {
  for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
    if (!(node instanceof Element)) continue;
    consider(node);
    look(node);
  }
}).observe(document.documentElement, { childList: true, subtree: true });
