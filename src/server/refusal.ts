import type { ErrorKind } from '../backend/errors.js';
import { problem } from './problems.js';
import type { ProblemDetails } from './problems.js';

/** Thrown where the request itself, not the backend, is the reason for a problem. */
export class Refusal extends Error {
  readonly response: Response;

  constructor(kind: ErrorKind, details: ProblemDetails = {}) {
    super(kind);
    this.response = problem(kind, details);
  }
}
