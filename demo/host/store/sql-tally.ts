import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { halfOf } from '../../../src/model/survey-figures/scoring.js';
import { NO_SUMS } from '../../../src/model/survey-figures/moments.js';
import { ANSWERED, itemsOf, measuresOf, OTHER } from '../../../src/model/survey-results/measures.js';
import type { Measure } from '../../../src/model/survey-results/measures.js';
import { addTheme, countingGroups } from '../../../src/model/survey-results/tally.js';
import type { CountingGroup, SurveyTally } from '../../../src/model/survey-results/tally.js';
import type { SurveyDefinition } from '../../../src/model/survey/definition.js';
import { rowsOf } from '../database/database.js';
import type { Sql } from '../database/database.js';
import { anonymousResponses, responses } from '../database/schema.js';

// The same counts as `tallyOf` makes of responses at hand, made where they lie: a test holds the two together. They are made
// of some responses at a time, since an embedded database works in the process that answers everybody, and added up.

/** Milliseconds that one part of the work should take at most, and the fewest and most responses in it. */
const PART = 60;
const FEWEST = 100;
const MOST = 20_000;
/** Before every id there is. */
const NO_ID = '00000000-0000-0000-0000-000000000000';

interface Group {
  readonly unit: string | null;
  readonly background: string | null;
}

interface Slice {
  readonly from: SQL;
  readonly measures: readonly Measure[];
  readonly themes: readonly ThemeItems[];
}

interface ThemeItems {
  readonly id: string;
  readonly least: number;
  readonly items: ReturnType<typeof itemsOf>;
}

type GroupOf = (group: Group) => CountingGroup;

