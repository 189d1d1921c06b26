import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { halfOf } from '../../../src/model/survey-figures/scoring.js';
import { ANSWERED, itemsOf, measuresOf, OTHER } from '../../../src/model/survey-results/measures.js';
import type { Measure } from '../../../src/model/survey-results/measures.js';
import type { SurveyTally, ThemeTally } from '../../../src/model/survey-results/tally.js';
import type { SurveyDefinition, SurveyTheme } from '../../../src/model/survey/definition.js';
import { rowsOf } from '../database/database.js';
import type { Sql } from '../database/database.js';
import { anonymousResponses, responses } from '../database/schema.js';

// The same counts as `tallyOf` makes of responses at hand, made where they lie: a test holds the two together.

interface Group {
  readonly unit: string | null;
  readonly background: string | null;
}

interface Counted extends Group {
  readonly measure: string;
  readonly value: string;
  readonly count: number;
}

interface Scored extends Group {
  readonly sums: readonly (number | null)[];
}

/** A group as it is being counted: `GroupTally` that can be written to. */
interface Counting {
  readonly unitId: string | undefined;
  readonly background: string | undefined;
  answered: number;
  readonly counts: Record<string, Record<string, number>>;
  readonly themes: Record<string, ThemeTally>;
}

export async function tallyIn(database: Sql, definition: SurveyDefinition): Promise<SurveyTally> {
  const groups = new Map<string, Counting>();
  const groupOf = ({ background, unit }: Group): Counting => {
    const key = JSON.stringify([unit, background]);
    const found = groups.get(key) ?? {
      unitId: unit ?? undefined,
      background: background ?? undefined,
      answered: 0,
      counts: {},
      themes: {},
    };
    groups.set(key, found);
    return found;
  };

  const from = answersOf(definition);
  const people = await rowsOf<Group & { readonly count: number }>(
    database,
    sql`with given as (${from}) select unit, background, count(*)::int as count from given group by 1, 2`,
  );
  for (const row of people) groupOf(row).answered = row.count;

  const measures = measuresOf(definition);
  const known = new Map(measures.map((measure) => [measure.id, measure]));
  for (const query of countsOf(measures)) {
    for (const row of await rowsOf<Counted>(database, sql`with given as (${from}) ${query}`)) {
      const counts = (groupOf(row).counts[row.measure] ??= {});
      // A number in the database may say the same with more digits.
      const isMark = known.get(row.measure)?.form !== 'options' && /^-?\d/.test(row.value);
      const value = isMark ? String(Number(row.value)) : row.value;
      counts[value] = (counts[value] ?? 0) + row.count;
    }
  }

  const scored = (definition.themes ?? []).filter((theme) => itemsOf(theme, known).length > 0);
  for (const theme of scored) {
    for (const row of await rowsOf<Scored>(database, sql`with given as (${from}) ${scoresOf(theme, known)}`))
      groupOf(row).themes[theme.id] = themeTally(row.sums);
  }
  return [...groups.values()];
}

/** Each response with its unit and its sender's background. */
function answersOf({ background, id, privacy }: SurveyDefinition): SQL {
  const table = privacy === 'anonymous' ? anonymousResponses : responses;
  const option = background === undefined ? sql`null::text` : sql`answers -> ${background}::text -> 'options' ->> 0`;
  return sql`select unit_id as unit, ${option} as background, answers from ${table} where survey_id = ${id}`;
}

