import { createHash } from 'node:crypto';
import { sameText } from './database/secrets.js';
import type { Signer } from './database/secrets.js';

// Anonymous answers, and what somebody with the database in hand could still learn.
//
// The browser makes a random key that is never stored here. Of it, the survey and the person a nonce is made that only the
// key's holder can have made again, and the ballot is that nonce with a seal. What is stored of drawing is that the person
// drew, with a hash of the key; what is stored of answering is a hash of the nonce beside the answers, under a random id,
// without person or time. The one thing a ballot tells of its drawer is the unit that the answer is counted in: never a
// smaller one than the survey's minimum of people share (`invitedUnits`), and the invitations name no other. The key cannot be found from its hash, so that no stored row leads from a person to a nonce.
//
// What this does not hide from an operator who keeps the disk or watches the process: rows lie in the order they were
// written and carry their transaction's number, and the database's own journal has both, so that somebody who drew and
// answered while nobody else did can be guessed at. Upkeep writes the rows anew in the order of their random ids, which
// takes the order away from the tables but not from the journal or from backups of the disk. Whoever can change the
// program can also note the nonce when the ballot is drawn. Blind signatures would close that: the server would seal a
// nonce it never saw. The ballot is opaque to everything outside this file, so that they can come in here.

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url');

export interface Ballots {
  /** The ballot that this person gets with this key, always the same one. It says in which unit its answer is counted. */
  draw(surveyId: string, personId: string, key: string, unitId?: string): string;
  /** What is stored of the key, so that the same person can draw the same ballot again and no other. */
  keyHash(key: string): string;
  /** What is stored when a ballot is used, or undefined where it was not drawn here for this survey. */
  use(surveyId: string, ballot: string): UsedBallot | undefined;
}

export interface UsedBallot {
  readonly hash: string;
  readonly unitId?: string;
}

export const ballotsOf = (signer: Signer): Ballots => ({
  draw(surveyId, personId, key, unitId = '') {
    const nonce = signer.sign('nonce', surveyId, personId, key);
    const unit = Buffer.from(unitId).toString('base64url');
    return `${nonce}.${unit}.${signer.sign('seal', surveyId, nonce, unit)}`;
  },
  keyHash: (key) => hash(`ballot key ${key}`),
  use(surveyId, ballot) {
    const [nonce = '', unit = '', seal = ''] = ballot.split('.');
    if (!sameText(seal, signer.sign('seal', surveyId, nonce, unit))) return undefined;
    const unitId = Buffer.from(unit, 'base64url').toString();
    return { hash: hash(nonce), ...(unitId && { unitId }) };
  },
});
