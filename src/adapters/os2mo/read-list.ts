import { BackendError } from '../../backend/errors.js';
import { array, exactOptional, id, nullable, object, string } from '../../backend/schema/common.js';
import type { GenericSchema } from '../../backend/schema/common.js';
import { parse } from '../../backend/schema/parse.js';
import type { DateText } from '../../model/organisation.js';
import type { Send } from '../http/send.js';
import { dayOf } from '../loaded/day.js';
import { askGraphQL } from './ask-graphql.js';
import { questionFor } from './lists.js';
import type { List } from './lists.js';

/** An object that is valid today. */
export type Found<T> = T & {
  readonly uuid: string;
  /** When it began, in a list that is asked for it. */
  readonly began?: DateText;
};

/** A list read to its end. */
export interface Whole<T> {
  readonly rows: readonly Found<T>[];
  /** How many objects the server could not or would not tell of. */
  readonly lacking: number;
}

/** What a list is to hold, as the filter of its type in the schema. */
export type Filter = Readonly<Record<string, unknown>>;

export type ReadList = <T>(list: List<T>, filter: Filter, signal: AbortSignal) => Promise<Whole<T>>;

interface State {
  readonly validity: { readonly from: string };
}
const state: GenericSchema<unknown, State> = object({ validity: object({ from: string() }) });

/** The first day of several states of one object. What is no moment is passed over. */
function beginning(states: readonly State[]): { readonly began?: DateText } {
  const moments = states.map(({ validity }) => Date.parse(validity.from)).filter((moment) => !Number.isNaN(moment));
  return moments.length === 0 ? {} : { began: dayOf(new Date(Math.min(...moments))) };
}

/** As many objects as are asked for at a time. */
const LIMIT = 500;
/** A list that has not ended after so many pages never will. */
const MOST_PAGES = 1000;

/**
 * Reads lists by following their cursors. A page may be short, even empty, with a cursor left: only a missing cursor ends
 * a list. What is asked for is held to its shape, and nothing else of the answer is kept.
 */
export function listReader(endpoint: URL, send: Send): ReadList {
  return async <T>(list: List<T>, filter: Filter, signal: AbortSignal): Promise<Whole<T>> => {
    const query = questionFor(list);
    const page = object({
      objects: array(object({ uuid: id, current: nullable(list.row), validities: exactOptional(array(state)) })),
      page_info: object({ next_cursor: nullable(string()) }),
    });
    const rows: Found<T>[] = [];
    const seen = new Set<string>();
    let lacking = 0;
    for (let cursor: string | null = null; seen.size < MOST_PAGES;) {
      const variables = { filter, limit: LIMIT, cursor };
      const { data, faults } = await askGraphQL(endpoint, send, { query, variables }, signal);
      const { objects, page_info } = parse(page, data[list.name], list.name);
      const valid = objects.flatMap(({ current, uuid, validities = [] }) =>
        current ? [{ ...current, uuid, ...beginning(validities) }] : [],
      );
      rows.push(...valid);
      // A field that fails takes its object with it, so that both tell of the same loss.
      lacking += Math.max(objects.length - valid.length, faults);
      cursor = page_info.next_cursor;
      if (cursor === null) return { rows, lacking };
      if (seen.has(cursor)) break;
      seen.add(cursor);
    }
    throw new BackendError('malformed', `${list.name} has no end`);
  };
}
