import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Backend } from '../src/backend/backend.js';
import '../src/elements/span-planner/tvaers-span-planner.js';
import { answering, failing, goingStale, waiting } from './support/backends.js';
import { townBackend } from './support/maps.js';
import { plannedBackend } from './support/planning.js';
import { waitFor } from './support/wait-for.js';

const TAG = 'tvaers-span-planner';

interface Args {
  readonly backend: Backend;
  readonly unit?: string;
  readonly scenario?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Span planner',
  component: 'tvaers-span-planner',
  render: ({ backend, scenario, unit }) =>
    html`<tvaers-span-planner .backend=${backend} .scenario=${scenario} .unit=${unit}></tvaers-span-planner>`,
  args: { backend: townBackend(), unit: 'u-0001' },
};

export default meta;
type Story = StoryObj<Args>;

/** As it is today: nothing has been tried yet. */
export const Today: Story = {};

/** A target, two leaders paid inside the frame and one more, as somebody has kept it and sent the link. */
export const Suggestion: Story = {
  args: {
    scenario: 'gemt',
    backend: plannedBackend(([first = '', second = ''], areaId) => [
      { kind: 'target', areaId, target: 30 },
      { kind: 'add', posts: { [first]: 1, [second]: 1 }, givenUp: { areaId, fte: 2.7 } },
      { kind: 'add', posts: { [first]: 1 } },
    ]),
  },
};

/** Asking for leaders in an area: by number, to a target, for an amount, or inside the frame. */
export const AddingLeaders: Story = {
  play: async ({ canvasElement }) => {
    (await waitFor<HTMLElement>(canvasElement, '.area button', TAG)).click();
    await waitFor(canvasElement, '.add', TAG);
  },
};

/** A leader's groups, and the choice of where one of them goes. */
export const MovingAGroup: Story = {
  play: async ({ canvasElement }) => {
    (await waitFor<HTMLElement>(canvasElement, '.hands button', TAG)).click();
    (await waitFor<HTMLElement>(canvasElement, '[data-move]', TAG)).click();
    await waitFor(canvasElement, '.pick', TAG);
  },
};

/** A suggestion that no longer fits: one of its leaders is gone. */
export const NoLongerFits: Story = {
  args: {
    scenario: 'gemt',
    backend: plannedBackend(([first = '']) => [
      { kind: 'add', posts: { [first]: 1 } },
      { kind: 'merge', from: 'p-findes-ikke', into: first },
    ]),
  },
};

/** The link leads to nothing any more. */
export const LinkAstray: Story = { args: { scenario: 'findes-ikke' } };

/** Link, file, paper and table. */
export const Sharing: Story = {
  play: async ({ canvasElement }) => {
    (await waitFor<HTMLElement>(canvasElement, '.share summary', TAG)).click();
    await waitFor(canvasElement, '.share table', TAG);
  },
};

/** Nobody has chosen a unit. */
export const NoUnit: Story = { args: { unit: '' } };

export const Waiting: Story = { args: { backend: waiting('organisation', 'spanBaseline') } };

const nothing = {
  unit: { id: 'u-1', name: 'Hjemmepleje Skov' },
  asOf: '2026-03-31',
  rule: { counts: 'persons', contracts: ['monthly'], onLeave: true },
  areas: [],
  leaders: [],
  groups: [],
  levelsAbove: 0,
};

export const Empty: Story = { args: { backend: answering('organisation', 'spanBaseline', nothing) } };

export const Failed: Story = { args: { backend: failing('organisation', 'spanBaseline', 'unavailable') } };

export const Forbidden: Story = { args: { backend: failing('organisation', 'spanBaseline', 'forbidden') } };

export const Unsupported: Story = { args: { backend: {} } };

export const Stale: Story = {
  args: {
    backend: goingStale('organisation', 'spanBaseline', {
      ...nothing,
      areas: [{ id: 'u-1', name: 'Hjemmepleje Skov' }],
      leaders: [{ id: 'p-1', name: 'Mette Prøvelund', units: [nothing.unit], areaId: 'u-1', member: null }],
      groups: [
        {
          id: 'u-1/p-1',
          unitId: 'u-1',
          unitName: 'Hjemmepleje Skov',
          leaderIds: ['p-1'],
          members: Array.from({ length: 31 }, (_, at) => at),
          fte: 24.5,
        },
      ],
    }),
  },
};

export const Offline: Story = { args: { backend: failing('organisation', 'spanBaseline', 'offline') } };
