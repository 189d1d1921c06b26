import '../../src/elements/feedback-chart/tvaers-feedback-chart.js';
import '../../src/elements/informant-gap/tvaers-informant-gap.js';
import '../../src/elements/management-chain/tvaers-management-chain.js';
import '../../src/elements/relation-map/tvaers-relation-map.js';
import '../../src/elements/span-gauge/tvaers-span-gauge.js';
import '../../src/elements/span-overview/tvaers-span-overview.js';
import '../../src/elements/span-planner/tvaers-span-planner.js';
import '../../src/elements/survey-results/tvaers-survey-results.js';
import '../../src/elements/survey/tvaers-survey.js';
import { courseOf } from '../../test/support/feedback.js';
import { pictureOf } from '../../test/support/informants.js';
import { answering } from './backends.js';
import { director } from './chains.js';
import { townBackend } from './maps.js';
import { pulse, surveyBackend } from './survey.js';

/** Every element as it is when all is well: its tag, and what it is given. */
const SHOWN = {
  'tvaers-span-gauge': () => ({ unit: 'u-0003', backend: townBackend() }),
  'tvaers-span-overview': () => ({ unit: 'u-0001', backend: townBackend() }),
  'tvaers-survey-results': () => ({ survey: 'trivsel', backend: townBackend() }),
  'tvaers-relation-map': () => ({ level: 'area', backend: townBackend() }),
  'tvaers-survey': () => ({ survey: 'puls', backend: surveyBackend(pulse) }),
  'tvaers-management-chain': () => ({ backend: director() }),
  'tvaers-informant-gap': () => ({
    unit: 'u-1',
    backend: answering('informants', 'pictures', { items: [pictureOf()] }),
  }),
  'tvaers-feedback-chart': () => ({ course: 't-012', backend: answering('feedback', 'course', courseOf()) }),
  'tvaers-span-planner': () => ({ unit: 'u-0001', backend: townBackend() }),
} as const;

export type ShownTag = keyof typeof SHOWN;
export const TAGS = Object.keys(SHOWN) as readonly ShownTag[];

/** A new element of a kind, with data of a made-up municipality. */
export const showcase = (tag: ShownTag): HTMLElement => Object.assign(document.createElement(tag), SHOWN[tag]());
