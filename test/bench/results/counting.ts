import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { sql } from 'drizzle-orm';
import type { Database } from '../../../demo/host/database/database.js';
import { surveys } from '../../../demo/host/database/schema.js';
import { tallyIn } from '../../../demo/host/store/sql-tally.js';
import { tallyAtHand } from '../../../demo/host/store/tally-at-hand.js';
import { releaseResults } from '../../../src/model/survey-results/release.js';
import type { SurveyDefinition } from '../../../src/model/survey/definition.js';
import { sampleDefinition } from '../../support/sample-survey.js';

// What nobody holds any more does not count: without this the heap tells when it was last swept.
setFlagsFromString('--expose-gc');
const sweep = runInNewContext('gc') as () => void;

const UNITS = 300;
const THEMES = 8;
const ITEMS = 3;

const definition: SurveyDefinition = {
  ...sampleDefinition,
  id: 'bench',
  privacy: 'confidential',
  pages: [
    {
      id: 'side',
      questions: [
        ...Array.from({ length: THEMES }, (_, theme) => ({
          kind: 'likert' as const,
          id: `t${theme}`,
          text: 'Hvor enig er du?',
          items: Array.from({ length: ITEMS }, (_item, item) => ({ id: `i${item}`, text: `Udsagn ${item}` })),
          scale: { min: 1, max: 5 },
        })),
        {
          kind: 'choice',
          id: 'gruppe',
          text: 'Hvilken?',
          options: ['a', 'b', 'c'].map((id) => ({ id, text: id })),
        },
      ],
    },
  ],
  themes: Array.from({ length: THEMES }, (_, theme) => ({
    id: `t${theme}`,
    label: `Tema ${theme}`,
    items: Array.from({ length: ITEMS }, (_item, item) => ({ question: `t${theme}`, item: `i${item}` })),
  })),
  background: 'gruppe',
};

/** A tree of so many units, each with a handful below it. */
const units = Array.from({ length: UNITS }, (_, index) => ({
  id: `u${index}`,
  name: `Enhed ${index}`,
  parentId: index === 0 ? null : `u${Math.floor((index - 1) / 7)}`,
}));

export interface Counting {
  readonly responses: number;
  /** Milliseconds to count all, and to work out what may be shown. */
  readonly counted: number;
  readonly released: number;
  /** The longest that anything else in the process had to wait meanwhile, in milliseconds. */
  readonly waited: number;
  /** What the heap grew by, in MB, with the counts still held. */
  readonly heap: number;
}

/** Fills a survey with made-up answers, in the database itself. */
async function fillWith(database: Database, count: number): Promise<void> {
  await database.sql.execute(sql`delete from responses`);
  await database.sql.insert(surveys).values({ id: 'bench', position: 0, definition }).onConflictDoNothing();
  const marks = sql.join(
    Array.from({ length: THEMES }, (_, theme) => {
      const items = Array.from({ length: ITEMS }, (_item, item) => `'i${item}', 1 + floor(random() * 5)::int`);
      return sql.raw(`'t${theme}', jsonb_build_object(${items.join(', ')})`);
    }),
    sql`, `,
  );
  await database.sql.execute(sql`insert into responses (survey_id, person_id, unit_id, answers)
    select 'bench', 'p' || i, 'u' || floor(random() * ${UNITS})::int,
      jsonb_build_object(${marks}, 'gruppe', jsonb_build_object('options', jsonb_build_array(substr('abc', 1 + i % 3, 1))))
    from generate_series(1, ${count}::int) as i`);
}

export async function countingOf(database: Database, responses: number): Promise<Counting> {
  await fillWith(database, responses);
  sweep();
  const before = process.memoryUsage().heapUsed;
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const started = performance.now();
  const tally = await (database.inProcess ? tallyAtHand : tallyIn)(database.sql, definition);
  const counted = performance.now() - started;
  delay.disable();
  sweep();
  const heap = (process.memoryUsage().heapUsed - before) / 1e6;
  const again = performance.now();
  const release = releaseResults({ definition, units, top: 'u0', tally, invited: new Map() });
  const released = performance.now() - again;
  if ('hidden' in release.unit('u0')) throw new Error('nothing was counted');
  return { responses, counted, released, waited: delay.max / 1e6, heap };
}
