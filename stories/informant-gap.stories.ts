import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Backend } from '../src/backend/backend.js';
import '../src/elements/informant-gap/tvaers-informant-gap.js';
import { allHidden, pictureOf, withoutLeader } from '../test/support/informants.js';
import { answering, failing, goingStale, waiting } from './support/backends.js';

interface Args {
  readonly backend: Backend;
  readonly unit?: string;
  readonly group?: string;
}

const told = (...items: readonly ReturnType<typeof pictureOf>[]): Backend =>
  answering('informants', 'pictures', { items });

const meta: Meta<Args> = {
  title: 'Elements/Informant gap',
  component: 'tvaers-informant-gap',
  render: ({ backend, group, unit }) =>
    html`<tvaers-informant-gap .backend=${backend} .group=${group} .unit=${unit}></tvaers-informant-gap>`,
  args: { backend: told(pictureOf()), unit: 'u-1' },
};

export default meta;
type Story = StoryObj<Args>;

/** A day care centre as children, parents and its leader see it. The contact educators are too few to show. */
export const FromTheLeaders: Story = {};

/** The same, seen from the parents. */
export const FromTheParents: Story = { args: { group: 'forældre' } };

/** The leader has not agreed to be shown, so it is seen from the first group that can be. */
export const WithoutConsent: Story = { args: { backend: told(withoutLeader()) } };

/** Two mappings to choose between. */
export const TwoMappings: Story = {
  args: {
    backend: told(
      pictureOf(),
      pictureOf({ id: 'dagtilbud-2024', title: 'Kvalitet i dagtilbud 2024', asOf: '2024-03-31' }),
    ),
  },
};

/** Nobody has chosen a unit. */
export const NoUnit: Story = { args: { unit: '' } };

export const Waiting: Story = { args: { backend: waiting('informants', 'pictures') } };

export const Empty: Story = { args: { backend: told() } };

/** Every group is too small. */
export const Hidden: Story = { args: { backend: told(allHidden()) } };

export const Failed: Story = { args: { backend: failing('informants', 'pictures', 'unavailable') } };

export const Forbidden: Story = { args: { backend: failing('informants', 'pictures', 'forbidden') } };

export const Unsupported: Story = { args: { backend: {} } };

export const Stale: Story = { args: { backend: goingStale('informants', 'pictures', { items: [pictureOf()] }) } };

export const Offline: Story = { args: { backend: failing('informants', 'pictures', 'offline') } };
