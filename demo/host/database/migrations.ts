import { sql } from 'drizzle-orm';
import { StartFailure } from '../start-failure.js';
import { rowsOf } from './database.js';
import type { Sql } from './database.js';

/**
 * Every step the tables have taken, in order. A step that has been released is never changed or taken back: what comes
 * after it is a new one.
 */
export const MIGRATIONS: readonly string[] = [
  `
  create table organisation (id integer primary key check (id = 1), as_of date not null, span_rule jsonb);
  create table units (
    id text primary key, position integer not null, name text not null, kind text not null, parent_id text, hierarchy text
  );
  create table people (
    id text primary key, position integer not null, name text not null, title text, unit_id text, unit_name text, area_name text
  );
  create table posts (
    id text primary key, position integer not null, unit_id text not null, person_id text, kind text not null,
    hierarchy text not null, title text
  );
  create table engagements (
    id text primary key, position integer not null, person_id text not null, unit_id text, fte double precision not null,
    contract text not null, first_day date, last_day date, on_leave boolean not null, title text, manager_id text,
    names_manager boolean not null
  );
  create table span_bands (
    unit_id text primary key, position integer not null, low double precision not null, high double precision not null,
    source text not null
  );
  create table span_history (
    unit_id text not null, date date not null, mean double precision not null, leaders integer not null,
    primary key (unit_id, date)
  );
  create table person_roles (
    person_id text not null, role text not null check (role in ('hr', 'editor')), primary key (person_id, role)
  );
  create table demo_users (person_id text primary key, position integer not null, details jsonb not null);
  create table surveys (
    id text primary key, position integer not null, definition jsonb not null, bands jsonb,
    closed_at timestamptz, emptied_at timestamptz
  );
  create table invitations (
    survey_id text not null references surveys (id), person_id text not null, primary key (survey_id, person_id)
  );
  create index invitations_person on invitations (person_id);
  create table responses (
    survey_id text not null references surveys (id), person_id text not null, answers jsonb not null,
    primary key (survey_id, person_id)
  );
  create table anonymous_responses (
    id uuid primary key, survey_id text not null references surveys (id), ballot_hash text, answers jsonb not null,
    constraint anonymous_responses_ballot unique (survey_id, ballot_hash)
  );
  create table ballots_drawn (
    survey_id text not null references surveys (id), person_id text not null, key_hash text not null,
    primary key (survey_id, person_id)
  );
  create table idempotency_keys (
    person_id text not null, key_hash text not null, survey_id text not null references surveys (id),
    request_hash text not null, created_at timestamptz not null, primary key (person_id, key_hash)
  );
  create table access_log (
    id uuid primary key, at timestamptz not null, person_id text not null, action text not null, survey_id text not null
  );
  create index access_log_person on access_log (person_id);
  create table changes (
    topic text not null, subject text not null, version integer not null, changed_at timestamptz not null,
    primary key (topic, subject)
  );
  create table secrets (name text primary key, value text not null);
  `,
  'alter table people add column attributes jsonb',
  `
  create table placements (
    survey text not null, level text not null, places jsonb not null,
    primary key (survey, level)
  );
  `,
  `
  create table post_costs (
    unit_id text primary key references units (id), leader_post double precision not null,
    employee_post double precision not null, currency text not null, source text not null
  );
  alter table organisation add column around_the_clock jsonb;
  create table scenarios (id text primary key, kept_at timestamptz not null, scenario jsonb not null);
  `,
  `
  create table indicators (
    unit_id text not null, id text not null, position integer not null, figure jsonb not null,
    primary key (unit_id, id)
  );
  alter table organisation add column insight integer;
  `,
  `
  create table informant_mappings (id text primary key, head jsonb not null);
  create table informant_views (
    mapping_id text not null references informant_mappings (id), unit_id text not null, group_id text not null,
    theme_id text not null, position integer not null, n integer not null, mean double precision not null,
    sd double precision, primary key (mapping_id, unit_id, group_id, theme_id)
  );
  create index informant_views_unit on informant_views (unit_id);
  create table informant_consents (
    mapping_id text not null references informant_mappings (id), unit_id text not null,
    primary key (mapping_id, unit_id)
  );
  `,
  `
  alter table invitations add column unit_id text;
  alter table responses add column unit_id text;
  alter table anonymous_responses add column unit_id text;
  `,
  `
  create table feedback_courses (
    id text primary key, unit_id text not null, closed_on date, course jsonb not null
  );
  create table feedback_rule (id integer primary key, minimum integer);
  `,
  'alter table surveys add column opened_at timestamptz',
  `
  create table survey_links (
    token_hash text primary key, survey_id text not null references surveys (id), person_id text not null unique,
    unit_id text not null
  );
  `,
];

/** Any number, the same in every process of ours. */
const LOCK = 4_100_001;

/**
 * Brings the tables up to `target`, the newest unless it says otherwise. Processes that start together do it one at a time.
 * @throws StartFailure where the database was made by a newer host.
 */
export async function migrate(database: Sql, target: number = MIGRATIONS.length): Promise<void> {
  await database.transaction(async (transaction) => {
    await transaction.execute(sql`select pg_advisory_xact_lock(${LOCK})`);
    await transaction.execute(
      sql`create table if not exists migrations (version integer primary key, applied_at timestamptz not null default now())`,
    );
    const [done] = await rowsOf<{ version: number }>(
      transaction,
      sql`select coalesce(max(version), 0)::int as version from migrations`,
    );
    const version = done?.version ?? 0;
    if (version > MIGRATIONS.length) {
      throw new StartFailure(
        `Databasen er lavet af en nyere udgave (trin ${version}) end den her (trin ${MIGRATIONS.length}). Brug den nyere.`,
        `The database was made by a newer release (step ${version}) than this one (step ${MIGRATIONS.length}). Use the newer one.`,
      );
    }
    for (let step = version; step < target; step += 1) {
      for (const statement of MIGRATIONS[step]!.split(';').filter((part) => part.trim() !== '')) {
        await transaction.execute(sql.raw(statement));
      }
      await transaction.execute(sql`insert into migrations (version) values (${step + 1})`);
    }
  });
}

/** The step the tables stand at, 0 where there are none. */
export async function schemaVersion(database: Sql): Promise<number> {
  const [there] = await rowsOf<{ there: boolean }>(
    database,
    sql`select to_regclass('migrations') is not null as there`,
  );
  if (!there?.there) return 0;
  const [row] = await rowsOf<{ version: number }>(
    database,
    sql`select coalesce(max(version), 0)::int as version from migrations`,
  );
  return row?.version ?? 0;
}
