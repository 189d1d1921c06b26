import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Sql } from './database.js';
import { secrets } from './schema.js';

/** Keyed hashing with a secret that every process of this host shares and nobody else has. */
export interface Signer {
  /** The same text for the same parts, which nobody without the secret can make. 43 characters, safe in a cookie. */
  sign(...parts: readonly string[]): string;
}

/** Signs under a purpose of its own, so that what is signed for one cannot be used for another. */
export const signerFor = (secret: string, purpose: string): Signer => ({
  sign: (...parts) =>
    createHmac('sha256', secret)
      .update(JSON.stringify([purpose, ...parts]))
      .digest('base64url'),
});

/** Compares a secret with what somebody claims it is, without telling by the time it takes how much of it was right. */
export function sameText(secret: string, claimed: string): boolean {
  const a = Buffer.from(secret);
  const b = Buffer.from(claimed);
  return a.length === b.length && timingSafeEqual(a, b);
}

/** The secret the database keeps, drawn by whichever process came first. It goes along in backups. */
export async function storedSecret(database: Sql): Promise<string> {
  await database
    .insert(secrets)
    .values({ name: 'signing', value: randomBytes(32).toString('base64url') })
    .onConflictDoNothing();
  const [row] = await database.select().from(secrets).where(eq(secrets.name, 'signing'));
  return row!.value;
}
