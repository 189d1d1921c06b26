import type { RelationGraph } from '../../model/relation.js';
import { expect, expectFailure, expectSame } from './expect.js';
import { fixtureData } from './fixture.js';
import { graphOf, tieBetween } from './graphs.js';
import type { CaseGroup } from './place.js';

const nodeIds = ({ nodes }: RelationGraph): readonly string[] => nodes.map(({ id }) => id).sort();
export const relationCases: CaseGroup = {
  name: 'relations',
  about: ['relations'],
  data: fixtureData,
  cases: {
    'shows how groups see each other once the survey has closed': async (place) => {
      const graph = await graphOf(place);
      expectSame([graph.level, graph.invited, graph.answered, graph.minimum], ['unit', 17, 16, 5]);
      expectSame(graph.asOf, '2025-05-01T16:00:00+02:00');
      expectSame(graph.bands?.source, 'Praksisbånd');
      const tie = tieBetween(graph, 'hjemmepleje', 'solvig-skole');
      expectSame(tie, {
        from: 'hjemmepleje',
        to: 'solvig-skole',
        state: 'rated',
        raters: 7,
        mean: 4,
        means: { rettidig: 4, respekt: 4 },
        importance: 4,
      });
    },
    'shows nothing that stands on too few, and says nothing of it but that it is hidden': async (place) => {
      for (const level of ['unit', 'area'] as const) {
        const { minimum, notices, ties } = await graphOf(place, { level });
        const hidden = ties.filter(({ state }) => state === 'suppressed');
        expect(hidden.length > 0, `the two at the music school can be seen at level ${level}`);
        for (const tie of hidden)
          expectSame(Object.keys(tie).sort(), ['from', 'state', 'to'], 'what a hidden tie says');
        for (const tie of ties) expect(tie.state !== 'rated' || tie.raters >= minimum, 'a tie stands on too few');
        expectSame(
          notices.find(({ code }) => code === 'small-groups-hidden')?.count,
          hidden.length,
          'the number hidden',
        );
      }
    },
    'shows the departments where the persons of a confidential survey are asked for': async (place) => {
      const graph = await graphOf(place, { level: 'person' });
      expectSame(graph.level, 'unit');
      expect(
        graph.notices.some(({ code }) => code === 'person-level-closed'),
        'the reader is not told',
      );
      expect(
        graph.nodes.every(({ members }) => members > 1),
        'there is a single person on the map',
      );
    },
    'shows persons where the survey is named': async (place) => {
      const graph = await graphOf(place, { survey: 'værksted', level: 'person' });
      expectSame(graph.minimum, 1);
      const tie = tieBetween(graph, 'hjemmepleje:1', 'solvig-skole:1');
      expectSame(tie?.state, 'rated');
    },
    'says what the host says of a person, and of nobody in a group': async (place) => {
      const { nodes } = await graphOf(place, { survey: 'værksted', level: 'person' });
      const attributes = { Distrikt: 'Øst', 'Ansat siden': '2019–2023' };
      expectSame(nodes.find(({ id }) => id === 'hjemmepleje:1')?.attributes, attributes);
      const groups = await graphOf(place);
      expect(
        groups.nodes.every((node) => node.attributes === undefined),
        'a group has an attribute',
      );
    },
    'shows how those of one job title see those of another, under the same minimums': async (place) => {
      const graph = await graphOf(place, { level: 'role' });
      expectSame([graph.level, graph.minimum], ['role', 5]);
      expectSame(
        graph.nodes.map(({ label, members }) => [label, members]),
        [
          ['Hjælper', 8],
          ['Lærer', 7],
        ],
      );
      const [helpers, teachers] = graph.nodes;
      const tie = tieBetween(graph, helpers?.id ?? '', teachers?.id ?? '');
      expect(tie?.state === 'rated' && tie.raters === 7 && tie.mean === 4, `the tie is ${JSON.stringify(tie)}`);
      expectSame(nodeIds(await graphOf(place, { level: 'role', root: 'skole' })), [], 'the roles of a part');
    },
    'says on which levels there is something to see': async (place) => {
      expectSame((await graphOf(place)).levels, ['role', 'unit', 'area']);
      expectSame((await graphOf(place, { survey: 'værksted', level: 'unit' })).levels, [
        'person',
        'role',
        'unit',
        'area',
      ]);
      expectSame((await graphOf(place, { root: 'skole' })).levels, ['unit']);
    },
    'picks the round of a series: the one asked for, or the newest with results': async (place) => {
      expectSame((await graphOf(place, { survey: 'samarbejde', wave: '2025' })).title, 'Samarbejde 2025');
      expectSame((await graphOf(place, { survey: 'samarbejde', wave: '2026' })).title, 'Samarbejde 2026');
      expectSame((await graphOf(place, { survey: 'samarbejde' })).title, 'Samarbejde 2025');
    },
    'tells which rounds of the series there are to look at, and of none whose results are not open': async (place) => {
      const last = {
        survey: 'samarbejde-2025',
        wave: '2025',
        title: 'Samarbejde 2025',
        asOf: '2025-05-01T16:00:00+02:00',
      };
      const { wave, waves } = await graphOf(place);
      expectSame([wave, waves], ['2025', [last]]);
      const open = await graphOf(place, { survey: 'samarbejde', wave: '2026' });
      expectSame([open.wave, open.waves], ['2026', [last]], 'the rounds beside one that is open');
      await place.advance(new Date('2026-05-02T00:00:00Z'));
      const later = await graphOf(place, { survey: 'samarbejde' });
      expectSame(
        [later.wave, later.waves?.map((each) => each.survey)],
        ['2026', ['samarbejde-2025', 'samarbejde-2026']],
        'the rounds when both have closed, the oldest first',
      );
      const alone = await graphOf(place, { survey: 'værksted', level: 'person' });
      expectSame([alone.wave, alone.waves], [undefined, undefined], 'the rounds of a survey without a series');
    },
    'says that people named whom they rate, and no spread where all who rate the same rate alike': async (place) => {
      const { nominated, spread } = await graphOf(place);
      expectSame([nominated, spread], [true, undefined]);
    },
    'shows only what is asked for': async (place) => {
      const care = await graphOf(place, { root: 'skole' });
      expectSame(nodeIds(care), ['solvig-skole']);
      const one = await graphOf(place, { dimensions: ['respekt'] });
      const tie = tieBetween(one, 'hjemmepleje', 'solvig-skole');
      expectSame(tie?.state === 'rated' && tie.means, { respekt: 4 });
      const near = await graphOf(place, { survey: 'værksted', level: 'person', focus: 'hjemmepleje:1' });
      expectSame(nodeIds(near), ['hjemmepleje:1', 'solvig-skole:1']);
    },
    'says that there is no such survey, round, unit or person': async (place) => {
      await expectFailure(graphOf(place, { survey: 'findes ikke' }), 'not-found');
      await expectFailure(graphOf(place, { survey: 'samarbejde', wave: '1999' }), 'not-found');
      await expectFailure(graphOf(place, { root: 'findes ikke' }), 'not-found');
      await expectFailure(graphOf(place, { focus: 'findes ikke' }), 'not-found');
    },
    'has no relations where none are asked about': async (place) => {
      await expectFailure(graphOf(place, { survey: 'trivsel' }), 'not-found');
      await expectFailure(graphOf(place, { survey: 'puls' }), 'not-found');
    },
    'refuses dimensions and degrees that make no sense': async (place) => {
      await expectFailure(graphOf(place, { dimensions: ['findes ikke'] }), 'invalid');
      await expectFailure(graphOf(place, { focus: 'hjemmepleje', degrees: 0 }), 'invalid');
      await expectFailure(graphOf(place, { focus: 'hjemmepleje', degrees: 1.5 }), 'invalid');
    },
  },
};
