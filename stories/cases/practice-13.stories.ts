import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/span-overview/tvaers-span-overview.js';
import '../../src/elements/span-planner/tvaers-span-planner.js';
import { townBackend } from '../support/maps.js';
import { plannedBackend } from '../support/planning.js';

const UNIT = 'u-0001';

/** Leaders who meet every month and make their own analyses: how spans were and are, and what smaller ones would take. */
const meta: Meta = {
  title: 'Cases/Praksis 13 – Køge',
  render: () =>
    html`<article lang="da">
      <h2>Ledelsesspænd før og nu</h2>
      <p>Kurven viser gennemsnittet år for år. Se efter, om det også er blevet bedre dér, hvor grupperne er størst.</p>
      <tvaers-span-overview unit=${UNIT} limit="30" .backend=${townBackend()}></tvaers-span-overview>
    </article>`,
};

export default meta;
type Story = StoryObj;

/** The mean year by year, and the spread behind it. */
export const BeforeAndNow: Story = { name: 'Før og nu' };

/** Two teams are split, two others merged: what it does to the leaders beside and above. */
export const SmallerSpans: Story = {
  name: 'Mindre grupper',
  render: () =>
    html`<article lang="da">
      <h2>Mindre grupper uden flere ledere</h2>
      <p>Kan to små grupper dele en leder, så en stor kan få to? Prøv det, og se på niveauet over.</p>
      <tvaers-span-planner
        unit=${UNIT}
        scenario="gemt"
        .backend=${plannedBackend((leaders) => [
          { kind: 'add', posts: { [leaders[0] ?? '']: 1 } },
          { kind: 'merge', from: leaders.at(-4) ?? '', into: leaders.at(-3) ?? '' },
        ])}
      ></tvaers-span-planner>
    </article>`,
};
