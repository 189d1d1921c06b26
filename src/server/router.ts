import { OPERATIONS } from './operations.js';
import type { Method, Operation } from './operations.js';
import { Refusal } from './refusal.js';

export interface Found {
  /** The path as the profile writes it, as in `/surveys/{id}`: it holds nothing of whom or what was asked about. */
  readonly route: string;
  readonly operation: Operation;
  readonly id: string;
}

/**
 * The operation a request is for. @throws Refusal 404 for an unknown path, which a newer profile may have, 405 for
 * another method.
 */
export function findOperation(method: string, path: string): Found {
  const segments = path.split('/').slice(1);
  for (const [route, methods] of Object.entries(OPERATIONS)) {
    const id = idIn(route.split('/').slice(1), segments);
    if (id === undefined) continue;
    // Whatever can be read can be asked for without its body.
    const operation = methods[(method === 'HEAD' ? 'GET' : method) as Method];
    if (operation) return { route, operation, id };
    const allowed = Object.keys(methods).flatMap((each) => (each === 'GET' ? ['GET', 'HEAD'] : [each]));
    throw new Refusal('unsupported', { status: 405, headers: { Allow: allowed.join(', ') } });
  }
  throw new Refusal('unsupported', { status: 404 });
}

/** The id where the route has one, empty where it has none; undefined where the path is not of this route. */
function idIn(route: readonly string[], path: readonly string[]): string | undefined {
  if (route.length !== path.length) return undefined;
  let id = '';
  for (const [at, segment] of route.entries()) {
    const given = path[at] ?? '';
    if (segment !== '{id}') {
      if (segment !== given) return undefined;
    } else {
      id = decoded(given);
      if (id === '' || id.length > 200) return undefined;
    }
  }
  return id;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new Refusal('invalid', { status: 400, detail: 'The address is not properly encoded.' });
  }
}

const NUMBERS = new Set(['degrees', 'depth', 'down', 'limit', 'up']);
const LISTS = new Set(['dimensions', 'ids', 'topics', 'units']);

/** The query of an address with its numbers and lists. What is no number is NaN, for the schema to refuse. */
export function queryOf(parameters: URLSearchParams): Readonly<Record<string, unknown>> {
  const names = new Set(parameters.keys());
  return Object.fromEntries(
    [...names].map((name): [string, unknown] => {
      if (LISTS.has(name)) return [name, parameters.getAll(name)];
      const text = parameters.get(name) ?? '';
      if (NUMBERS.has(name)) return [name, /^-?\d{1,9}$/.test(text) ? Number(text) : NaN];
      return [name, text];
    }),
  );
}
