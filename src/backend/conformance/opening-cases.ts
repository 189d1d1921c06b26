import type { Topic } from '../call.js';
import { capability } from './capability.js';
import { expect, expectSame, pause } from './expect.js';
import { fixtureData, member, viewer } from './fixture.js';
import { OPINION, ratingOf } from './fixture-surveys.js';
import { graphOf, LOOKER, tieBetween } from './graphs.js';
import type { CaseGroup, Place } from './place.js';

/** Counts what is told under a topic while something is done. */
async function toldDuring(place: Place, topic: Topic, act: (heard: () => boolean) => Promise<void>): Promise<number> {
  const source = capability(place.backendFor(LOOKER), topic);
  let told = 0;
  const end = source.subscribe(() => {
    told += 1;
  });
  // A stream takes a moment to open.
  await pause(250);
  await act(() => told > 0);
  end();
  return told;
}

export const openingCases: CaseGroup = {
  name: 'when results open',
  about: ['relations', 'surveys'],
  data: fixtureData,
  cases: {
    'says when the results of an open survey come, and nothing else': async (place) => {
      const graph = await graphOf(place, { survey: 'samarbejde-2026' });
      expectSame([graph.nodes, graph.ties, graph.answered, graph.invited], [[], [], null, 17]);
      expectSame(graph.notices, [{ code: 'results-after-close', date: '2026-05-01T16:00:00+02:00' }]);
    },
    'lets nothing that can be asked or heard change with the answers before closing': async (place) => {
      const look = async () => [
        await graphOf(place, { survey: 'samarbejde-2026' }),
        await graphOf(place, { survey: 'samarbejde' }),
        await capability(place.backendFor(LOOKER), 'surveys').survey('samarbejde-2026'),
        await capability(place.backendFor(LOOKER), 'surveys').list({}),
      ];
      const before = await look();
      for (const topic of ['relations', 'surveys'] as const) {
        const told = await toldDuring(place, topic, async () => {
          const person = topic === 'relations' ? member('hjemmepleje', 1) : member('hjemmepleje', 2);
          const surveys = capability(place.backendFor(viewer(person)), 'surveys');
          const answers = ratingOf([member('solvig-skole', 1)]);
          await surveys.submit('samarbejde-2026', { answers }, { idempotencyKey: `unseen-${person}-001` });
          await pause(250);
        });
        expectSame(told, 0, `the notices under ${topic}`);
      }
      expectSame(await look(), before, 'what can be seen');
    },
    'shows the answers of a live survey as they come, and tells whoever listens': async (place) => {
      const before = await graphOf(place, { survey: 'værksted', level: 'person' });
      let toldInVain = 0;
      const end = capability(place.backendFor(LOOKER), 'relations').subscribe(() => {
        toldInVain += 1;
      });
      end();
      const told = await toldDuring(place, 'relations', async (heard) => {
        for (let number = 2; number <= 7; number += 1) {
          const surveys = capability(place.backendFor(viewer(member('hjemmepleje', number))), 'surveys');
          const answers = ratingOf([member('solvig-skole', number)]);
          await surveys.submit('værksted', { answers }, { idempotencyKey: `live-answer-${number}-0001` });
          for (let waited = 0; waited < 1000 && !heard(); waited += 50) await pause(50);
        }
      });
      expect(told > 0, 'nobody was told');
      expectSame(toldInVain, 0, 'the notices to somebody who had stopped listening');
      end();
      const after = await graphOf(place, { survey: 'værksted', level: 'person' });
      expectSame((after.answered ?? 0) - (before.answered ?? 0), 6, 'the answers that came');
      expectSame(tieBetween(after, 'hjemmepleje:7', 'solvig-skole:7')?.state, 'rated');
    },
    'takes a withdrawn answer off a live map': async (place) => {
      const surveys = capability(place.backendFor(viewer(member('solvig-skole', 2))), 'surveys');
      const answers = ratingOf([member('hjemmepleje', 2)]);
      await surveys.submit('værksted', { answers }, { idempotencyKey: 'on-the-map-000000001' });
      const query = { survey: 'værksted', level: 'person' } as const;
      expectSame(tieBetween(await graphOf(place, query), 'solvig-skole:2', 'hjemmepleje:2')?.state, 'rated');
      await surveys.withdraw('værksted', { idempotencyKey: 'off-the-map-00000001' });
      const tie = tieBetween(await graphOf(place, query), 'solvig-skole:2', 'hjemmepleje:2');
      expect(tie?.state !== 'rated', 'it is still there');
    },
    'opens the results on closing, and tells whoever listens': async (place) => {
      const surveys = capability(place.backendFor(viewer(member('musikskolen', 1))), 'surveys');
      const answers = { ...ratingOf([member('hjemmepleje', 1)]), ...OPINION };
      await surveys.submit('samarbejde-2026', { answers }, { idempotencyKey: 'just-in-time-0000001' });
      const told = await toldDuring(place, 'relations', async (heard) => {
        await place.advance(new Date('2026-05-02T00:00:00Z'));
        for (let waited = 0; waited < 3000 && !heard(); waited += 50) await pause(50);
      });
      expect(told > 0, 'nobody was told');
      const graph = await graphOf(place, { survey: 'samarbejde-2026' });
      expectSame([graph.answered, graph.asOf], [3, '2026-05-01T16:00:00+02:00']);
      expectSame((await graphOf(place, { survey: 'samarbejde' })).title, 'Samarbejde 2026');
    },
  },
};
