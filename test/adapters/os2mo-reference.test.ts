import assert from 'node:assert/strict';
import { execute, parse } from 'graphql';
import { describe, it } from 'node:test';
import { solbjerg } from '../../demo/data/solbjerg.js';
import { memoryBackend } from '../../src/adapters/memory.js';
import { os2moBackend } from '../../src/adapters/os2mo.js';
import type { Os2moOptions } from '../../src/adapters/os2mo.js';
import { askAll } from '../../src/backend/ask-all.js';
import type { Backend } from '../../src/backend/backend.js';
import type { Span } from '../../src/backend/organisation-source.js';
import { question } from '../../src/backend/question.js';
import { DEFAULT_SPAN_RULE } from '../../src/model/span.js';
import type { SpanRule } from '../../src/model/span.js';
import { fullPages, os2moAnswers, raggedPages } from '../support/os2mo-answers.js';
import { recordedObjects, recordedRecords, recordedRoot } from '../support/os2mo-recorded.js';
import { FULL_TIME, os2moRecords } from '../support/os2mo-records.js';
import { os2moSchema } from '../support/os2mo-schema.js';
import { os2moStand } from '../support/os2mo-stand.js';
import { itWithShared, shared, sharedText } from '../support/shared.js';

const spansBelow = async (backend: Backend, root: string): Promise<readonly Span[]> =>
  (await askAll(backend, question('organisation', 'spans', { root, limit: 500 }))).items;

describe('the stand-in for OS2mo', () => {
  itWithShared('answers the reference queries as they were answered when they were recorded', async () => {
    const schema = os2moSchema();
    const rootValue = os2moAnswers(recordedRecords(), fullPages);
    const source = sharedText('hosts/os2mo-queries.graphql');
    for (const query of ['Units', 'Managers', 'Engagements', 'Associations', 'Persons'] as const) {
      const uuids = recordedObjects('Persons').map(({ uuid }) => uuid);
      const variableValues = { root: [recordedRoot()], uuids };
      const { data, errors } = await execute({
        schema,
        document: parse(source),
        operationName: query,
        rootValue,
        variableValues,
      });
      assert.equal(errors, undefined);
      const [list] = Object.values(data!) as readonly { readonly objects: unknown }[];
      assert.deepEqual(JSON.parse(JSON.stringify(list!.objects)), recordedObjects(query), query);
    }
  });
});

describe('the spans of an OS2mo installation', () => {
  interface Expected {
    readonly leader: string;
    readonly name: string;
    readonly units: readonly string[];
    readonly persons: number;
    readonly engagements: number;
    readonly personsWithoutLeaveHourlyExternal: number;
  }
  const everybody: SpanRule = { ...DEFAULT_SPAN_RULE, contracts: ['monthly', 'hourly', 'trainee', 'external'] };

  for (const [figure, spanRule] of [
    ['persons', everybody],
    ['engagements', { ...everybody, counts: 'engagements' }],
    ['personsWithoutLeaveHourlyExternal', { counts: 'persons', contracts: ['monthly', 'trainee'], onLeave: false }],
  ] as const) {
    itWithShared(`are those of the reference, counted as ${figure}`, async () => {
      const { expected } = shared<{ readonly expected: readonly Expected[] }>('hosts/expected-spans.json');
      const stand = await os2moStand(recordedRecords(), { pages: raggedPages });
      try {
        const backend = os2moBackend({ url: stand.url, root: recordedRoot(), spanRule });
        const spans = await spansBelow(backend, recordedRoot());
        assert.deepEqual(
          new Map(
            spans.map(({ headcount, leader, units }) => [
              leader.id,
              [leader.name, units.map(({ name }) => name).sort(), headcount],
            ]),
          ),
          new Map(expected.map((one) => [one.leader, [one.name, [...one.units].sort(), one[figure]]])),
        );
      } finally {
        await stand.close();
      }
    });
  }

  it('are those that the same organisation has at hand, for a whole municipality of 4,000 engagements', async () => {
    const { data } = solbjerg({ scale: 1 });
    const { surveys: _, ...organisation } = data;
    const { asOf, engagements, people: _people, posts: _posts, units: _units, ...own } = organisation;
    const top = data.units[0]!.id;
    const stand = await os2moStand(os2moRecords(organisation), { pages: raggedPages });
    try {
      const options: Os2moOptions = {
        url: stand.url,
        root: top,
        fullTime: FULL_TIME,
        now: () => new Date(`${asOf}T10:00:00Z`),
        ...own,
      };
      const loaded = os2moBackend(options);
      const atHand = memoryBackend(organisation);
      assert.ok(engagements.length > 4000);
      const spans = await spansBelow(loaded, top);
      assert.ok(spans.length > 300);
      assert.deepEqual(spans, await spansBelow(atHand, top));

      for (const hierarchy of ['line', 'med'] as const) {
        const units = question('organisation', 'units', { hierarchy, limit: 500 });
        assert.deepEqual((await askAll(loaded, units)).items, (await askAll(atHand, units)).items);
      }
      const people = data.people.filter((_person, at) => at % 50 === 0).map(({ id }) => id);
      const lines = question('organisation', 'formalLines', { ids: people, limit: 500 });
      assert.deepEqual((await askAll(loaded, lines)).items, (await askAll(atHand, lines)).items);
    } finally {
      await stand.close();
    }
  });
});
