import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Backend } from '../src/backend/backend.js';
import '../src/elements/relation-map/tvaers-relation-map.js';
import type { TvaersRelationMap } from '../src/elements/relation-map/relation-map-element.js';
import type { GraphLevel, RelationGraph } from '../src/model/relation.js';
import { answering, failing, goingStale, waiting } from './support/backends.js';
import { changing, largeBackend, liveBackend, measuredBackend, namedBackend, townBackend } from './support/maps.js';
import { waitFor } from './support/wait-for.js';

interface Args {
  readonly backend: Backend;
  readonly survey: string;
  readonly level: GraphLevel;
  readonly view?: 'map' | 'matrix' | 'table';
  readonly since?: string;
  readonly layers?: string;
  readonly groupBy?: string;
  readonly folded?: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Relation map',
  component: 'tvaers-relation-map',
  render: ({ backend, folded = '', groupBy = 'area', layers = '', level, since, survey, view = 'map' }) =>
    html`<tvaers-relation-map
      .backend=${backend}
      .folded=${folded}
      .groupBy=${groupBy}
      .layers=${layers}
      .level=${level}
      .since=${since}
      .survey=${survey}
      .view=${view}
    ></tvaers-relation-map>`,
  args: { survey: 'ledelsessamarbejde', level: 'unit' },
};

export default meta;
type Story = StoryObj<Args>;

/** Opens the first of the relations that matter and are weak, once the map is there. */
const openImportant: NonNullable<Story['play']> = async ({ canvasElement }) => {
  const { shadowRoot } = canvasElement.querySelector<TvaersRelationMap>('tvaers-relation-map')!;
  const first = (): HTMLElement | null => shadowRoot!.querySelector('[part=important] button');
  for (let tries = 0; tries < 100 && !first(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 40));
  first()!.click();
};

/** A workshop by name: who sees whom how, and where what matters is weak. */
export const Workshop: Story = { args: { backend: townBackend(), survey: 'vaerksted', level: 'person' } };

/** One of them selected: each direction of each relation by itself, on the map and in words. */
export const Selected: Story = {
  ...Workshop,
  play: async ({ canvasElement }) => {
    canvasElement.querySelector<TvaersRelationMap>('tvaers-relation-map')!.selected = (
      await townBackend().relations!.graph({ survey: 'vaerksted', level: 'person' }, {})
    ).nodes[0]!.id;
  },
};

/** Figures of one person's place in the network, where the survey has allowed them: in sentences, and one person at a time. */
export const PersonFigures: Story = {
  ...Selected,
  args: { ...Workshop.args, backend: measuredBackend() },
  play: async (context) => {
    await Selected.play!(context);
    (await waitFor<HTMLElement>(context.canvasElement, '.place-figures summary')).click();
  },
};

/** All leaders of a municipality, each administration a ground of its own. */
export const AllLeaders: Story = { args: { backend: namedBackend(), level: 'person' } };

/** Three administrations folded to one disc each: their lines are bundled, and say how many relations they stand for. */
export const Folded: Story = { ...AllLeaders, args: { ...AllLeaders.args, folded: 'aeldre skole social' } };

/** All of them folded: what goes on between administrations, and nothing else. */
export const AllFolded: Story = { ...AllLeaders, args: { ...AllLeaders.args, folded: 'all' } };

/** Ten thousand people: administrations from afar, units from nearer, people from near. */
export const TenThousand: Story = { args: { backend: largeBackend(), survey: 'stor', level: 'person' } };

/** A confidential survey: departments, and what too few stand behind is hidden. */
export const Units: Story = { args: { backend: townBackend() } };

export const Areas: Story = { args: { backend: townBackend(), level: 'area' } };

/** Those of one job title as one, under the same minimums. */
export const Roles: Story = { args: { backend: namedBackend(), level: 'role' } };

const opened: NonNullable<Story['play']> = async ({ canvasElement }) => {
  (await waitFor<HTMLDetailsElement>(canvasElement, '[part=structure]')).open = true;
};

/** The formal line and MED over the relations: who goes along the line, and who across it. */
export const FormalLines: Story = { ...Workshop, args: { ...Workshop.args, layers: 'line med' }, play: opened };

/** Areas that stand for what the relations themselves form. */
export const Communities: Story = { ...Workshop, args: { ...Workshop.args, groupBy: 'community' }, play: opened };

/** Areas that stand for job titles. */
export const ByTitle: Story = { ...Workshop, args: { ...Workshop.args, groupBy: 'title' }, play: opened };

/** The same as a table. */
export const AsTable: Story = { args: { backend: townBackend(), level: 'area', view: 'table' } };

/** Units over for units: rows rate columns. */
export const MatrixOfUnits: Story = { args: { backend: townBackend(), view: 'matrix' } };

/** Administrations, each cell as large as its number of ratings. */
export const MatrixOfAreas: Story = { args: { backend: townBackend(), level: 'area', view: 'matrix' } };

/** People over for people, in the order of the organisation. */
export const MatrixOfPeople: Story = {
  args: { backend: townBackend(), survey: 'vaerksted', level: 'person', view: 'matrix' },
};

/** Only those who have a weak rating. Every view shows the same part, and the sentence says how large it is. */
export const Filtered: Story = {
  ...Workshop,
  play: async ({ canvasElement }) => {
    (await waitFor<HTMLDetailsElement>(canvasElement, '[part=tools]')).open = true;
    (await waitFor<HTMLInputElement>(canvasElement, '.tool [type=checkbox]')).click();
  },
};

