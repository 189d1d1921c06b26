import { boolean, exactOptional, id, nullable, object, string } from '../../backend/schema/common.js';
import type { GenericSchema } from '../../backend/schema/common.js';

/** A directory object as it is asked for. One that whoever asks may not read has an id, and null or nothing else. */
export interface UserRow {
  readonly '@odata.type'?: string | null;
  readonly id: string;
  readonly displayName?: string | null;
  readonly jobTitle?: string | null;
  readonly department?: string | null;
  readonly accountEnabled?: boolean | null;
  readonly manager?: { readonly id: string } | null;
}

const text = exactOptional(nullable(string()));

export const userRow: GenericSchema<unknown, UserRow> = object({
  '@odata.type': text,
  id,
  displayName: text,
  jobTitle: text,
  department: text,
  accountEnabled: exactOptional(nullable(boolean())),
  manager: exactOptional(nullable(object({ id }))),
});

const SELECT = '$select=id,displayName,jobTitle,department,accountEnabled';

/** Everybody, with whom they answer to. */
export const EVERYBODY = `users?${SELECT}&$expand=manager($select=id)&$top=999`;

export const userPath = (userId: string): string => `users/${encodeURIComponent(userId)}?${SELECT}`;

export const reportsPath = (userId: string): string => `users/${encodeURIComponent(userId)}/directReports?${SELECT}`;

/** False for the contacts and other things that are listed among people. */
export const isUser = (row: UserRow): boolean => {
  const type = row['@odata.type'];
  return typeof type !== 'string' || type === '#microsoft.graph.user';
};
