import type { TOPICS } from './topics.js';
import type { InstantText } from '../model/organisation.js';
import type { Notice } from '../model/relation.js';

/** An abandoned call rejects with the signal's reason, and nothing of it is shown. */
export interface CallOptions {
  readonly signal?: AbortSignal;
}

export interface WriteOptions extends CallOptions {
  /** 16 to 64 characters. The same key with the same content is carried out once, however often it is sent. */
  readonly idempotencyKey?: string;
  /** The entity tag of the version that is changed. Nothing that has versions can be changed yet, so nothing asks for it. */
  readonly ifMatch?: string;
}

/** A page of a list. `nextCursor` is the only sign that there is more: a page may be short, even empty. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor?: string;
  readonly total?: number;
  readonly asOf?: InstantText;
  readonly notices?: readonly Notice[];
}

export interface PageQuery {
  readonly cursor?: string;
  /** 1 to 500. */
  readonly limit?: number;
}

/** That something changed, not what: whoever shows it asks again. */
export interface Change {
  readonly topic: Topic;
  readonly id?: string;
}

export type Topic = (typeof TOPICS)[number];

/** Calls back on every change until the returned function is called. */
export type Subscribe = (changed: (change: Change) => void) => () => void;
