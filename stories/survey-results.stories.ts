import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Backend } from '../src/backend/backend.js';
import '../src/elements/survey-results/tvaers-survey-results.js';
import type { SurveyResults } from '../src/model/survey-results/survey-results.js';
import { answering, failing, goingStale, waiting } from './support/backends.js';
import { townBackend } from './support/maps.js';
import { waitFor } from './support/wait-for.js';

interface Args {
  readonly backend: Backend;
  readonly survey?: string;
  readonly wave?: string;
  readonly unit?: string;
}

/** Results in which the unit that is looked at may not be shown. */
const hidden: SurveyResults = {
  asOf: '2026-03-20T23:59:00+01:00',
  survey: 'trivsel-2026-02',
  title: 'Trivselsmåling 2026',
  waves: [],
  privacy: 'anonymous',
  minimum: 5,
  commentMinimum: 10,
  path: [
    { id: 'u-2', name: 'Nattevagten' },
    { id: 'u-1', name: 'Hjemmepleje Øst' },
  ],
  themes: [{ id: 'tillid', label: 'Tillid' }],
  questions: [{ id: 'tillid/1', form: 'steps', text: 'Vi stoler på hinanden', scale: { min: 1, max: 5 }, labels: [] }],
  unit: { id: 'u-2', name: 'Nattevagten', hidden: true },
  below: [],
};

const meta: Meta<Args> = {
  title: 'Elements/Survey results',
  component: 'tvaers-survey-results',
  render: ({ backend, survey, unit, wave }) =>
    html`<tvaers-survey-results
      .backend=${backend}
      .survey=${survey}
      .unit=${unit}
      .wave=${wave}
    ></tvaers-survey-results>`,
  args: { backend: townBackend(), survey: 'trivsel' },
};

export default meta;
type Story = StoryObj<Args>;

/** A whole municipality: in words, theme by theme, and the units below. Small ones are hidden, with all that would give them away. */
export const Municipality: Story = {};

/** How each question was answered, what the survey's one background says, and what people wrote. */
export const Opened: Story = {
  play: async ({ canvasElement }) => {
    const details = await waitFor(canvasElement, 'details', 'tvaers-survey-results');
    for (const summary of (details.getRootNode() as ShadowRoot).querySelectorAll('summary')) summary.click();
    await waitFor(canvasElement, '.answers', 'tvaers-survey-results');
  },
};

/** The first round, with nothing before it to compare with. */
export const FirstRound: Story = { args: { wave: '2025-02' } };

/** Too few stand behind the unit: the reader is told why it is hidden, and what would show it. */
export const Hidden: Story = { args: { backend: answering('results', 'results', hidden) } };

/** Before the survey closes nothing is told but when it does. */
export const NotOpen: Story = { args: { survey: 'puls' } };

/** Nobody has chosen a survey. */
export const NoSurvey: Story = { args: { survey: '' } };

export const Waiting: Story = { args: { backend: waiting('results', 'results') } };

export const Empty: Story = {
  args: { backend: answering('results', 'results', { ...hidden, questions: [], themes: [] }) },
};

export const Failed: Story = { args: { backend: failing('results', 'results', 'unavailable') } };

/** The survey did not name the reader among those who see its results. */
export const Forbidden: Story = { args: { backend: failing('results', 'results', 'forbidden') } };

export const Unsupported: Story = { args: { backend: {} } };

export const Stale: Story = {
  args: {
    backend: goingStale('results', 'results', {
      ...hidden,
      unit: {
        id: 'u-2',
        name: 'Nattevagten',
        answered: 9,
        invited: 12,
        themes: [{ theme: 'tillid', n: 9, mean: 66 }],
        questions: [],
      },
    }),
  },
};

export const Offline: Story = { args: { backend: failing('results', 'results', 'offline') } };
