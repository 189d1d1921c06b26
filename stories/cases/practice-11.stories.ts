import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/scope/tvaers-scope.js';
import '../../src/elements/span-gauge/tvaers-span-gauge.js';
import '../../src/elements/span-overview/tvaers-span-overview.js';
import '../../src/elements/span-planner/tvaers-span-planner.js';
import { townBackend } from '../support/maps.js';
import { plannedBackend } from '../support/planning.js';

const UNIT = 'u-0001';

/**
 * A municipality finds leaders with 70 to 90 employees. The overview shows where and how it came to be, the gauge one of them,
 * and the planner what it takes to come down to about 30 inside the same frame, and what that costs in hands.
 */
const meta: Meta = {
  title: 'Cases/Praksis 11 – Viborg',
  render: () =>
    html`<article lang="da">
      <h2>Hvor mange er for mange?</h2>
      <p>
        Begynd med fordelingen, ikke med gennemsnittet: en medarbejder oplever den gruppe, hun selv er i. Vælg en af de
        største for at se den for sig selv.
      </p>
      <tvaers-scope unit=${UNIT}>
        <tvaers-span-gauge .backend=${townBackend()}></tvaers-span-gauge>
        <tvaers-span-overview unit=${UNIT} limit="30" .backend=${townBackend()}></tvaers-span-overview>
      </tvaers-scope>
    </article>`,
};

export default meta;
type Story = StoryObj;

/** The distribution, where the spans are largest, and how it has moved. */
export const WhereItIsLarge: Story = { name: 'Her er spændene store' };

/** What it takes to come down to 30: leaders inside the frame, and the posts that are given up for them. */
export const InsideTheFrame: Story = {
  name: 'Flere ledere inden for rammen',
  render: () =>
    html`<article lang="da">
      <h2>Kan det gøres for de samme penge?</h2>
      <p>
        Forslaget giver de største grupper en leder mere, betalt med medarbejderstillinger. Se, hvad det gør ved hver
        gruppe, og hvad det koster i hænder, før I beslutter noget.
      </p>
      <tvaers-span-planner
        unit=${UNIT}
        scenario="gemt"
        .backend=${plannedBackend(([first = '', second = '', third = ''], areaId) => [
          { kind: 'target', areaId, target: 30 },
          { kind: 'add', posts: { [first]: 1, [second]: 1, [third]: 1 }, givenUp: { areaId, fte: 4.1 } },
        ])}
      ></tvaers-span-planner>
    </article>`,
};
