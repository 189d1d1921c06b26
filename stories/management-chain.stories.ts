import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Backend } from '../src/backend/backend.js';
import '../src/elements/management-chain/tvaers-management-chain.js';
import type { ManagementChain } from '../src/model/management-chain.js';
import type { Hierarchy } from '../src/model/organisation.js';
import { answering, failing, goingStale, waiting } from './support/backends.js';
import { chainBackend, chooseUnit, director, faultyBackend, rowOf, withoutLevels } from './support/chains.js';

interface Args {
  readonly backend: Backend;
  readonly unit?: string;
  readonly person?: string;
  readonly hierarchy?: Hierarchy;
  readonly view?: 'tree' | 'list';
}

const meta: Meta<Args> = {
  title: 'Elements/Management chain',
  component: 'tvaers-management-chain',
  render: ({ backend, hierarchy, person, unit, view = 'tree' }) =>
    html`<tvaers-management-chain
      .backend=${backend}
      .unit=${unit}
      .person=${person}
      .hierarchy=${hierarchy}
      .view=${view}
    ></tvaers-management-chain>`,
  args: { backend: director() },
};

export default meta;
type Story = StoryObj<Args>;

/** A director: the line upward in a sentence, then the tree with what is beside and two levels below. */
export const OwnLine: Story = {};

/** A unit chosen: who leads it, its figures, and the way to the top. */
export const Details: Story = {
  play: ({ canvasElement }) => chooseUnit(canvasElement, 'Hjemmepleje Nord', '.figures'),
};

/** A unit in another administration: who leads it can be seen by all, its figures cannot. */
export const OutsideInsight: Story = {
  play: ({ canvasElement }) => chooseUnit(canvasElement, 'Børn og Dagtilbud', '.outside'),
};

/** Somebody who leads nobody: the line goes to where they work. */
export const Employee: Story = { args: { backend: chainBackend(/^Medarbejder/) } };

/** The line to a unit that the page names. */
export const ToUnit: Story = { args: { unit: 'u-0003' } };

/** The committees as a hierarchy of their own. */
export const Committees: Story = { args: { hierarchy: 'med' } };

/** The same content as lists in lists, with buttons. */
export const PlainList: Story = { args: { view: 'list' } };

/** As a phone shows it. */
export const Narrow: Story = {
  render: ({ backend }) => {
    const frame = document.createElement('div');
    frame.style.setProperty('max-inline-size', '320px');
    frame.append(Object.assign(document.createElement('tvaers-management-chain'), { backend }));
    return frame;
  },
};

/** What the host itself has to say of a unit stands under what is said of it here. */
export const WithOwnWords: Story = {
  render: ({ backend }) =>
    html`<tvaers-management-chain .backend=${backend}>
      <p slot="details">Er noget forkert, så skriv til HR.</p>
    </tvaers-management-chain>`,
  play: Details.play!,
};

/** A level that could not be had: it closes again, and is said. */
export const LevelFailed: Story = {
  args: { backend: withoutLevels() },
  play: async ({ canvasElement }) => {
    const row = await rowOf(canvasElement, 'Børn og Dagtilbud');
    row.querySelector<HTMLElement>('.twist')!.click();
  },
};

/** Faults in the tree of units are told, and nobody is led round in a ring. */
export const Faults: Story = { args: { backend: faultyBackend(), unit: 'u-0001' } };

export const Waiting: Story = { args: { backend: waiting('organisation', 'chain') } };

const chain: ManagementChain = {
  asOf: '2026-03-31',
  hierarchy: 'line',
  hierarchies: ['line'],
  also: [],
  dotted: [],
  path: ['u-1'],
  units: [
    {
      id: 'u-1',
      name: 'Solbjerg Kommune',
      kind: 'municipality',
      parentId: null,
      level: 1,
      posts: [{ id: 'p', kind: 'line', title: 'Kommunaldirektør', person: { id: 'p-1', name: 'Mette Prøvelund' } }],
      units: 0,
      people: 1,
    },
  ],
};

export const Empty: Story = {
  args: { backend: answering('organisation', 'chain', { ...chain, path: [], units: [] }) },
};

export const Failed: Story = { args: { backend: failing('organisation', 'chain', 'unavailable') } };

export const Forbidden: Story = { args: { backend: failing('organisation', 'chain', 'forbidden') } };

export const NotFound: Story = { args: { unit: 'findes-ikke' } };

export const Unsupported: Story = { args: { backend: {} } };

export const Stale: Story = { args: { backend: goingStale('organisation', 'chain', chain) } };

export const Offline: Story = { args: { backend: failing('organisation', 'chain', 'offline') } };
