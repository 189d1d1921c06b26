import { isBackendError } from '../../../src/backend/errors.js';

/** Writes one line. */
export type WriteLine = (line: string) => void;

/** The words that addresses here are made of. Whatever else stands in one may be about somebody. */
const WORDS = new Set(
  [
    'tvaers api auto.js health openapi.json permissions stream problems widgets oembed',
    'units people posts formal-lines spans span-history relations surveys ballots responses mine',
    'chain indicators informants feedback results comments',
    'aktiver vaelg-bruger log-ud undersoegelse kort ledelseslinje ledelsesspaend kortlaegning forloeb egne-tal stort-kort indsaet',
    'hr luk privatliv svar',
  ].flatMap((line) => line.split(' ')),
);

/** An address as a pattern: what it is about, and nothing of whom. `/tvaers/api/surveys/puls` gives `/tvaers/api/surveys/:id`. */
export const routeOf = (path: string): string =>
  path
    .split('/', 9)
    .map((part) => (part === '' || WORDS.has(part) ? part : ':id'))
    .join('/');

/** What is told of an error: its kind and where in the program it came up. Its message may quote a query with what was in it. */
function faultOf(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { name: typeof error };
  const { cause, name, stack = '' } = error;
  const code = (cause as { readonly code?: unknown } | undefined)?.code ?? (error as { readonly code?: unknown }).code;
  const places = stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, 8);
  const { kind, status } = isBackendError(error) ? error : {};
  return {
    name,
    ...(kind !== undefined && { kind }),
    ...(status !== undefined && { status }),
    ...(typeof code === 'string' && { code }),
    places,
  };
}

/** The host's log: JSON, one line each, with nothing in it about anybody. */
export interface HostLog {
  readonly request: (entry: {
    readonly method: string;
    readonly path: string;
    readonly status: number;
    readonly ms: number;
  }) => void;
  readonly fault: (error: unknown) => void;
}

export function hostLog(write: WriteLine, now: () => Date = () => new Date()): HostLog {
  const line = (entry: object) => {
    write(JSON.stringify({ time: now().toISOString(), ...entry }));
  };
  return {
    request: ({ method, ms, path, status }) => {
      line({ method, route: routeOf(path), status, ms: Math.round(ms) });
    },
    fault: (error) => {
      line({ fault: faultOf(error) });
    },
  };
}
