// Runs inside a page with a strict policy: loads one element with a canned backend, and reports what a person reads and
// what the policy refused.
import { readableText } from './text.js';

const violations: string[] = [];
document.addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective, sample }) => {
  violations.push(`${violatedDirective}: ${blockedURI} ${sample}`);
});

const modules: Readonly<Record<string, () => Promise<unknown>>> = {
  'tvaers-feedback-chart': () => import('../../src/elements/feedback-chart/tvaers-feedback-chart.js'),
  'tvaers-informant-gap': () => import('../../src/elements/informant-gap/tvaers-informant-gap.js'),
  'tvaers-management-chain': () => import('../../src/elements/management-chain/tvaers-management-chain.js'),
  'tvaers-relation-map': () => import('../../src/elements/relation-map/tvaers-relation-map.js'),
  'tvaers-span-gauge': () => import('../../src/elements/span-gauge/tvaers-span-gauge.js'),
  'tvaers-span-overview': () => import('../../src/elements/span-overview/tvaers-span-overview.js'),
  'tvaers-survey-results': () => import('../../src/elements/survey-results/tvaers-survey-results.js'),
  'tvaers-span-planner': () => import('../../src/elements/span-planner/tvaers-span-planner.js'),
  'tvaers-survey': () => import('../../src/elements/survey/tvaers-survey.js'),
};

interface Order {
  readonly tag: string;
  readonly capability: string;
  readonly method: string;
  readonly value: unknown;
  readonly attributes: Readonly<Record<string, string>>;
}

addEventListener('message', ({ data, source }: MessageEvent<Order>) => {
  void (async () => {
    await modules[data.tag]?.();
    const element = document.createElement(data.tag);
    Object.assign(element, data.attributes, {
      backend: { [data.capability]: { [data.method]: () => Promise.resolve(data.value) } },
    });
    document.body.append(element);
    await new Promise((settled) => setTimeout(settled, 400));
    const foreign = performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => new URL(name).origin !== location.origin);
    (source as Window).postMessage({ text: readableText(element), violations, foreign }, location.origin);
  })();
});