/** How often each mark, option or code was given: one question for all that have statements, one for those that have none. */
function countsOf(measures: readonly Measure[]): readonly SQL[] {
  const withItems = [...new Set(measures.flatMap(({ item, question }) => (item === undefined ? [] : [question])))];
  const bare = measures.filter(({ item }) => item === undefined).map(({ question }) => question);
  const optional = measures.filter(({ form }) => form === 'options').map(({ question }) => question);
  const known = new Set(measures.map(({ id }) => id));
  const statements = withItems.map((question) => {
    const items = [...known].filter((id) => id.startsWith(`${question}/`)).map((id) => id.slice(question.length + 1));
    return sql`select unit, background, ${`${question}/`}::text || each.key as measure, each.value #>> '{}' as value,
        count(*)::int as count
      from given, jsonb_each(case jsonb_typeof(answers -> ${question}::text) when 'object' then answers -> ${question}::text else '{}' end) as each
      where each.key in (${sql.join(
        items.map((item) => sql`${item}`),
        sql`, `,
      )})
      group by 1, 2, 3, 4`;
  });
  const whole = bare.map(
    (question) => sql`select unit, background, ${question}::text as measure, answers ->> ${question}::text as value,
        count(*)::int as count
      from given where jsonb_typeof(answers -> ${question}::text) in ('number', 'string')
      group by 1, 2, 3, 4`,
  );
  const options = optional.map((question) => {
    const answer = sql`answers -> ${question}::text`;
    return sql`select unit, background, ${question}::text as measure, value, count(*)::int as count
      from given, lateral (
        select ${ANSWERED}::text as value
        union all select jsonb_array_elements_text(${answer} -> 'options')
        union all select ${OTHER}::text where ${answer} -> 'other' is not null
      ) as each
      where jsonb_typeof(${answer}) = 'object'
      group by 1, 2, 3, 4`;
  });
  return [...statements, ...whole, ...options];
}

/**
 * The sums of a theme by unit and background, in this order: of the scores, of the totals of those who answered every item,
 * and of each item among them; each as n, sum and sum of squares.
 */
function scoresOf(theme: SurveyTheme, measures: ReadonlyMap<string, Measure>): SQL {
  const items = itemsOf(theme, measures);
  const least = Math.max(1, theme.minAnswered ?? halfOf(items.length));
  const points = items.map(({ measure: { item, question, scale }, reversed = false }) => {
    const { max, min } = scale!;
    const answer =
      item === undefined ? sql`answers -> ${question}::text` : sql`answers -> ${question}::text -> ${item}::text`;
    const mark = sql`(${answer})::text::float8`;
    const turned = reversed ? sql`${max + min}::float8 - ${mark}` : mark;
    return sql`case jsonb_typeof(${answer}) when 'number' then 100 * (${turned} - ${min}::float8) / ${max - min}::float8 end`;
  });
  const name = (index: number): SQL => sql.raw(`item_${index}`);
  const names = items.map((_item, index) => name(index));
  const listed = sql.join(
    points.map((point, index) => sql`${point} as ${name(index)}`),
    sql`, `,
  );
  const answered = sql.join(
    names.map((each) => sql`(${each} is not null)::int`),
    sql` + `,
  );
  const total = sql.join(
    names.map((each) => sql`coalesce(${each}, 0)`),
    sql` + `,
  );
  const isWhole = sql`answered = ${items.length}`;
  const sums = (value: SQL, among: SQL): SQL =>
    sql`count(${value}) filter (where ${among}), sum(${value}) filter (where ${among}), sum(${value} * ${value}) filter (where ${among})`;
  const columns = sql.join(
    [
      sums(sql`total / answered`, sql`answered >= ${least}`),
      sums(sql`total`, isWhole),
      ...names.map((each) => sums(each, isWhole)),
    ],
    sql`, `,
  );
  return sql`select unit, background, array[${columns}]::float8[] as sums
    from (select *, ${answered} as answered, ${total} as total from (select unit, background, ${listed} from given) as marks) as scored
    group by 1, 2`;
}

function themeTally(sums: readonly (number | null)[]): ThemeTally {
  const at = (index: number) => {
    const [n, sum, sumOfSquares] = sums.slice(3 * index, 3 * index + 3).map((value) => value ?? 0);
    return { n: n!, sum: sum!, sumOfSquares: sumOfSquares! };
  };
  return {
    scores: at(0),
    whole: at(1),
    items: Array.from({ length: sums.length / 3 - 2 }, (_item, index) => at(index + 2)),
  };
}
