import { eq, max } from 'drizzle-orm';
import type { OrganisationIndex } from '../../../src/adapters/memory.js';
import type { WrittenDefinition } from '../../../src/model/survey/language/written.js';
import { surveyState } from '../../../src/model/survey/survey-state.js';
import type { ChangeFeed } from '../database/change-feed.js';
import type { Sql } from '../database/database.js';
import { surveyLinks, surveys } from '../database/schema.js';
import { StartFailure } from '../start-failure.js';
import { recordAccess } from '../store/access-log.js';
import { contentHash } from '../store/canonical-json.js';
import { storedSurvey } from '../store/survey-catalog.js';
import { isStorable } from '../store/unstorable.js';
import { requireLinkable } from './links.js';
import { OPERATOR } from './operator.js';
import { placeInvitations } from './place-invitations.js';
import { heldSurvey, isAnswered } from './standing-row.js';
import type { SurveyRow } from './standing-row.js';

// While nobody has begun to answer, a survey is replaced whole. From then on only what changes neither what an answer means
// nor what was promised to whoever gave it: whom to ask about it, where the notice is, a closing date that is still to come,
// and an earlier deletion. A survey that has closed with answers stays closed: what its results showed could be held
// against what they show after more have answered.

/** What came of it. */
export type Imported = 'new' | 'replaced' | 'changed' | 'same';

const HARMLESS = new Set(['contact', 'privacyNotice']);

/** The fields that a new definition has otherwise than one that is being answered may. */
function unsettling(row: SurveyRow, definition: WrittenDefinition, now: Date): readonly string[] {
  const before: Readonly<Record<string, unknown>> = { ...row.definition };
  const after: Readonly<Record<string, unknown>> = { ...definition };
  const { closesAt, deleteAfter } = definition;
  const mayMoveClosing =
    surveyState(storedSurvey(row).definition, now) !== 'closed' &&
    (closesAt === undefined || Date.parse(closesAt) > now.getTime());
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((field) => {
    if (contentHash([before[field] ?? null]) === contentHash([after[field] ?? null])) return false;
    if (field === 'closesAt') return !mayMoveClosing;
    if (field === 'deleteAfter') return deleteAfter > row.definition.deleteAfter;
    return !HARMLESS.has(field);
  });
}

/**
 * Puts a survey in the database, or a new wording in place of the one there. The definition has been looked at.
 * @throws StartFailure where the one there has answers that the new one would change the meaning of, or had them.
 */
export async function importSurvey(
  feed: ChangeFeed,
  definition: WrittenDefinition,
  index: OrganisationIndex,
  now: Date,
): Promise<Imported> {
  const { id } = definition;
  if (!isStorable(definition))
    throw new StartFailure(
      'Undersøgelsen rummer et tegn, der ikke kan gemmes.',
      'The survey holds a sign that cannot be stored.',
    );
  const unknown = (definition.facts ?? []).filter(({ from }) => from === undefined).map((fact) => fact.id);
  if (unknown.length > 0)
    throw new StartFailure(
      `Værten ved ikke, hvad disse oplysninger er: ${unknown.join(', ')}. Skriv det i »from«.`,
      `The host does not know what these facts are: ${unknown.join(', ')}. Say it in “from”.`,
    );
  return feed.write(async (transaction, announce) => {
    const row = await heldSurvey(transaction, id);
    const imported = row
      ? await renew(transaction, row, definition, index, now)
      : await add(transaction, definition).then(() => 'new' as const);
    if (imported === 'same') return imported;
    await recordAccess(transaction, { at: now.toISOString(), personId: OPERATOR, action: 'import', surveyId: id });
    await announce({ topic: 'surveys', id }, now);
    await announce({ topic: 'relations', id }, now);
    return imported;
  });
}

async function add(transaction: Sql, definition: WrittenDefinition): Promise<void> {
  const [last] = await transaction.select({ position: max(surveys.position) }).from(surveys);
  const position = (last?.position ?? -1) + 1;
  await transaction.insert(surveys).values({ id: definition.id, position, definition });
}

async function renew(
  transaction: Sql,
  row: SurveyRow,
  definition: WrittenDefinition,
  index: OrganisationIndex,
  now: Date,
): Promise<Imported> {
  const { id } = row;
  if (row.emptiedAt)
    throw new StartFailure(
      `Svarene på »${id}« er slettet, som de blev lovet. Giv den nye undersøgelse et andet id.`,
      `The answers to “${id}” have been deleted, as was promised. Give the new survey another id.`,
    );
  if (contentHash(row.definition) === contentHash(definition)) return 'same';
  if (!(await isAnswered(transaction, id))) {
    if ((await transaction.$count(surveyLinks, eq(surveyLinks.surveyId, id))) > 0) requireLinkable(definition);
    await transaction.update(surveys).set({ definition, openedAt: null, closedAt: null }).where(eq(surveys.id, id));
    await placeInvitations(transaction, definition, index);
    return 'replaced';
  }
  const fields = unsettling(row, definition, now);
  if (fields.length > 0) {
    const named = fields.map((field) => `»${field}«`).join(', ');
    throw new StartFailure(
      `»${id}« har svar, og i filen er noget ændret, som svarene hviler på: ${named}. Giv den nye undersøgelse et andet id.`,
      `“${id}” has answers, and the file changes what they stand on: ${fields.join(', ')}. Give the new survey another id.`,
    );
  }
  await transaction.update(surveys).set({ definition }).where(eq(surveys.id, id));
  return 'changed';
}
