import { expect } from '@open-wc/testing';
import '../../../src/elements/relation-map/tvaers-relation-map.js';
import type { TvaersRelationMap } from '../../../src/elements/relation-map/relation-map-element.js';
import type { Backend } from '../../../src/backend/backend.js';
import type { RelationGraph } from '../../../src/model/relation.js';
import { expectNoViolations } from '../../support/axe.js';
import { find, look, press } from '../../support/find.js';
import { handled } from '../../support/handled.js';
import { answering, confidential, organisation, workshop } from '../../support/maps.js';
import { place, says } from '../../support/place.js';
import { savedFiles } from '../../support/saved-files.js';
import { readableText } from '../../support/text.js';
import { waitUntil } from '../../support/wait-until.js';

const led = (graph: RelationGraph): Backend => ({ ...answering(graph), organisation: organisation() });

/** A map whose layers and areas are open. */
async function structure(graph: RelationGraph = workshop(), properties: object = {}): Promise<TvaersRelationMap> {
  const element = await place<TvaersRelationMap>('tvaers-relation-map', {
    survey: 's',
    level: graph.level,
    backend: led(graph),
    ...properties,
  });
  await says(element, 'relation');
  await handled(element);
  element.shadowRoot!.querySelector<HTMLDetailsElement>('[part=structure]')!.open = true;
  await waitUntil(() => element.shadowRoot!.querySelector('.structure .tool'), 'it is there', { timeout: 8000 });
  return element;
}

