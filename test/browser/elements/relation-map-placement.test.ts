import { aTimeout, expect } from '@open-wc/testing';
import '../../../src/elements/relation-map/tvaers-relation-map.js';
import type { TvaersRelationMap } from '../../../src/elements/relation-map/relation-map-element.js';
import type { Backend } from '../../../src/backend/backend.js';
import { BackendError } from '../../../src/backend/errors.js';
import type { PlacedNode } from '../../../src/model/relation.js';
import { expectNoViolations } from '../../support/axe.js';
import { look, press, wait } from '../../support/find.js';
import { confidential } from '../../support/maps.js';
import { place, says } from '../../support/place.js';
import { toldPlaces } from '../../support/told-places.js';
import { waitUntil } from '../../support/wait-until.js';

const ARRANGED: readonly PlacedNode[] = [
  { id: 'home', x: 0, y: 0 },
  { id: 'nursing', x: 300, y: 0 },
  { id: 'jobs', x: 0, y: 200 },
];

/** A backend that keeps one picture, for a reader who may arrange it or may not. */
function keeping(mayKeep: boolean, first: readonly PlacedNode[] = []) {
  let places = first;
  const kept: unknown[] = [];
  const backend: Backend = {
    relations: {
      graph: () => Promise.resolve({ ...confidential(), placement: { places, mayKeep } }),
      keepPlacement: async (query, next) => {
        expect(query).to.deep.equal({ survey: 's', level: 'unit' });
        kept.push(next);
        places = next;
        await Promise.resolve();
      },
    },
  };
  return { backend, kept };
}

async function sharing(backend: Backend): Promise<TvaersRelationMap> {
  const element = await place<TvaersRelationMap>('tvaers-relation-map', { survey: 's', level: 'unit', backend });
  await says(element, 'relation');
  element.dispatchEvent(new Event('pointerenter'));
  await waitUntil(() => element.shadowRoot!.querySelector('[part=share]'));
  element.shadowRoot!.querySelector<HTMLDetailsElement>('[part=share]')!.open = true;
  await wait(element, 'button', 'Gem placeringer som fil');
  return element;
}

/** Where the map says that its nodes stand, as the port tells it. */
const placesOf = async (element: TvaersRelationMap): Promise<readonly PlacedNode[]> =>
  [...(await toldPlaces(element))].map(([id, { x, y }]) => ({ id, x, y }));

/** The same once nothing moves any more. */
async function settledPlaces(element: TvaersRelationMap): Promise<readonly PlacedNode[]> {
  let [before, now] = ['', await placesOf(element)];
  while (before !== JSON.stringify(now)) {
    before = JSON.stringify(now);
    await aTimeout(400);
    now = await placesOf(element);
  }
  return now;
}

describe('tvaers-relation-map: where nodes stand for everybody', () => {
  it('follows whoever has arranged the map', async () => {
    const element = await sharing(keeping(false, ARRANGED).backend);
    await waitUntil(async () => JSON.stringify(await placesOf(element)) === JSON.stringify(ARRANGED), 'is arranged', {
      interval: 200,
      timeout: 6000,
    });
    expect(look(element, 'button', 'Gem placeringerne for alle')).not.to.exist;
  });

  it('is arranged by those who may, and left to itself again', async () => {
    const { backend, kept } = keeping(true);
    const element = await sharing(backend);
    await wait(element, 'button', 'Gem placeringerne for alle');
    await expectNoViolations(element);
    const standing = await settledPlaces(element);
    await press(element, 'button', 'Gem placeringerne for alle');
    await says(element, 'Placeringerne er gemt for alle, der kan se kortet.');
    expect(kept).to.deep.equal([standing]);
    await press(element, 'button', 'Lad kortet placere sig selv igen');
    await says(element, 'Næste gang kortet åbnes, placerer det sig selv.');
    expect(kept.at(-1)).to.deep.equal([]);
    await waitUntil(() => !look(element, 'button', 'Lad kortet placere sig selv igen'));
  });

  it('says why it could not be kept', async () => {
    const { backend } = keeping(true);
    const element = await sharing({
      relations: {
        ...backend.relations!,
        keepPlacement: () => Promise.reject(new BackendError('offline', 'made to fail')),
      },
    });
    await press(element, 'button', 'Gem placeringerne for alle');
    await says(element, 'Der er ikke forbindelse, så placeringerne er ikke gemt.');
  });
});
