import type { GivenFacts } from '../../model/survey/definition.js';
import { capability } from './capability.js';
import { expectFailure, expectSame } from './expect.js';
import { fixtureData, viewer } from './fixture.js';
import { OPINION } from './fixture-surveys.js';
import type { CaseGroup, Place } from './place.js';

const surveysOf = (place: Place, person: string) => capability(place.backendFor(viewer(person)), 'surveys');
const givenTo = async (place: Place, person: string, id = 'kommende'): Promise<GivenFacts | undefined> =>
  (await surveysOf(place, person).survey(id)).given;

export const factCases: CaseGroup = {
  name: 'facts that surveys are given',
  about: ['surveys', 'organisation'],
  data: fixtureData,
  cases: {
    'tells a survey what the organisation knows of the person who answers': async (place) => {
      expectSame(await givenTo(place, 'hjemmepleje:1'), {
        sted: 'Hjemmepleje Øst',
        leder: 'Åse Østergård',
        stilling: 'Hjælper',
        år: 5,
      });
    },
    'names all who share the leadership, and leaves out what is not known': async (place) => {
      expectSame(await givenTo(place, 'solvig-skole:1'), {
        sted: 'Solvig Skole',
        leder: 'Birte Holm og Bo Dahl',
        stilling: 'Lærer',
      });
    },
    'tells nothing to a survey that asks for nothing, least of all an anonymous one': async (place) => {
      for (const id of ['trivsel', 'puls']) expectSame(await givenTo(place, 'hjemmepleje:1', id), undefined);
    },
    'takes the answers that the facts lead to, and no others': async (place) => {
      await place.advance(new Date('2026-06-02T10:00:00Z'));
      const submit = (person: string, answers: object) =>
        surveysOf(place, person).submit(
          'kommende',
          { answers: { ...OPINION, ...answers } },
          { idempotencyKey: `asked-by-facts-${person}` },
        );
      const stays = { længe: 'Kollegerne.' };
      await submit('hjemmepleje:1', stays);
      await expectFailure(submit('hjemmepleje:2', stays), 'invalid');
      await expectFailure(submit('hjemmepleje:3', stays), 'invalid');
      await submit('hjemmepleje:2', {});
    },
  },
};
