import { backup, restore } from './commands/backup.js';
import { exportPerson } from './commands/export-person.js';
import { start } from './commands/start.js';
import { runSurvey } from './commands/survey.js';
import { configOf } from './config.js';
import type { Database } from './database/database.js';
import { migrate, schemaVersion } from './database/migrations.js';
import { openDatabase } from './database/open-database.js';
import { hostLog } from './http/request-log.js';
import { StartFailure } from './start-failure.js';

const HELP = `Brug / usage:
  npm start                                  starter værten / starts the host
  npm run host -- export-person <id>         alt, der er gemt om en person / all that is stored about a person
  npm run host -- backup <fil>               sikkerhedskopi / backup to a file
  npm run host -- restore <fil>              gendan i en tom database / restore into an empty database
  npm run host -- survey list|template|import|invite|open|close|delete …
                                             undersøgelser / surveys
Den indbyggede database skal være stoppet imens. / The embedded database has to be stopped meanwhile.`;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const errors = hostLog((line) => {
  process.stderr.write(`${line}\n`);
});

/** Opens the database for a command. @throws StartFailure where there should be something in it and is not. */
async function withDatabase(
  holds: 'something' | 'nothing',
  work: (database: Database) => Promise<void>,
): Promise<void> {
  const database = await openDatabase(configOf(process.env));
  try {
    const isMade = (await schemaVersion(database.sql)) > 0;
    if (holds === 'something' && !isMade) throw new StartFailure('Databasen er tom.', 'The database is empty.');
    if (isMade) await migrate(database.sql);
    await work(database);
  } finally {
    await database.close();
  }
}

function argument(given: string | undefined): string {
  if (given) return given;
  throw new StartFailure('Kommandoen mangler et argument.', `The command lacks an argument.\n${HELP}`);
}

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  start: () => start(configOf(process.env), say),
  'export-person': ([given]) => {
    const id = argument(given);
    return withDatabase('something', async (database) => {
      say(JSON.stringify(await exportPerson(database.sql, id), null, 2));
    });
  },
  backup: ([given]) => {
    const file = argument(given);
    return withDatabase('something', async (database) => {
      const rows = await backup(database.sql, file, new Date());
      say(`${rows} rækker er skrevet til ${file}. / ${rows} rows were written to ${file}.`);
    });
  },
  restore: ([given]) => {
    const file = argument(given);
    return withDatabase('nothing', async (database) => {
      const rows = await restore(database.sql, file);
      say(`${rows} rækker er lagt i databasen. / ${rows} rows were restored.`);
    });
  },
  survey: (args) =>
    withDatabase('something', (database) =>
      runSurvey(args, {
        config: configOf(process.env),
        database,
        say,
        note: (line) => {
          process.stderr.write(`${line}\n`);
        },
        now: () => new Date(),
        onFailure: errors.fault,
      }),
    ),
  help: () => {
    say(HELP);
    return Promise.resolve();
  },
};

// What Node would print of an error nobody caught may quote a query with what was in it.
process.on('uncaughtException', (error) => {
  errors.fault(error);
  process.exit(1);
});

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;

try {
  if (!command) throw new StartFailure(HELP);
  await command(args);
  process.exitCode = 0;
} catch (error) {
  if (error instanceof StartFailure) process.stderr.write(`${error.message}\n`);
  else errors.fault(error);
  process.exitCode = 1;
}
