import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { municipality } from '../../demo/data/municipality.js';
import { itWithShared, sharedText } from '../support/shared.js';

/** The first characters of each document's SHA-256, as files of seed 1 and scale 0.1: they are never to change. */
const BYTES: Readonly<Record<string, string>> = {
  engagements: '741c362a17e2b64d',
  feedback: '21f10e3d77210d80',
  goals: 'b542751d557de7ad',
  groups: '68dc080f88510985',
  informants: '2966663cdbc07076',
  methods: '3be2b05b5688d7d8',
  partners: '8b242c10164dafae',
  people: '067c363665df204a',
  plans: '7e28926354f7fccf',
  pulses: '1213f12d27c3483d',
  relations: '1ab26ef8705efe9f',
  responses: '423909ef249082c4',
  rules: '86b609ae8ce8df04',
  'span-history': '8c948fd3ea77d336',
  suggestions: 'c07b112ccbbe35dc',
  survey: '7348708f783606e7',
  units: '2ce0fc22fa081c05',
  'year-wheel': 'abc39d5d462fe1e9',
};

const fileOf = (document: unknown): string => `${JSON.stringify(document)}\n`;

describe('the documents of Solbjerg', () => {
  const documents = municipality({ seed: 1, scale: 0.1 });
  const files = new Map(Object.entries(documents).map(([name, document]) => [name, fileOf(document)]));

  for (const [name, hash] of Object.entries(BYTES)) {
    it(`keeps the bytes of ${name}`, () => {
      const found = createHash('sha256')
        .update(files.get(name) ?? '')
        .digest('hex');
      assert.equal(found.slice(0, hash.length), hash);
    });
    itWithShared(`has the bytes of the sample file ${name}`, () => {
      assert.ok(files.get(name) === sharedText(`municipality-sample/${name}.json`), 'the file differs');
    });
  }

  it('is the same again from the same seed, and another from another', () => {
    assert.equal(fileOf(municipality({ seed: 1, scale: 0.1 })), fileOf(documents));
    assert.notEqual(fileOf(municipality({ seed: 2, scale: 0.1 })), fileOf(documents));
  });

  it('has one MED committee at the top, one for each administration and some below', () => {
    const { committees } = documents.med;
    const at = (level: string) => committees.filter((committee) => committee.level === level);
    assert.equal(at('hovedmed').length, 1);
    assert.equal(at('områdemed').length, 7);
    assert.ok(at('lokalmed').length > 0);
    const ids = new Set(committees.map(({ id }) => id));
    for (const { chairId, memberIds, parentId, viceChairId } of committees) {
      assert.ok(parentId === null || ids.has(parentId));
      assert.ok(memberIds.includes(chairId) && memberIds.includes(viceChairId));
      assert.notEqual(chairId, viceChairId);
    }
  });

  it('has a post in every unit, two that are shared, empty ones and dotted lines', () => {
    const { posts } = documents.posts;
    const line = posts.filter(({ kind }) => kind !== 'stab');
    for (const { id } of documents.units.units)
      assert.ok(
        line.some(({ unitId }) => unitId === id),
        id,
      );
    const shared = posts.filter(({ kind }) => kind === 'delt');
    assert.equal(shared.length, 2);
    assert.equal(shared[0]?.unitId, shared[1]?.unitId);
    assert.equal(posts.filter(({ personId }) => personId === null).length, 2);
    assert.ok(posts.some(({ kind }) => kind === 'stab'));
  });

  it('says whom everybody was asked about, those rated among them', () => {
    for (const { answered, id, ratings } of documents.relations.surveys) {
      const rows = documents.asked.surveys.find((survey) => survey.id === id)?.rows ?? [];
      assert.deepEqual(
        rows.map(({ from }) => from),
        answered,
      );
      for (const { blank, from, none, to } of rows) {
        const rated = ratings.filter((rating) => rating.from === from).map((rating) => rating.to);
        assert.deepEqual([...to].toSorted(), [...rated, ...none, ...blank].toSorted());
        assert.equal(new Set(to).size, to.length);
        assert.ok(!to.includes(from));
      }
      assert.ok(rows.some(({ none }) => none.length > 0) && rows.some(({ blank }) => blank.length > 0));
    }
  });

  it('has whole administrations rated, some employees on leave and some people from outside', () => {
    const [groups] = documents['group-ratings'].surveys;
    const areas = new Set(documents.units.units.filter(({ type }) => type === 'forvaltning').map(({ id }) => id));
    assert.ok(groups?.ratings.every(({ to }) => areas.has(to)));
    assert.ok(documents.leave.leave.every(({ from, to }) => from < documents.leave.date && to > documents.leave.date));
    assert.ok(documents.leave.leave.length > 0);
    assert.ok(documents.externals.engagements.every(({ contract }) => contract === 'ekstern'));
  });
});