async function gather(element: TvaersRelationMap, by: string): Promise<void> {
  const select = element.shadowRoot!.querySelector<HTMLSelectElement>('.structure select')!;
  select.value = by;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

/** How many pixels of the map have the ink that the class has. */
function inked(element: TvaersRelationMap, name: string): number {
  const canvas = element.shadowRoot!.querySelector('canvas')!;
  const ink = element.shadowRoot!.querySelector(`.inks .${name}`)!;
  const wanted = getComputedStyle(ink).color.match(/\d+/g)!.map(Number);
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  let count = 0;
  for (let at = 0; at < data.length; at += 4)
    if ([0, 1, 2].every((channel) => Math.abs(data[at + channel]! - wanted[channel]!) < 60)) count += 1;
  return count;
}

describe('tvaers-relation-map: the formal line beside the relations', () => {
  it('draws it when asked, and says how the relations and the line compare', async () => {
    const element = await structure();
    expect(readableText(element)).not.to.include('deres egen leder');
    const line = find(element, 'checkbox', /^Den formelle linje/);
    line.click();
    await says(element, '2 af 3 har en relation til deres egen leder på kortet.');
    await says(element, '2 af 5 relationer på kortet følger linjen; resten går på tværs af den.');
    await says(element, 'En brudt linje er en stiplet reference');
    expect(element.layers).to.equal('line');
    const method = element.shadowRoot!.querySelector('[part=method]')!.textContent.replace(/\s+/g, ' ');
    expect(method).to.include('En relation tæller én gang, også når begge har vurderet.');
    expect(element.shadowRoot!.querySelector('[part=legend]')!.textContent).to.include('Den formelle linje');
    await expectNoViolations(element);
    line.click();
    await waitUntil(() => !readableText(element).includes('deres egen leder'));
    expect(element.layers).to.equal('');
  });

  it('draws MED in an ink of its own', async () => {
    const element = await structure();
    const canvas = element.shadowRoot!.querySelector('canvas')!;
    await waitUntil(() => canvas.width > 300);
    element.layers = 'med';
    await says(
      element,
      '3 på kortet sidder i et MED-udvalg. 2 af de 3 par, der sidder i samme udvalg, har en relation.',
    );
    await waitUntil(() => inked(element, 'med') > 60, 'the beads are drawn');
    await new Promise((later) => setTimeout(later, 600));
    const beads = inked(element, 'med');
    element.layers = '';
    await waitUntil(() => inked(element, 'med') < beads - 60, 'the beads are gone');
  });

  it('says in the details who leads somebody and where they sit, each a way on', async () => {
    const element = await structure(workshop(), { selected: 'ida' });
    await says(element, 'Nærmeste leder Anna Zahle (konstitueret)');
    await says(element, 'Sidder i OmrådeMED Ældre (formand)');
    await press(element, 'button', 'Anna Zahle');
    expect(element.selected).to.equal('anna');
    await says(element, 'Betjener også HR-partner, Hjemmepleje');
  });

  it('names the leader in the table and in its file', async () => {
    const element = await structure(workshop(), { view: 'table', layers: 'line med' });
    await says(element, '2 af 3 har');
    const heads = (): readonly string[] =>
      [...element.shadowRoot!.querySelectorAll('.nodes thead th')].map((cell) => cell.textContent.trim());
    await waitUntil(() => heads().includes('MED-udvalg'));
    expect(heads()).to.include('Nærmeste leder');
    const row = [...element.shadowRoot!.querySelectorAll('.nodes tbody tr')].find((each) =>
      each.textContent.includes('Jens'),
    )!;
    expect(row.textContent).to.include('Mette Lund');
    const files = savedFiles();
    try {
      await press(element, 'button', /^Hent personer som/);
      await files.count(1);
    } finally {
      files.end();
    }
    const [text] = await files.texts();
    expect(text).to.include('Nærmeste leder').and.to.include('OmrådeMED Ældre');
  });

  it('draws the units that lie under others on a map of units, and has no MED there', async () => {
    const element = await structure(confidential());
    expect(look(element, 'checkbox', /MED/)).not.to.exist;
    await press(element, 'checkbox', /^Den formelle linje/);
    await says(element, 'Ingen enhed på kortet hører under en anden på kortet.');
    element.selected = 'home';
    await says(element, 'Nærmeste leder Mette Lund');
    await says(element, 'Hører under Ældre og Sundhed');
  });

  it('says so where nobody knows who leads whom, and offers to try again where it fails', async () => {
    const element = await structure(workshop(), { backend: answering(workshop()), layers: 'line' });
    await says(element, 'Her er ingen oplysninger om, hvem der leder hvem.');
    let fails = true;
    const { formalLines, units } = organisation();
    const backend: Backend = {
      ...answering(workshop()),
      organisation: {
        units,
        formalLines: (query) => (fails ? Promise.reject(new Error('made to fail')) : formalLines!(query)),
      },
    };
    const failing = await structure(workshop(), { backend, layers: 'line' });
    await says(failing, 'Linjerne kunne ikke hentes.');
    fails = false;
    await press(failing, 'button', 'Prøv igen');
    await says(failing, '2 af 3 har en relation');
  });

  it('asks for a hundred people at a time', async () => {
    const graph = workshop();
    const people = Array.from({ length: 230 }, (_, at) => ({
      ...graph.nodes[0]!,
      id: `p${at}`,
      label: `Person ${at}`,
    }));
    const asked: number[] = [];
    const { formalLines, units } = organisation();
    const backend: Backend = {
      ...answering({ ...graph, nodes: [...graph.nodes, ...people] }),
      organisation: {
        units,
        formalLines: (query) => {
          asked.push(query.ids.length);
          return formalLines!(query);
        },
      },
    };
    const element = await structure(workshop(), { backend, layers: 'line' });
    await says(element, '2 af 3 har en relation');
    expect(asked).to.deep.equal([100, 100, 35]);
  });
});

describe('tvaers-relation-map: what areas stand for', () => {
  const answered = (graph: RelationGraph): RelationGraph => ({
    ...graph,
    nodes: graph.nodes.map((node, at) => ({ ...node, attributes: { Distrikt: at < 3 ? 'Øst' : 'Vest' } })),
  });

  it('gathers people by their unit, their answer or what the host says of them, and names the areas', async () => {
    const element = await structure(answered(workshop()));
    const offered = [...element.shadowRoot!.querySelectorAll('.structure option')].map(
      ({ textContent }) => textContent,
    );
    expect(offered).to.deep.equal([
      'Forvaltning',
      'Enhed',
      'Fællesskaber i relationerne',
      'Har svaret eller ej',
      'Intet: kun relationerne bestemmer',
      'Distrikt',
    ]);
    await gather(element, 'unit');
    await says(element, '3 områder: ');
    await says(element, 'Hjemmepleje (2)');
    await expectNoViolations(element);
    await gather(element, 'answered');
    await says(element, '2 områder: Har svaret (4), Har ikke svaret (1).');
    await gather(element, 'attribute:Distrikt');
    await says(element, '2 områder: Øst (3), Vest (2).');
    expect(element.groupBy).to.equal('attribute:Distrikt');
  });

  it('has a column for what the areas stand for where no other column says it', async () => {
    const element = await structure(answered(workshop()), { view: 'table', groupBy: 'attribute:Distrikt' });
    await says(element, '2 områder: Øst (3), Vest (2).');
    const heads = [...element.shadowRoot!.querySelectorAll('.nodes thead th')].map((cell) => cell.textContent.trim());
    expect(heads).to.include('Distrikt');
  });

  it('finds communities in the relations, and says when they are no more than chance', async () => {
    const element = await structure(workshop(), { groupBy: 'community' });
    await says(element, 'Fællesskab 1');
    await says(element, 'Læg ikke noget i dem.');
  });

  it('gathers nobody where a reader wants the relations alone to decide', async () => {
    const element = await structure(workshop());
    await gather(element, 'none');
    expect(element.groupBy).to.equal('none');
    await says(element, 'Kortet er samlet efter: Intet');
    expect(readableText(element)).not.to.match(/\d områder:/);
  });

  it('takes an attribute that nobody has for no choice at all', async () => {
    const element = await structure(workshop(), { groupBy: 'attribute:<img src=x>' });
    expect(element.shadowRoot!.querySelector<HTMLSelectElement>('.structure select')!.value).to.equal('area');
    await gather(element, 'unit');
    await says(element, '3 områder');
  });

  it('offers nothing to gather units by', async () => {
    const element = await structure(confidential());
    expect(element.shadowRoot!.querySelector('.structure select')).not.to.exist;
  });
});

describe('tvaers-relation-map: job titles', () => {
  it('is a level of its own where the backend has it, and leaves the scope alone', async () => {
    const graph = workshop();
    const asked: unknown[] = [];
    const backend: Backend = {
      relations: {
        graph: (query) => {
          asked.push(query.level);
          const nodes = graph.nodes.slice(0, 2).map((node, at) => ({
            id: node.id,
            label: ['Teamleder', 'Afdelingschef'][at]!,
            members: 6,
          }));
          return Promise.resolve(query.level === 'role' ? { ...graph, level: 'role', nodes } : graph);
        },
      },
    };
    const element = await place<TvaersRelationMap>('tvaers-relation-map', { survey: 's', level: 'person', backend });
    await says(element, '5 personer');
    expect(look(element, 'button', 'Stillinger')).not.to.exist;
    const offers: Backend = {
      relations: {
        graph: async (query) => ({ ...(await backend.relations!.graph(query)), levels: ['person', 'role', 'unit'] }),
      },
    };
    element.backend = offers;
    await waitUntil(() => look(element, 'button', 'Stillinger'));
    await press(element, 'button', 'Stillinger');
    await says(element, '2 stillinger');
    expect(asked.at(-1)).to.equal('role');
    await handled(element);
    await waitUntil(() => element.shadowRoot!.querySelector('[part=structure]'));
    element.shadowRoot!.querySelector<HTMLDetailsElement>('[part=structure]')!.open = true;
    await says(element, 'en stilling har mange ledere');
    await expectNoViolations(element);
  });
});
