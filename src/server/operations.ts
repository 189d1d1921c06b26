import type { Backend } from '../backend/backend.js';
import type { CallOptions, WriteOptions } from '../backend/call.js';
import { BackendError } from '../backend/errors.js';
import {
  chainQuery,
  checkQuery,
  commentQuery,
  figuresQuery,
  graphQuery,
  informantQuery,
  linesQuery,
  ofUnit,
  pageQuery,
  peopleQuery,
  placementToKeep,
  resultsQuery,
  spanQuery,
  unitQuery,
} from '../backend/schema/query.js';
import { spanScenario } from '../backend/schema/span-plan.js';
import { serviceDocument } from './service-document.js';
import { checkSubmission } from './submission.js';

/** What an operation is carried out with. */
export interface OperationCall<O extends CallOptions> {
  readonly backend: Backend;
  /** The survey in the address, where there is one. */
  readonly id: string;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly options: O;
}

export interface Reading {
  readonly kind: 'reading';
  readonly read: (call: OperationCall<CallOptions>) => unknown;
  /** True where no browser may keep the answer, not even to ask whether it is still so. */
  readonly unkept?: true;
}

export interface Writing {
  readonly kind: 'writing';
  readonly status: 201 | 204;
  readonly takesBody: boolean;
  /** False where a first answer must not be kept: it would join a person to their ballot. */
  readonly keepsAnswer: boolean;
  readonly write: (call: OperationCall<WriteOptions>) => unknown;
}

export type Operation = Reading | Writing | { readonly kind: 'stream' } | { readonly kind: 'profile' };
export type Method = 'GET' | 'POST' | 'DELETE';

/** A method of a capability, bound to it. @throws BackendError `unsupported` where the backend lacks either. */
function method<S extends object, M extends keyof S>(source: S | undefined, name: M): NonNullable<S[M]> {
  const present = source?.[name];
  if (typeof present === 'function') return present.bind(source) as NonNullable<S[M]>;
  throw new BackendError('unsupported', 'the backend does not have that');
}

const reading = (read: Reading['read']): { readonly GET: Reading } => ({ GET: { kind: 'reading', read } });

const unkept = (read: Reading['read']): { readonly GET: Reading } => ({ GET: { kind: 'reading', read, unkept: true } });

/** The operations of the HTTP profile, by path and method. */
export const OPERATIONS: Readonly<Record<string, Readonly<Partial<Record<Method, Operation>>>>> = {
  '/': reading(({ backend }) => serviceDocument(backend)),
  '/openapi.json': { GET: { kind: 'profile' } },
  '/permissions': reading(({ backend, options }) => method(backend, 'permissions')(options)),
  '/units': reading(({ backend, options, query }) =>
    method(backend.organisation, 'units')(checkQuery(unitQuery, query), options),
  ),
  '/people': reading(({ backend, options, query }) =>
    method(backend.organisation, 'people')(checkQuery(peopleQuery, query), options),
  ),
  '/posts': reading(({ backend, options, query }) =>
    method(backend.organisation, 'posts')(checkQuery(ofUnit, query).unit, options),
  ),
  '/formal-lines': reading(({ backend, options, query }) =>
    method(backend.organisation, 'formalLines')(checkQuery(linesQuery, query), options),
  ),
  '/chain': reading(({ backend, options, query }) =>
    method(backend.organisation, 'chain')(checkQuery(chainQuery, query), options),
  ),
  '/spans': reading(({ backend, options, query }) =>
    method(backend.organisation, 'spans')(checkQuery(spanQuery, query), options),
  ),
  '/span-history': reading(({ backend, options, query }) =>
    method(backend.organisation, 'spanHistory')(checkQuery(ofUnit, query).unit, options),
  ),
  '/span-baseline': reading(({ backend, options, query }) =>
    method(backend.organisation, 'spanBaseline')(checkQuery(ofUnit, query).unit, options),
  ),
  '/span-scenarios': {
    POST: {
      kind: 'writing',
      status: 201,
      takesBody: true,
      keepsAnswer: true,
      write: ({ backend, body, options }) =>
        method(backend.organisation, 'keepScenario')(checkQuery(spanScenario, Object(body) as object), options),
    },
  },
  '/span-scenarios/{id}': reading(({ backend, id, options }) => method(backend.organisation, 'scenario')(id, options)),
  '/indicators': reading(({ backend, options, query }) =>
    method(backend.indicators, 'figures')(checkQuery(figuresQuery, query), options),
  ),
  '/informants': reading(({ backend, options, query }) =>
    method(backend.informants, 'pictures')(checkQuery(informantQuery, query), options),
  ),
  '/feedback': unkept(({ backend, options, query }) =>
    method(backend.feedback, 'closed')(checkQuery(ofUnit, query).unit, options),
  ),
  '/feedback/{id}': unkept(({ backend, id, options }) => method(backend.feedback, 'course')(id, options)),
  '/relations': reading(({ backend, options, query }) =>
    method(backend.relations, 'graph')(checkQuery(graphQuery, query), options),
  ),
  '/placement': {
    POST: {
      kind: 'writing',
      status: 204,
      takesBody: true,
      keepsAnswer: true,
      write: ({ backend, body, options }) => {
        const { places, ...query } = checkQuery(placementToKeep, Object(body) as object);
        return method(backend.relations, 'keepPlacement')(query, places, options);
      },
    },
  },
  '/results': reading(({ backend, options, query }) =>
    method(backend.results, 'results')(checkQuery(resultsQuery, query), options),
  ),
  '/comments': reading(({ backend, options, query }) =>
    method(backend.results, 'comments')(checkQuery(commentQuery, query), options),
  ),
  '/surveys': reading(({ backend, options, query }) =>
    method(backend.surveys, 'list')(checkQuery(pageQuery, query), options),
  ),
  '/surveys/{id}': reading(({ backend, id, options }) => method(backend.surveys, 'survey')(id, options)),
  '/surveys/{id}/ballots': {
    POST: {
      kind: 'writing',
      status: 201,
      takesBody: false,
      keepsAnswer: false,
      write: ({ backend, id, options }) => method(backend.surveys, 'drawBallot')(id, options),
    },
  },
  '/surveys/{id}/responses': {
    POST: {
      kind: 'writing',
      status: 204,
      takesBody: true,
      keepsAnswer: true,
      write: ({ backend, body, id, options }) => method(backend.surveys, 'submit')(id, checkSubmission(body), options),
    },
  },
  '/surveys/{id}/responses/mine': {
    ...unkept(({ backend, id, options }) => method(backend.surveys, 'response')(id, options)),
    DELETE: {
      kind: 'writing',
      status: 204,
      takesBody: false,
      keepsAnswer: true,
      write: ({ backend, id, options }) => method(backend.surveys, 'withdraw')(id, options),
    },
  },
  '/stream': { GET: { kind: 'stream' } },
};
