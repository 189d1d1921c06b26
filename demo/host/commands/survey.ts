import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { lookAt } from '../../data/read-survey.js';
import type { WrittenDefinition } from '../../../src/model/survey/language/written.js';
import type { HostConfig } from '../config.js';
import { ChangeFeed } from '../database/change-feed.js';
import type { Database } from '../database/database.js';
import { openHouse } from '../gateway/open-house.js';
import { StartFailure } from '../start-failure.js';
import type { House } from '../store/house.js';
import { closeSurvey } from '../surveys/close-survey.js';
import { deleteSurvey } from '../surveys/delete-survey.js';
import { importSurvey } from '../surveys/import-survey.js';
import type { Imported } from '../surveys/import-survey.js';
import { invite } from '../surveys/invite.js';
import { listSurveys } from '../surveys/list-surveys.js';
import { openSurvey } from '../surveys/open-survey.js';
import { OPERATOR } from '../surveys/operator.js';
import { LINK } from '../http/host-context.js';
import { MOST_LINKS, makeLinks } from '../surveys/links.js';
import { writeTemplate } from '../surveys/write-template.js';
import { surveyTable } from './survey-table.js';

/** What a deed on surveys works with. */
export interface SurveyRun {
  readonly database: Database;
  readonly config: HostConfig;
  readonly say: (line: string) => void;
  /** Says what is no part of what was asked for, so that the rest can be sent on to a file. */
  readonly note: (line: string) => void;
  readonly now: () => Date;
  readonly onFailure: (error: unknown) => void;
}

interface Tools extends SurveyRun {
  readonly feed: ChangeFeed;
  readonly house: () => Promise<House>;
}

type Work = (tools: Tools) => Promise<void>;

const USAGE = `Brug / usage:
  npm run host -- survey list
  npm run host -- survey template <skabelon> <fil>
  npm run host -- survey import <fil>
  npm run host -- survey invite <id> [--person <id>]… [--unit <id>]… [--file <fil>]
  npm run host -- survey invite <id> --links <antal> [--unit <id>]
  npm run host -- survey invite <id> --links-for <fil> [--unit <id>]
  npm run host -- survey open <id>
  npm run host -- survey close <id>
  npm run host -- survey delete <id> --confirm <id>`;

const misused = (danish: string, english: string): StartFailure => new StartFailure(danish, english, USAGE);

const IMPORTED: Readonly<Record<Imported, (id: string) => string>> = {
  new: (id) =>
    `»${id}« er lagt i databasen. Ingen er inviteret endnu. / “${id}” is in the database. Nobody is invited yet.`,
  replaced: (id) => `»${id}« er lagt i stedet for den, der var. / “${id}” has replaced the one that was there.`,
  changed: (id) => `»${id}« er rettet, og svarene står. / “${id}” has been changed, and its answers stand.`,
  same: (id) => `»${id}« er der allerede, ord for ord. / “${id}” is there already, word for word.`,
};

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new StartFailure(`${file} kan ikke åbnes (${code}).`, `${file} cannot be opened (${code}).`);
  }
}

/** The survey in a file. @throws StartFailure with everything that is wrong with it, and where. */
async function surveyIn(file: string): Promise<WrittenDefinition> {
  const { definition, faults } = lookAt(await textOf(file));
  if (definition && faults.length === 0) return definition;
  throw new StartFailure(
    `${file} kan ikke bruges. / ${file} cannot be used.`,
    ...faults.flatMap(({ english, path, text }) => {
      const both = text === english ? [text] : [text, english];
      return both.map((line, at) => `${at === 0 ? path || '/' : ' '.repeat(path.length || 1)}  ${line}`);
    }),
  );
}

