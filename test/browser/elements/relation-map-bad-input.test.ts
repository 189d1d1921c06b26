import { aTimeout, expect } from '@open-wc/testing';
import '../../../src/elements/relation-map/tvaers-relation-map.js';
import type { TvaersRelationMap } from '../../../src/elements/relation-map/relation-map-element.js';
import type { RelationGraph, RelationNode, RelationTie } from '../../../src/model/relation.js';
import { stand } from '../../support/backends.js';
import { answering, crowd, workshop } from '../../support/maps.js';
import { place, says } from '../../support/place.js';
import { readableText } from '../../support/text.js';
import { waitUntil } from '../../support/wait-until.js';

const put = (properties: object) =>
  place<TvaersRelationMap>('tvaers-relation-map', { survey: 's', level: 'person', ...properties });

const people = (count: number, label = (at: number) => `Person ${at}`): readonly RelationNode[] =>
  Array.from({ length: count }, (_, at) => ({ id: `p${at}`, label: label(at), members: 1 }));
const rated = (from: number, to: number, mean = 4): RelationTie => ({
  from: `p${from}`,
  to: `p${to}`,
  state: 'rated',
  raters: 1,
  mean,
  means: {},
  importance: 4,
});
const among = (nodes: readonly RelationNode[], ties: readonly RelationTie[]): RelationGraph => ({
  ...workshop(),
  nodes,
  ties,
});
const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

const FAULTS = 'et tal uden for skalaen. De er udeladt.';

interface Case {
  readonly what: string;
  readonly graph: () => RelationGraph;
  readonly says: readonly string[];
}

const CASES: readonly Case[] = [
  {
    what: 'relations to somebody who is not there',
    graph: () => among(people(3), [rated(0, 1), rated(1, 9), rated(8, 9)]),
    says: ['3 personer, 1 relation;', 'fejl i data om 2 relationer', FAULTS],
  },
  {
    what: 'relations to oneself',
    graph: () => among(people(3), [rated(0, 0), rated(0, 1)]),
    says: ['3 personer, 1 relation;', 'fejl i data om 1 relation:'],
  },
  {
    what: 'the same relation a hundred times',
    graph: () =>
      among(
        people(3),
        numbers(100).map(() => rated(0, 1)),
      ),
    says: ['3 personer, 1 relation;', 'fejl i data om 99 relationer'],
  },
  {
    what: 'ratings that are no numbers, negative or huge',
    graph: () =>
      among(people(6), [rated(0, 1, NaN), rated(1, 2, -4), rated(2, 3, 1e300), rated(3, 4, Infinity), rated(4, 5)]),
    says: ['6 personer, 1 relation;', 'fejl i data om 4 relationer'],
  },
  {
    what: 'the same person twice',
    graph: () => among([...people(3), ...people(3)], [rated(0, 1)]),
    says: ['3 personer, 1 relation;'],
  },
  {
    what: 'ten thousand who have no relations',
    graph: () => among(people(10_000), []),
    says: ['10.000 personer, 0 relationer.'],
  },
  {
    what: 'four hundred who all rate each other',
    graph: () =>
      among(
        people(400),
        numbers(400).flatMap((from) => numbers(400).flatMap((to) => (from === to ? [] : [rated(from, to)]))),
      ),
    says: ['400 personer, 79.800 relationer;'],
  },
  {
    what: 'one with twenty thousand relations',
    graph: () =>
      among(
        people(20_000),
        numbers(19_999).map((at) => rated(0, at + 1)),
      ),
    says: ['20.000 personer, 19.999 relationer;'],
  },
  {
    what: 'names of three hundred letters, without a space in them',
    graph: () =>
      among(
        people(4, (at) => `${at}${'å'.repeat(299)}`),
        [rated(0, 1), rated(1, 2)],
      ),
    says: ['4 personer, 2 relationer;'],
  },
];

const canvasOf = (element: TvaersRelationMap) => element.shadowRoot!.querySelector('canvas')!;

/** Whether anything but the ground is drawn. */
function isDrawn(element: TvaersRelationMap): boolean {
  const canvas = canvasOf(element);
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  const found = new Set<number>();
  for (let at = 0; at < data.length; at += 4) found.add((data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!);
  return found.size > 2;
}

const drawn = (element: TvaersRelationMap) =>
  waitUntil(() => isDrawn(element), 'the map is drawn', { interval: 400, timeout: 30_000 });

describe('tvaers-relation-map with bad input', () => {
  for (const { graph, says: said, what } of CASES)
    it(`says and draws what it can of ${what}`, async () => {
      const element = await put({ backend: answering(graph()) });
      for (const words of said) await says(element, words);
      await drawn(element);
      element.selected = 'p1';
      await says(element, 'Luk');
      expect(readableText(element)).not.to.match(/NaN|Infinity|∞|undefined|null|\de\+/);
      expect(element.shadowRoot!.host.scrollWidth).to.be.at.most(element.clientWidth);
    });

  it('says that a round without answers has nothing to show', async () => {
    const element = await put({ backend: answering(among([], [])) });
    await says(element, 'Her er ingen relationer at vise.');
  });

  it('says so where the answer is no map at all', async () => {
    const element = await put({ backend: answering('<!doctype html><title>Log ind</title>' as never) });
    await says(element, 'Data kunne ikke læses.');
  });

  it('shows the newest data when they change while the map is being laid out', async () => {
    let graph = crowd(900, 2500);
    const backend = stand('relations', 'graph', () => graph);
    const element = await put({ backend });
    await says(element, '900 personer');
    graph = crowd(901, 2500);
    backend.change();
    await aTimeout(150);
    graph = crowd(902, 2500);
    backend.change();
    await says(element, '902 personer');
    await drawn(element);
  });

  it('is laid out to its end when it is taken out of the page and put back meanwhile', async () => {
    const element = await put({ backend: answering(crowd(900, 2500)) });
    const home = element.parentElement!;
    await says(element, '900 personer');
    element.remove();
    await aTimeout(50);
    home.append(element);
    await says(element, '900 personer');
    await drawn(element);
  });
});
