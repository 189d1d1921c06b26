import type { ResponseRecord } from '../../model/data.js';
import type { WrittenComment } from '../../model/survey-results/comments.js';
import { tallyOf } from '../../model/survey-results/tally.js';
import type { PlacedResponse, SurveyTally } from '../../model/survey-results/tally.js';
import { own } from '../../model/survey/identifier.js';
import type { Shelf } from './memory-survey-store.js';
import type { RelationReader } from './relation-source.js';
import type { ResultsReader } from './results-source.js';

/** Each response where it is counted: as it says itself, else where its sender is. */
const placed = ({ counted, responses }: Shelf): readonly PlacedResponse[] => {
  const { people, unit } = counted();
  return responses.map(({ answers, personId = '', unitId }) => {
    return { answers, unitId: unitId === undefined ? people.get(personId) : unit(unitId) };
  });
};

/** Counts answers at hand, once for each list of them. */
export function memoryResults(
  shelves: ReadonlyMap<string, Shelf>,
  { rounds }: Pick<RelationReader, 'rounds'>,
): ResultsReader {
  const tallies = new WeakMap<readonly ResponseRecord[], SurveyTally>();
  return {
    rounds,
    tally: (id) => {
      const shelf = shelves.get(id);
      if (!shelf) return Promise.resolve([]);
      const tally = tallies.get(shelf.responses) ?? tallyOf(shelf.record.definition, placed(shelf));
      tallies.set(shelf.responses, tally);
      return Promise.resolve(tally);
    },
    invited: (id) => Promise.resolve(shelves.get(id)?.counted().people ?? new Map()),
    comments: (id, question) => {
      const shelf = shelves.get(id);
      const written = (shelf ? placed(shelf) : []).flatMap(({ answers, unitId }): readonly WrittenComment[] => {
        const text = own(answers, question);
        return typeof text === 'string' && text.trim() !== '' ? [{ unitId, text }] : [];
      });
      return Promise.resolve(written);
    },
  };
}
