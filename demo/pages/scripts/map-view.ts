import { TABLE_SURVEY } from '../../../src/adapters/table.js';
import type { Backend } from '../../../src/backend/backend.js';
import type { TvaersData } from '../../../src/model/data.js';
import { make } from './dom.js';

type RelationMap = HTMLElement & { backend: Backend; survey: string; level: string };

/** The relations in a list as a map of persons, if there are any. */
export function mapView({ surveys = [] }: TvaersData, backend: Backend): readonly Node[] {
  const answered = surveys
    .flatMap(({ responses }) => responses)
    .some(({ answers }) => Array.isArray(answers['to']) && answers['to'].length > 0);
  if (!answered) return [];
  const map = document.createElement('tvaers-relation-map') as RelationMap;
  map.backend = backend;
  map.survey = TABLE_SURVEY;
  map.level = 'person';
  return [
    make(
      'section',
      { class: 'card wide', 'aria-labelledby': 'relationskort' },
      make('h2', { id: 'relationskort' }, 'Relationer'),
      make(
        'p',
        {},
        'Hver streg går fra den, der har relationen, til den, den gælder. Vægten er vist, som den står i listen, på en skala fra den mindste til den største.',
      ),
      map,
    ),
  ];
}