/** What stands on each line. What follows a `#` is a note. */
const linesIn = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => line.replace(/#.*/, '').trim() || []);

const importing =
  (file: string): Work =>
  async ({ feed, house, now, say }) => {
    const definition = await surveyIn(file);
    const { index } = await house();
    say(IMPORTED[await importSurvey(feed, definition, index, now())](definition.id));
  };

const templating =
  (name: string, file: string): Work =>
  async ({ house, now, say }) => {
    const { index } = await house();
    const contact = index.data.units.find(({ parentId }) => parentId === null)?.name ?? 'Kommunen';
    await writeTemplate(name, file, contact, now());
    say(
      `Skabelonen ligger i ${file}. Ret den, før den bruges. / The template is in ${file}. Edit it before it is used.`,
    );
  };

interface Inviting {
  readonly person?: readonly string[];
  readonly unit?: readonly string[];
  readonly file?: string | undefined;
}

const inviting =
  (id: string, { file, person = [], unit = [] }: Inviting): Work =>
  async ({ feed, house, now, say }) => {
    const listed = file === undefined ? [] : linesIn(await textOf(file));
    const { index } = await house();
    const { added, total } = await invite(feed, id, { people: [...person, ...listed], units: unit }, index, now());
    say(`${added} er inviteret til »${id}«, ${total} i alt. / ${added} invited to “${id}”, ${total} in all.`);
  };

interface Linking {
  readonly links?: string | undefined;
  readonly 'links-for'?: string | undefined;
  readonly unit?: readonly string[];
}

const linking =
  (id: string, { links, 'links-for': file, unit = [] }: Linking): Work =>
  async ({ config, feed, house, note, now, say }) => {
    const names = file === undefined ? undefined : linesIn(await textOf(file));
    const count = names ? names.length : Number(links);
    if (!Number.isInteger(count) || count < 1 || count > MOST_LINKS)
      throw misused(
        `Der kan laves fra 1 til ${MOST_LINKS} links ad gangen.`,
        `From 1 to ${MOST_LINKS} links can be made at a time.`,
      );
    const { index } = await house();
    const tokens = await makeLinks(feed, id, { count, unit: unit[0] }, index, now());
    const place = config.origins[0] ?? `http://${config.host}:${config.port}`;
    tokens.forEach((token, at) => {
      const address = new URL(`${LINK}#${token}`, place).href;
      say(names ? `${names[at]!}\t${address}` : address);
    });
    note(
      'De kan ikke vises igen: her gemmes kun det, de kan kendes på. / They cannot be shown again: only hashes are kept.',
    );
  };

const opening =
  (id: string): Work =>
  async ({ feed, now, say }) => {
    await openSurvey(feed, id, now());
    say(`»${id}« er åben. / “${id}” is open.`);
  };

const closing =
  (id: string): Work =>
  async ({ feed, now, say }) => {
    if (!(await closeSurvey(feed, id, OPERATOR, now())))
      throw new StartFailure(
        `Der er ingen åben undersøgelse, der hedder »${id}«.`,
        `There is no open survey called “${id}”.`,
      );
    say(`»${id}« er lukket. / “${id}” is closed.`);
  };

const deleting =
  (id: string, confirm: string | undefined): Work =>
  async ({ feed, now, say }) => {
    if (confirm !== id)
      throw new StartFailure(
        `Svarene kan ikke hentes tilbage. Skriv --confirm ${id}, hvis »${id}« og alt, hvad der hører til, skal slettes.`,
        `The answers cannot be had back. Write --confirm ${id} to delete “${id}” and all that belongs to it.`,
      );
    await deleteSurvey(feed, id, now());
    say(`»${id}« er slettet. / “${id}” is deleted.`);
  };

const listing: Work = async ({ database, now, say }) => {
  for (const line of surveyTable(await listSurveys(database.sql, now()))) say(line);
};

/** What is asked for, said by somebody at a keyboard. @throws StartFailure where it cannot be understood. */
function workOf(args: readonly string[]): Work {
  const { positionals, values } = read(args);
  const [deed = '', subject, ...rest] = positionals;
  const { confirm, file, links, 'links-for': linksFor, person, unit } = values;
  const options = Object.keys(values);
  const takes = (...names: readonly string[]): boolean => options.every((name) => names.includes(name));
  if (deed === 'list' && subject === undefined && takes()) return listing;
  const [target] = rest;
  if (deed === 'template' && subject !== undefined && target !== undefined && rest.length === 1 && takes())
    return templating(subject, target);
  if (subject !== undefined && rest.length === 0) {
    if (deed === 'import' && takes()) return importing(subject);
    if (deed === 'invite' && takes('person', 'unit', 'file'))
      return inviting(subject, { ...(person && { person }), ...(unit && { unit }), file });
    if (
      deed === 'invite' &&
      takes('links', 'links-for', 'unit') &&
      (links === undefined) !== (linksFor === undefined)
    ) {
      if ((unit ?? []).length <= 1) return linking(subject, { links, 'links-for': linksFor, ...(unit && { unit }) });
    }
    if (deed === 'open' && takes()) return opening(subject);
    if (deed === 'close' && takes()) return closing(subject);
    if (deed === 'delete' && takes('confirm')) return deleting(subject, confirm);
  }
  throw misused('Kommandoen kan ikke forstås.', 'The command cannot be understood.');
}

function read(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        confirm: { type: 'string' },
        file: { type: 'string' },
        links: { type: 'string' },
        'links-for': { type: 'string' },
        person: { type: 'string', multiple: true },
        unit: { type: 'string', multiple: true },
      },
    });
  } catch (error) {
    throw misused('Kommandoen kan ikke forstås.', error instanceof Error ? error.message : String(error));
  }
}

/**
 * Runs one of the commands about surveys. Each is one transaction: what cannot be done is not begun.
 * @throws StartFailure with why it cannot be done, in both languages.
 */
export async function runSurvey(args: readonly string[], run: SurveyRun): Promise<void> {
  const work = workOf(args);
  const { config, database, now, onFailure } = run;
  const feed = await ChangeFeed.open(database, config.notices);
  try {
    const house = await openHouse({ config, database: database.sql, feed, now, onFailure });
    try {
      await work({ ...run, feed, house: () => house.get() });
    } finally {
      house.close();
    }
  } finally {
    await feed.close();
  }
}
