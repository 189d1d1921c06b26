import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkRoster } from '../../../src/model/survey/check-roster.js';
import type { SurveyDefinition } from '../../../src/model/survey/definition.js';

const staff = new Map([
  ['bo', { leads: true }],
  ['li', { leads: false }],
]);
const people = { person: (id: string) => staff.get(id), leads: (id: string) => staff.get(id)?.leads === true };

const survey = (among?: 'leaders'): SurveyDefinition =>
  ({
    pages: [
      {
        questions: [
          { id: 'hvem', kind: 'roster', ...(among && { among }) },
          { id: 'ord', kind: 'text' },
        ],
      },
    ],
  }) as unknown as SurveyDefinition;

const rows: readonly (readonly [
  what: string,
  among: 'leaders' | undefined,
  named: unknown,
  pointers: readonly string[],
])[] = [
  ['those who work here', undefined, ['bo', 'li'], []],
  ['somebody who does not', undefined, ['bo', 'ukendt'], ['/answers/hvem/1']],
  ['whoever answers', undefined, ['mig'], ['/answers/hvem/0']],
  ['a leader among leaders', 'leaders', ['bo'], []],
  ['somebody who leads nobody among leaders', 'leaders', ['li'], ['/answers/hvem/0']],
  ['a name that every object has', undefined, ['__proto__', 'constructor'], ['/answers/hvem/0', '/answers/hvem/1']],
  ['nothing, which is for other checks', undefined, undefined, []],
  ['no list, which is for other checks', undefined, 'bo', []],
  ['no id, which is for other checks', undefined, [3, null], []],
];

describe('checkRoster', () => {
  for (const [what, among, named, pointers] of rows)
    it(`takes or refuses ${what}`, () => {
      const answers = { ...(named !== undefined && { hvem: named }), ord: 'ukendt' } as never;
      const faults = checkRoster(survey(among), answers, 'mig', people);
      assert.deepEqual(
        faults.map(({ pointer }) => pointer),
        pointers,
      );
    });
});
