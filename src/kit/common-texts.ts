import type { ErrorKind } from '../backend/errors.js';
import type { Texts } from './localize.js';

/** The texts that every element uses. */
export interface CommonTexts extends Texts {
  readonly 'tvaers.waiting': string;
  readonly 'tvaers.waiting-long': string;
  readonly 'tvaers.idle': string;
  readonly 'tvaers.empty': string;
  readonly 'tvaers.unsupported': string;
  readonly 'tvaers.failed': (kind: ErrorKind) => string;
  readonly 'tvaers.stale': (date: string) => string;
  readonly 'tvaers.offline-kept': (date: string) => string;
  readonly 'tvaers.retry': string;
  readonly 'tvaers.how': string;
  readonly 'tvaers.as-table': string;
  readonly 'tvaers.save-csv': string;
  readonly 'tvaers.save-svg': string;
  readonly 'tvaers.save-png': string;
}
