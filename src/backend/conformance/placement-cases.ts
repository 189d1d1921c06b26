import type { GraphLevel, PlacedNode, Placement } from '../../model/relation.js';
import type { Viewer } from '../viewer.js';
import { capability } from './capability.js';
import { expectFailure, expectSame } from './expect.js';
import { fixtureData, member, READER, viewer } from './fixture.js';
import type { CaseGroup, Place } from './place.js';

const SURVEY = 'samarbejde-2025';
const CARE: PlacedNode = { id: 'hjemmepleje', x: 10.5, y: -20 };
const COLLEAGUE = viewer(member('hjemmepleje', 1));

const read = async (
  place: Place,
  who: Viewer,
  { level = 'unit', survey = SURVEY }: { readonly level?: GraphLevel; readonly survey?: string } = {},
): Promise<Placement | undefined> =>
  (await capability(place.backendFor(who), 'relations').graph({ survey, level })).placement;
const keep = (place: Place, who: Viewer, places: readonly PlacedNode[], level: GraphLevel = 'unit'): Promise<void> =>
  capability(place.backendFor(who), 'relations').keepPlacement({ survey: SURVEY, level }, places);

export const placementCases: CaseGroup = {
  name: 'where the nodes of a map stand',
  about: ['relations'],
  data: fixtureData,
  cases: {
    'is left to the layout until somebody has arranged it': async (place) => {
      expectSame(await read(place, READER), { places: [], mayKeep: true });
      expectSame(await read(place, COLLEAGUE), undefined);
    },
    'is kept for all who may see the map, in every round': async (place) => {
      await keep(place, READER, [CARE, { id: 'findes ikke', x: 0, y: 0 }]);
      expectSame(await read(place, COLLEAGUE, { survey: 'samarbejde' }), { places: [CARE], mayKeep: false });
    },
    'is kept for one level, and not for others of the same survey': async (place) => {
      expectSame((await read(place, READER, { level: 'area' }))?.places, []);
    },
    'is not arranged by those who may not': async (place) => {
      await expectFailure(keep(place, COLLEAGUE, []), 'forbidden');
      expectSame((await read(place, READER))?.places, [CARE]);
    },
    'is not arranged where persons may not be seen': async (place) => {
      await expectFailure(keep(place, READER, [], 'person'), 'forbidden');
    },
    'is not kept where it is beyond all pictures': async (place) => {
      await expectFailure(keep(place, READER, [{ ...CARE, x: 1e7 }]), 'invalid');
      await expectFailure(keep(place, READER, [{ ...CARE, y: NaN }]), 'invalid');
    },
    'is left to the layout again where all places are taken back': async (place) => {
      await keep(place, READER, []);
      expectSame((await read(place, READER))?.places, []);
    },
  },
};
