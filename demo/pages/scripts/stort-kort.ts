// The page with a map of ten thousand people, all of them made up here.
import type { Backend } from '../../../src/backend/backend.js';
import { largeOrganisation } from '../../data/large-organisation.js';
import { byId } from './dom.js';

type RelationMap = HTMLElement & { backend: Backend; survey: string; level: string };

const place = byId('stort-kort', HTMLElement);
const map = document.createElement('tvaers-relation-map') as RelationMap;
map.backend = {
  // In a task of its own, so that the page is there before the people are made up.
  relations: {
    graph: () =>
      new Promise((resolve) => {
        setTimeout(() => {
          resolve(largeOrganisation({ people: 10_000, relations: 35_000 }));
        });
      }),
  },
};
map.survey = 'stor';
map.level = 'person';
place.append(map);
place.hidden = false;
byId('uden-script', HTMLElement).hidden = true;
