import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { Sql } from '../database/database.js';
import { idempotencyKeys } from '../database/schema.js';

/** What a person's write is known by: the key that came with it, and what it said. Without a key it is known by nothing. */
export interface Claim {
  readonly surveyId: string;
  readonly personId: string;
  readonly key: string | undefined;
  readonly requestHash: string;
}

/** What an earlier write with the same key makes of this one: the same sent again, or a key used twice. */
export type Noted = 'repeated' | 'other-content';

const keyHashOf = (key: string): string => createHash('sha256').update(key).digest('base64url');

const isNoteOf = ({ personId }: Claim, key: string) =>
  and(eq(idempotencyKeys.personId, personId), eq(idempotencyKeys.keyHash, keyHashOf(key)));

/** What is noted about the write's key, or undefined where nothing is. */
export async function findNote(database: Sql, claim: Claim): Promise<Noted | undefined> {
  const { key, requestHash, surveyId } = claim;
  if (key === undefined) return undefined;
  const [noted] = await database.select().from(idempotencyKeys).where(isNoteOf(claim, key));
  if (!noted) return undefined;
  return noted.surveyId === surveyId && noted.requestHash === requestHash ? 'repeated' : 'other-content';
}

/** Notes the key, in the transaction of its write. A write with the same key that is on its way is waited for. */
export async function makeNote(transaction: Sql, claim: Claim, at: string): Promise<Noted | undefined> {
  const { key, ...note } = claim;
  if (key === undefined) return undefined;
  const noted = await transaction
    .insert(idempotencyKeys)
    .values({ ...note, keyHash: keyHashOf(key), createdAt: new Date(at) })
    .onConflictDoNothing()
    .returning({ keyHash: idempotencyKeys.keyHash });
  return noted.length > 0 ? undefined : findNote(transaction, claim);
}

/** Takes the note back where the write turned out to have nothing to do. */
export async function dropNote(transaction: Sql, claim: Claim): Promise<void> {
  if (claim.key !== undefined) await transaction.delete(idempotencyKeys).where(isNoteOf(claim, claim.key));
}
