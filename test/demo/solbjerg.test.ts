import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { solbjerg } from '../../demo/data/solbjerg.js';
import { memoryBackend } from '../../src/adapters/memory.js';
import { checkAnswers } from '../../src/model/survey/check-answers.js';
import { checkDefinition } from '../../src/model/survey/check-definition.js';
import type { SurveyDefinition } from '../../src/model/survey/definition.js';
import { inMainLanguage } from '../../src/model/survey/language/in-language.js';
import { surveyState } from '../../src/model/survey/survey-state.js';
import { spansOf } from '../../src/model/span.js';

const now = new Date('2026-11-21T10:00:00+01:00');

for (const scale of [0.1, 1]) {
  describe(`Solbjerg at scale ${scale}`, () => {
    const { data, users } = solbjerg({ scale, now });
    const surveys = data.surveys ?? [];
    const survey = (id: string) => surveys.find(({ definition }) => definition.id === id)!;

    for (const { definition, invited, responses } of surveys) {
      it(`has a sound survey ${definition.id}, answered as it asks`, () => {
        assert.deepEqual(checkDefinition(definition), []);
        for (const { answers } of responses)
          assert.deepEqual(checkAnswers(inMainLanguage<SurveyDefinition>(definition), answers), []);
        const people = new Set(data.people.map(({ id }) => id));
        assert.ok(invited.every((id) => people.has(id)));
        assert.ok(responses.every(({ personId }) => personId === undefined || invited.includes(personId)));
        assert.ok(definition.deleteAfter > now.toISOString().slice(0, 10), 'would be deleted already');
      });
    }

    it('has five surveys open, and seven rounds that are over', () => {
      const states = surveys.map(({ definition }) => [definition.id, definition.privacy, surveyState(definition, now)]);
      assert.deepEqual(states, [
        ['samarbejde-paa-tvaers', 'confidential', 'open'],
        ['vaerksted', 'named', 'open'],
        ['puls', 'anonymous', 'open'],
        ['trivsel-2025-02', 'anonymous', 'closed'],
        ['trivsel-2026-02', 'anonymous', 'closed'],
        ['ledelsessamarbejde-2025-02', 'confidential', 'closed'],
        ['ledelsessamarbejde-2026-02', 'confidential', 'closed'],
        ['forvaltninger-2025-09', 'confidential', 'closed'],
        ['kend-hinandens-opgaver-1', 'named', 'closed'],
        ['kend-hinandens-opgaver-2', 'named', 'closed'],
        ['foerste-tid', 'confidential', 'open'],
        ['foraeldre', 'confidential', 'open'],
      ]);
    });

    it('has about half of the answers in where it is open', () => {
      for (const id of ['samarbejde-paa-tvaers', 'vaerksted']) {
        const share = survey(id).responses.length / survey(id).invited.length;
        assert.ok(share > 0.4 && share < 0.65, `${id}: ${share}`);
      }
      assert.equal(survey('vaerksted').responses.length, 12);
    });

    it('has visitors of every role who have not answered yet', () => {
      assert.equal(users.length, 9);
      assert.deepEqual(
        users.map(({ roles }) => roles[0]),
        ['employee', 'leader', 'leader', 'leader', 'leader', 'director', 'hr', 'editor', 'employee'],
      );
      assert.equal(new Set(users.map(({ id }) => id)).size, 9);
      for (const { id } of users)
        assert.ok(surveys.slice(0, 3).every(({ responses }) => responses.every(({ personId }) => personId !== id)));
      const workshop = survey('vaerksted').invited;
      assert.deepEqual(
        users.slice(0, 3).map(({ id }) => workshop.includes(id)),
        [false, true, true],
      );
    });

    it('asks those who are new in questions of every kind but those about statements, lines and colleagues', () => {
      const { definition, invited, responses } = survey('foerste-tid');
      const kinds = new Set(definition.pages.flatMap(({ questions }) => questions.map(({ kind }) => kind)));
      assert.deepEqual([...kinds].sort(), ['choice', 'date', 'number', 'ranking', 'rating', 'text']);
      assert.equal(invited[0], users.at(-1)?.id);
      assert.ok(invited.length > 10 && invited.length < data.people.length / 3, `${invited.length} asked`);
      const share = responses.length / invited.length;
      assert.ok(share > 0.35 && share < 0.75, `${share}`);
    });

    it('has a visitor who leads 70 to 90 employees, and one whom they lead', () => {
      const spans = spansOf(data);
      const largest = spans.find(({ leaderId }) => leaderId === users[3]?.id);
      assert.ok(largest && largest.headcount >= 70 && largest.headcount <= 90);
      const unit = data.people.find(({ id }) => id === users[0]?.id)?.unitId;
      assert.ok(unit !== undefined && largest.unitIds.includes(unit));
    });

    it('is taken by a backend, with targets that say where they come from', async () => {
      const backend = memoryBackend(data, { viewer: { id: users[3]?.id ?? '', roles: ['leader'] }, now: () => now });
      const spans = await backend.organisation?.spans?.({ leader: 'me' });
      assert.equal(spans?.items[0]?.band?.source, 'Byrådets mål for ældreområdet 2026');
      const top = data.units.find(({ kind }) => kind === 'municipality');
      const history = await backend.organisation?.spanHistory?.(top?.id ?? '');
      assert.equal(history?.length, 9);
      const graph = await backend.relations?.graph({ survey: 'ledelsessamarbejde', level: 'area' });
      assert.equal(graph?.title, 'Ledelsessamarbejde, februar 2026');
      assert.equal(graph.nodes.length, 8);
    });
  });
}
