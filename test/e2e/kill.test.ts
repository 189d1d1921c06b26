import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { solbjerg } from '../../demo/data/solbjerg.js';
import type { Answers } from '../../src/model/survey/answers.js';
import { chance } from '../support/chance.js';
import { intranet } from '../support/intranet.js';
import type { Intranet } from '../support/intranet.js';
import { killWhileAnswering } from '../support/kill-while-answering.js';

const KILLS = 20;
const EACH = 40;

const { data } = solbjerg({ now: new Date() });
const record = (id: string) => data.surveys!.find(({ definition }) => definition.id === id)!;
const across = record('samarbejde-paa-tvaers');
const pulse = record('puls');

const marks = (ids: readonly string[], mark: number) => Object.fromEntries(ids.map((id) => [id, mark]));

/** Two colleagues named and rated on all seven dimensions, every statement marked, a mark on the line. */
function acrossAnswers(personId: string): Answers {
  const named = across.invited.filter((id) => id !== personId).slice(0, 2);
  const questions = across.definition.pages.flatMap((page) => page.questions);
  const relation = questions.find((question) => question.kind === 'relation')!;
  const likert = questions.find((question) => question.kind === 'likert')!;
  const ratings = marks(
    relation.dimensions.map(({ id }) => id),
    4,
  );
  return {
    vigtigste: named,
    [relation.id]: Object.fromEntries(named.map((id) => [id, { importance: 5, ratings }])),
    [likert.id]: marks(
      likert.items.map(({ id }) => id),
      3,
    ),
    kommune: 61,
  };
}

function pulseAnswers(): Answers {
  const likert = pulse.definition.pages.flatMap((page) => page.questions).find(({ kind }) => kind === 'likert')!;
  const items = likert.kind === 'likert' ? likert.items.map(({ id }) => id) : [];
  return { [likert.id]: marks(items, 3), arbejdslyst: 40 };
}

describe('a host that is killed again and again while a municipality answers', () => {
  let site: Intranet;
  before(async () => {
    site = await intranet();
    await site.stop();
  });
  after(() => site.close());

  it('has every answer that it thanked for, exactly once', async (context) => {
    const done = new Set(across.responses.map(({ personId }) => personId));
    const leaders = across.invited.filter((id) => !done.has(id));
    const others = pulse.invited.filter((id) => !across.invited.includes(id));
    // Leaders first in every round, so that both surveys are hit.
    const rounds = Array.from({ length: KILLS }, (_round, kill) =>
      Array.from({ length: EACH }, (_person, at) => {
        const leader = at % 8 === 0 ? leaders[kill * (EACH / 8) + at / 8] : undefined;
        const personId = leader ?? others[kill * EACH + at]!;
        return { personId, ...(leader && { own: acrossAnswers(leader) }), anonymous: pulseAnswers() };
      }),
    );
    const { sent, thanked } = await killWhileAnswering({
      folder: site.folder,
      surveys: { own: 'samarbejde-paa-tvaers', anonymous: 'puls' },
      words: { own: 'bedre', anonymous: 'fortael' },
      rounds,
      within: 600,
      roll: chance(Date.now()),
    });
    context.diagnostic(`${KILLS} kills: ${sent} requests sent, ${thanked} thanked for, each there exactly once`);
    assert.ok(thanked > KILLS && thanked < sent, `${thanked} of ${sent} were thanked for`);
  });
});
