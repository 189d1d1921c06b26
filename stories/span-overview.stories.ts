import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Backend } from '../src/backend/backend.js';
import '../src/elements/span-overview/tvaers-span-overview.js';
import { answering, failing, goingStale, waiting } from './support/backends.js';
import { townBackend } from './support/maps.js';

interface Args {
  readonly backend: Backend;
  readonly unit?: string;
  readonly limit?: number;
}

const meta: Meta<Args> = {
  title: 'Elements/Span overview',
  component: 'tvaers-span-overview',
  render: ({ backend, limit, unit }) =>
    html`<tvaers-span-overview .backend=${backend} .limit=${limit} .unit=${unit}></tvaers-span-overview>`,
  args: { backend: townBackend(), unit: 'u-0001' },
};

export default meta;
type Story = StoryObj<Args>;

/** A whole municipality: the mean beside what the average employee lives in, and every leader on a strip. */
export const Municipality: Story = {};

/** The reader, or the page, has named a number that is too many: rings are above it, and the words say how many live there. */
export const WithLimit: Story = { args: { limit: 30 } };

/** The table opened: by unit, with a search and an order. */
export const AsTable: Story = {
  play: async ({ canvasElement }) => {
    const { shadowRoot } = canvasElement.querySelector('tvaers-span-overview')!;
    const summary = (): HTMLElement | undefined => [...shadowRoot!.querySelectorAll('summary')].at(-1);
    for (let tries = 0; tries < 100 && !summary(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 40));
    summary()!.click();
  },
};

/** Nobody has chosen a unit. */
export const NoUnit: Story = { args: { unit: '' } };

export const Waiting: Story = { args: { backend: waiting('organisation', 'spans') } };

export const Empty: Story = { args: { backend: answering('organisation', 'spans', { items: [] }) } };

export const Failed: Story = { args: { backend: failing('organisation', 'spans', 'unavailable') } };

export const Forbidden: Story = { args: { backend: failing('organisation', 'spans', 'forbidden') } };

export const Unsupported: Story = { args: { backend: {} } };

export const Stale: Story = {
  args: {
    backend: goingStale('organisation', 'spans', {
      items: [
        {
          leader: { id: 'p-1', name: 'Mette Prøvelund', areaName: 'Ældre og Sundhed' },
          units: [{ id: 'u-1', name: 'Hjemmepleje Skov' }],
          headcount: 31,
          rule: { counts: 'persons', contracts: ['monthly'], onLeave: true },
          asOf: '2026-03-31',
        },
      ],
    }),
  },
};

export const Offline: Story = { args: { backend: failing('organisation', 'spans', 'offline') } };
