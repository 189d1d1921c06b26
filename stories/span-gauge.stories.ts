import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Backend } from '../src/backend/backend.js';
import type { Span } from '../src/backend/organisation-source.js';
import '../src/elements/span-gauge/tvaers-span-gauge.js';
import { DEFAULT_SPAN_RULE } from '../src/model/span.js';
import { answering, failing, goingStale, waiting } from './support/backends.js';

interface Args {
  readonly backend: Backend;
  readonly leader?: string;
  readonly unit?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Span gauge',
  component: 'tvaers-span-gauge',
  render: ({ backend, leader, unit }) =>
    html`<tvaers-span-gauge .backend=${backend} .leader=${leader} .unit=${unit}></tvaers-span-gauge>`,
  args: { leader: 'p-1' },
};

export default meta;
type Story = StoryObj<Args>;

const unjudged: Span = {
  leader: { id: 'p-1', name: 'Mette Prøvelund', title: 'Distriktsleder' },
  units: [{ id: 'u-1', name: 'Hjemmepleje Skov' }],
  headcount: 31,
  fte: 24.6,
  rule: DEFAULT_SPAN_RULE,
  asOf: '2026-03-31',
};
const span: Span = { ...unjudged, band: { from: 12, to: 20, source: 'Byrådets mål for ældreområdet 2026' } };
const shown = (...items: readonly Span[]): Backend => answering('organisation', 'spans', { items });

/** The number first, then whose it is, the host's target, the hours and the date. */
export const AboveTheTarget: Story = { args: { backend: shown(span) } };

export const WithinTheTarget: Story = { args: { backend: shown({ ...span, headcount: 17, fte: 14.2 }) } };

export const BelowTheTarget: Story = { args: { backend: shown({ ...span, headcount: 1, fte: 1 }) } };

/** Without a target from the host nothing is judged. */
export const NoTarget: Story = {
  args: { backend: shown(unjudged) },
};

/** An acting leader, a unit without a leader of its own, and a very large span. */
export const ActingAndCovering: Story = {
  args: {
    backend: shown({
      ...span,
      headcount: 88,
      fte: 66.45,
      acting: true,
      vacantUnits: [
        { id: 'u-2', name: 'Hjemmepleje Eng' },
        { id: 'u-3', name: 'Hjemmepleje Dal' },
      ],
    }),
  },
};

/** Two who lead one unit together, on one scale. With history where the backend has it. */
export const SharedLeadership: Story = {
  args: {
    unit: 'u-1',
    backend: {
      organisation: {
        units: () => Promise.resolve({ items: [] }),
        spans: () =>
          Promise.resolve({
            items: [
              { ...span, sharedWith: [{ id: 'p-2', name: 'Jens Modelby' }] },
              {
                ...span,
                leader: { id: 'p-2', name: 'Jens Modelby', title: 'Distriktsleder' },
                headcount: 34,
                fte: 27.1,
                sharedWith: [{ id: 'p-1', name: 'Mette Prøvelund' }],
              },
            ],
          }),
        spanHistory: () =>
          Promise.resolve(
            [44.1, 43, 41.5, 39, 38.2, 36, 34.8, 33, 32.5].map((mean, index) => ({
              date: `${2017 + index}-12-31`,
              mean,
              leaders: 12,
            })),
          ),
      },
    },
  },
};

export const Waiting: Story = { args: { backend: waiting('organisation', 'spans') } };

export const Empty: Story = { args: { backend: shown() } };

export const Failed: Story = { args: { backend: failing('organisation', 'spans', 'unavailable') } };

export const Forbidden: Story = { args: { backend: failing('organisation', 'spans', 'forbidden') } };

export const Unsupported: Story = { args: { backend: {} } };

export const Stale: Story = { args: { backend: goingStale('organisation', 'spans', { items: [span] }) } };

export const Offline: Story = { args: { backend: failing('organisation', 'spans', 'offline') } };