export async function tallyIn(database: Sql, definition: SurveyDefinition): Promise<SurveyTally> {
  const groups = countingGroups();
  const groupOf: GroupOf = ({ background, unit }) => groups.of(unit ?? undefined, background ?? undefined);
  const measures = measuresOf(definition);
  const themes = themesOf(definition, measures);
  let after = '';
  let size = FEWEST;
  for (;;) {
    const started = performance.now();
    const from = answersOf(definition, after, size);
    const last = await database.transaction(async (transaction) => {
      // Compiling a query that runs for a moment takes a server longer than running it.
      await transaction.execute(sql`set local jit = off`);
      const found = await countPeople(transaction, from, groupOf);
      if (found === undefined) return undefined;
      await countMarks(transaction, { from, measures, themes }, groupOf);
      await addScores(transaction, { from, measures, themes }, groupOf);
      return found;
    });
    if (last === undefined) break;
    after = last;
    const took = (performance.now() - started) / 3;
    if (took < PART / 2) size = Math.min(MOST, size * 2);
    else if (took > PART) size = Math.max(FEWEST, Math.floor(size / 2));
    // Whoever else waits for the process comes first.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return groups.all();
}

function themesOf(definition: SurveyDefinition, measures: readonly Measure[]): readonly ThemeItems[] {
  const known = new Map(measures.map((measure) => [measure.id, measure]));
  return (definition.themes ?? [])
    .map((theme) => {
      const items = itemsOf(theme, known);
      return { id: theme.id, items, least: Math.max(1, theme.minAnswered ?? halfOf(items.length)) };
    })
    .filter(({ items }) => items.length > 0);
}

/** So many responses after a key, each with its unit and its sender's background. */
function answersOf({ background, id, privacy }: SurveyDefinition, after: string, size: number): SQL {
  const anonymous = privacy === 'anonymous';
  const table = anonymous ? anonymousResponses : responses;
  // Their own keys, as the tables have them in order.
  const [key, bound] = anonymous ? [sql`id`, sql`${after || NO_ID}::uuid`] : [sql`person_id`, sql`${after}::text`];
  const option = background === undefined ? sql`null::text` : sql`answers -> ${background}::text -> 'options' ->> 0`;
  return sql`given as materialized (
    select ${key} as key, unit_id as unit, ${option} as background, answers from ${table}
    where survey_id = ${id} and ${key} > ${bound} order by ${key} limit ${size}
  )`;
}

/** Counts those who have answered, and gives the last of them. Undefined where there are none left. */
async function countPeople(database: Sql, from: SQL, groupOf: GroupOf): Promise<string | undefined> {
  const rows = await rowsOf<Group & { readonly count: number; readonly last: string }>(
    database,
    sql`with ${from} select unit, background, count(*)::int as count,
        (select key::text from given order by key desc limit 1) as last
      from given group by 1, 2`,
  );
  for (const row of rows) groupOf(row).answered += row.count;
  return rows[0]?.last;
}

const texts = (values: readonly string[]): SQL =>
  sql`array[${sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )}]::text[]`;

/** Adds how often each mark, option or code was given. */
async function countMarks(database: Sql, { from, measures }: Slice, groupOf: GroupOf): Promise<void> {
  const known = new Map(measures.map((measure) => [measure.id, measure]));
  const withItems = [...new Set(measures.flatMap(({ item, question }) => (item === undefined ? [] : [question])))];
  const bare = measures.filter(({ item }) => item === undefined).map(({ question }) => question);
  const optional = measures.filter(({ form }) => form === 'options').map(({ question }) => question);
  const parts: SQL[] = [];
  if (withItems.length > 0)
    parts.push(sql`select unit, background, question || '/' || each.key as measure, each.value #>> '{}' as value
      from given, unnest(${texts(withItems)}) as question,
        jsonb_each(case jsonb_typeof(answers -> question) when 'object' then answers -> question else '{}' end) as each`);
  if (bare.length > 0)
    parts.push(sql`select unit, background, question as measure, answers ->> question as value
      from given, unnest(${texts(bare)}) as question where jsonb_typeof(answers -> question) in ('number', 'string')`);
  if (optional.length > 0)
    parts.push(sql`select unit, background, question as measure, each.value
      from given, unnest(${texts(optional)}) as question, lateral (
        select ${ANSWERED}::text as value
        union all select jsonb_array_elements_text(answers -> question -> 'options')
        union all select ${OTHER}::text where answers -> question -> 'other' is not null
      ) as each where jsonb_typeof(answers -> question) = 'object'`);
  if (parts.length === 0) return;
  const rows = await rowsOf<Group & { readonly measure: string; readonly value: string; readonly count: number }>(
    database,
    sql`with ${from}, marks as (${sql.join(parts, sql` union all `)})
      select unit, background, measure, value, count(*)::int as count from marks group by 1, 2, 3, 4`,
  );
  for (const row of rows) {
    const measure = known.get(row.measure);
    if (!measure) continue;
    // A number in the database may say the same with more digits.
    const value = measure.form !== 'options' && /^-?\d/.test(row.value) ? String(Number(row.value)) : row.value;
    const counts = (groupOf(row).counts[row.measure] ??= {});
    counts[value] = (counts[value] ?? 0) + row.count;
  }
}

interface Scored extends Group {
  readonly theme: number;
  /** −1 for the scores, 0 for the totals of those who answered every item, then each item of theirs by its place from 1. */
  readonly part: number;
  readonly n: number;
  readonly sum: number;
  readonly squares: number;
}

/** Adds the sums of each theme: of scores, and of the totals and items of those who answered every item. */
async function addScores(database: Sql, { from, themes }: Slice, groupOf: GroupOf): Promise<void> {
  if (themes.length === 0) return;
  const items = themes.flatMap(({ items: own, least }, theme) =>
    own.map(({ measure: { item, question, scale }, reversed = false }, place) => {
      const { max, min } = scale!;
      const [start, step] = reversed ? [max, -1] : [min, 1];
      return sql`(${theme}::int, ${place + 1}::int, ${own.length}::int, ${least}::int, ${question}::text, ${item ?? null}::text, ${start}::float8, ${(100 * step) / (max - min)}::float8)`;
    }),
  );
  const rows = await rowsOf<Scored>(
    database,
    sql`with ${from},
      items (theme, place, items, least, question, item, start, step) as (values ${sql.join(items, sql`, `)}),
      points as (
        select key, unit, background, theme, place, items, least, ((mark #>> '{}')::float8 - start) * step as point
        from given, items, lateral (
          select case when item is null then answers -> question else answers -> question -> item end as mark
        ) as each where jsonb_typeof(mark) = 'number'
      ),
      people as (
        select key, unit, background, theme, items, least, count(*) as answered, sum(point) as total,
          array_agg(point order by place) as points
        from points group by 1, 2, 3, 4, 5, 6
      ),
      parts as (
        select unit, background, theme, -1 as part, total / answered as value from people where answered >= least
        union all select unit, background, theme, 0, total from people where answered = items
        union all select unit, background, theme, each.place::int, each.point
          from people, unnest(points) with ordinality as each (point, place) where answered = items
      )
      select unit, background, theme, part, count(*)::int as n, sum(value) as sum, sum(value * value) as squares
      from parts group by 1, 2, 3, 4`,
  );
  for (const row of rows) {
    const { id, items: own } = themes[row.theme]!;
    const sums = { n: row.n, sum: row.sum, sumOfSquares: row.squares };
    const told = groupOf(row).themes;
    told[id] = addTheme(told[id], {
      scores: row.part === -1 ? sums : NO_SUMS,
      whole: row.part === 0 ? sums : NO_SUMS,
      items: own.map((_item, index) => (row.part === index + 1 ? sums : NO_SUMS)),
    });
  }
}
