import { LIMITS } from './limits.js';

const PATTERN = /^[\p{L}\p{N}._:-]{1,64}$/u;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
// Names that mean something else than a key to objects in JavaScript.
const TAKEN: readonly string[] = ['__proto__', 'constructor', 'prototype'];

export const isTakenKey = (id: string): boolean => TAKEN.includes(id);

/** True for an id that the author of a survey may give a question or a part of one. */
export const isOwnId = (id: string): boolean => PATTERN.test(id) && !isTakenKey(id);

/** True for an id that comes from the organisation: of a person or a unit. Its form is the source's own affair. */
export const isForeignId = (id: string): boolean => id.length > 0 && id.length <= LIMITS.foreignId && !isTakenKey(id);

/** True for what has the form of a language code, as in `da` and `en-GB`. */
export const isLanguage = (code: string): boolean => LANGUAGE.test(code);

/** True for a plain record, as against an array, null or anything simple. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a record holds under a key of its own, never what it inherits. */
export const own = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record && Object.hasOwn(record, key) ? record[key] : undefined;