/** The way between two, in words and on the map. */
export const Path: Story = {
  ...Workshop,
  play: async ({ canvasElement }) => {
    (await waitFor<HTMLDetailsElement>(canvasElement, '[part=tools]')).open = true;
    await waitFor(canvasElement, '.tool [list]');
    const { shadowRoot } = canvasElement.querySelector<TvaersRelationMap>('tvaers-relation-map')!;
    const graph = await townBackend().relations!.graph({ survey: 'vaerksted', level: 'person' }, {});
    const [from, to] = [graph.nodes[0]!, graph.nodes.at(-1)!];
    [from, to].forEach(({ label }, end) => {
      const field = shadowRoot!.querySelectorAll<HTMLInputElement>('.tool [list]')[end]!;
      field.value = label;
      field.dispatchEvent(new InputEvent('input'));
    });
  },
};

/** Two beside each other: both ways, what the figures say, and a guide for the conversation. */
export const Pair: Story = {
  ...Workshop,
  play: async (context) => {
    await openImportant(context);
    await waitFor(context.canvasElement, '[part=guide]');
  },
};

/** Three beside each other, ticked in the table. */
export const Compared: Story = {
  args: { ...Workshop.args, view: 'table' },
  play: async ({ canvasElement }) => {
    await waitFor(canvasElement, '.nodes [type=checkbox]');
    const { shadowRoot } = canvasElement.querySelector<TvaersRelationMap>('tvaers-relation-map')!;
    [...shadowRoot!.querySelectorAll<HTMLInputElement>('.nodes [type=checkbox]')].slice(0, 3).forEach((box) => {
      box.click();
    });
    await waitFor(canvasElement, '.details.wide');
  },
};

/** The link to what is shown, and the file of where everything stands. */
export const Shared: Story = {
  args: { ...Units.args, view: 'map' },
  play: async ({ canvasElement }) => {
    canvasElement.querySelector('tvaers-relation-map')!.dispatchEvent(new PointerEvent('pointerenter'));
    (await waitFor<HTMLDetailsElement>(canvasElement, '[part=share]')).open = true;
    await waitFor(canvasElement, '.share input');
  },
};

/** Without bands from the host nothing is called weak or strong. */
export const NoBands: Story = {
  args: {
    backend: changing(townBackend(), ({ bands: _, ...graph }) => graph),
    survey: 'vaerksted',
    level: 'person',
  },
};

/** What has changed since an earlier round: only what exceeds its uncertainty is inked. */
export const Changes: Story = { args: { backend: townBackend(), level: 'area', since: '2025-02' } };

/** The same by name: new relations and those that are gone, too. */
export const ChangesOfPeople: Story = {
  args: { backend: townBackend(), survey: 'kend-hinandens-opgaver', level: 'person', since: '1' },
};

/** The earlier round, with everybody where they stand now. */
export const Before: Story = {
  ...ChangesOfPeople,
  play: async ({ canvasElement }) => {
    (await waitFor<HTMLButtonElement>(canvasElement, '.waves .choice button')).click();
  },
};

/** Changes as a matrix: a sign for each kind. */
export const MatrixOfChanges: Story = { args: { ...Changes.args, view: 'matrix' } };

/** There is no such round. What is shown stays, and another can be chosen. */
export const NothingToCompare: Story = { args: { ...Changes.args, since: '1999' } };

/** The earlier round stands on too few. */
export const EarlierRoundHidden: Story = {
  args: {
    ...Changes.args,
    backend: changing(townBackend(), (graph) =>
      graph.wave === '2025-02'
        ? { ...graph, ties: graph.ties.map(({ from, to }) => ({ from, to, state: 'suppressed' })) }
        : graph,
    ),
  },
};

/** The map of an open workshop moves by itself. Those who are there stay where they are. */
export const Live: Story = { args: { backend: liveBackend(), survey: 'vaerksted', level: 'person' } };

const without = (change: Partial<RelationGraph>): RelationGraph => ({
  asOf: '2026-11-02T08:00:00+01:00',
  level: 'unit',
  title: 'Samarbejde på tværs',
  invited: 309,
  answered: 0,
  minimum: 5,
  scale: { min: 1, max: 5 },
  dimensions: [],
  nodes: [],
  ties: [],
  notices: [],
  ...change,
});

/** The survey is open. Not even a count is told. */
export const HiddenUntilClosing: Story = {
  args: {
    backend: answering(
      'relations',
      'graph',
      without({ answered: null, notices: [{ code: 'results-after-close', date: '2026-12-04T16:00:00+01:00' }] }),
    ),
  },
};

/** Every relation stands on too few. */
export const HiddenForBeingFew: Story = {
  args: {
    backend: changing(townBackend(), (graph) => ({
      ...graph,
      ties: graph.ties.map(({ from, to }) => ({ from, to, state: 'suppressed' })),
    })),
  },
};

export const Waiting: Story = { args: { backend: waiting('relations', 'graph') } };

export const Empty: Story = { args: { backend: answering('relations', 'graph', without({})) } };

export const Failed: Story = { args: { backend: failing('relations', 'graph', 'unavailable') } };

export const Forbidden: Story = { args: { backend: failing('relations', 'graph', 'forbidden') } };

export const Unsupported: Story = { args: { backend: {} } };

export const Stale: Story = {
  args: {
    backend: goingStale(
      'relations',
      'graph',
      without({
        level: 'area',
        minimum: 1,
        answered: 12,
        invited: 14,
        nodes: [
          { id: 'a', label: 'Ældre og Sundhed', members: 8 },
          { id: 'b', label: 'Beskæftigelse', members: 6 },
        ],
        ties: [
          { from: 'a', to: 'b', state: 'rated', raters: 6, mean: 3.2, means: {} },
          { from: 'b', to: 'a', state: 'rated', raters: 5, mean: 4.1, means: {} },
        ],
      }),
    ),
    level: 'area',
  },
};

export const Offline: Story = { args: { backend: failing('relations', 'graph', 'offline') } };
