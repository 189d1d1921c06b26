import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { is, sql } from 'drizzle-orm';
import { PgTable, getTableConfig } from 'drizzle-orm/pg-core';
import { rowsOf } from '../../demo/host/database/database.js';
import type { Database } from '../../demo/host/database/database.js';
import { MIGRATIONS, migrate, schemaVersion } from '../../demo/host/database/migrations.js';
import { openPostgres } from '../../demo/host/database/postgres.js';
import * as schema from '../../demo/host/database/schema.js';
import { emptyEmbedded } from '../support/embedded.js';
import { emptyPostgres, itWithPostgres } from '../support/postgres.js';

interface Column {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
}

const columnsIn = (database: Database): Promise<readonly Column[]> =>
  rowsOf<Column>(
    database.sql,
    sql`select table_name as table, column_name as name, data_type as type, is_nullable = 'NO' as required
      from information_schema.columns where table_schema = 'public' and table_name <> 'migrations'`,
  );

const inOrder = (columns: readonly Column[]): readonly string[] =>
  columns.map(({ name, required, table, type }) => `${table}.${name} ${type}${required ? '' : '?'}`).sort();

describe('the tables', () => {
  let database: Database;
  before(async () => {
    database = await emptyEmbedded();
  });
  after(() => database.close());

  it('are those that the queries expect', async () => {
    const expected = Object.values(schema).flatMap((table): readonly Column[] => {
      if (!is(table, PgTable)) return [];
      const { columns, name } = getTableConfig(table);
      const keys = new Set(
        getTableConfig(table).primaryKeys.flatMap((key) => key.columns.map((column) => column.name)),
      );
      return columns.map((column) => ({
        table: name,
        name: column.name,
        type: column.getSQLType(),
        required: column.notNull || column.primary || keys.has(column.name),
      }));
    });
    assert.deepEqual(inOrder(await columnsIn(database)), inOrder(expected));
  });

  it('are left as they are when they are up to date', async () => {
    await migrate(database.sql);
    assert.equal(await schemaVersion(database.sql), MIGRATIONS.length);
  });

  it('of a newer release are not touched', async () => {
    const newer = await emptyEmbedded();
    await newer.sql.execute(sql`insert into migrations (version) values (${MIGRATIONS.length + 1})`);
    await assert.rejects(migrate(newer.sql), /nyere udgave.*\n.*newer release/);
    await newer.close();
  });

  itWithPostgres('are made once when processes start together', async () => {
    const url = await emptyPostgres();
    const databases = await Promise.all(Array.from({ length: 4 }, () => openPostgres(url)));
    assert.equal(await schemaVersion(databases[0]!.sql), 0);
    await Promise.all(databases.map(({ sql: each }) => migrate(each)));
    assert.deepEqual(inOrder(await columnsIn(databases[0]!)), inOrder(await columnsIn(database)));
    await Promise.all(databases.map((each) => each.close()));
  });
});
