import type { CallOptions, Page } from '../../backend/call.js';
import type { OrganisationSource } from '../../backend/organisation-source.js';
import type { Organisation } from '../../model/organisation.js';
import type { Notice } from '../../model/relation.js';
import { organisationIndex } from '../memory/organisation-index.js';
import type { OrganisationData, OrganisationIndex } from '../memory/organisation-index.js';
import { organisationSource } from '../memory/organisation-source.js';
import type { OrganisationSourceOptions } from '../memory/organisation-source.js';
import type { Kept, KeptLoad } from './kept-load.js';

/** An organisation as a system outside told it, with what is missing in it. */
export interface LoadedOrganisation {
  readonly data: OrganisationData;
  readonly notices: readonly Notice[];
}

/** What a system outside does not know of an organisation, and a host may: how spans are counted, found suitable, and were. */
export type HostData = Omit<OrganisationData, keyof Organisation>;

/** An organisation as it was loaded, ready to be asked. */
export interface LoadedIndex {
  readonly index: OrganisationIndex;
  readonly notices: readonly Notice[];
}

export const indexed = ({ data, notices }: LoadedOrganisation): LoadedIndex => ({
  index: organisationIndex(data),
  notices,
});

const isPage = (answer: unknown): answer is Page<unknown> =>
  typeof answer === 'object' && answer !== null && 'items' in answer;

/** A page with what is missing in the whole, and the moment the data are of where newer could not be had. */
function told(answer: unknown, { since, stale, value: { notices } }: Kept<Pick<LoadedIndex, 'notices'>>): unknown {
  if (!isPage(answer)) return answer;
  return {
    ...answer,
    ...(stale && { asOf: since.toISOString() }),
    ...(notices.length > 0 && { notices: [...(answer.notices ?? []), ...notices] }),
  };
}

type Method = (query: unknown, options?: CallOptions) => Promise<unknown>;
type Methods = Readonly<Record<string, Method | undefined>>;

/** A source whose pages say what is missing in the data it stands on, and how old they are where newer could not be had. */
export const toldSource = (source: OrganisationSource, kept: Kept<Pick<LoadedIndex, 'notices'>>): OrganisationSource =>
  mapMethods(source, (name) => async (query, options) => {
    const method = (source as unknown as Methods)[name]!;
    return told(await method(query, options), kept);
  });

/** The organisation capability over one that is loaded when it is first asked for: all that `organisationSource` can. */
export function loadedSource(current: KeptLoad<LoadedIndex>, options: OrganisationSourceOptions): OrganisationSource {
  let latest: { readonly of: OrganisationIndex; readonly source: OrganisationSource } | undefined;
  const sourceOf = (index: OrganisationIndex): Methods => {
    if (latest?.of !== index) latest = { of: index, source: organisationSource(index, options) };
    return latest.source as unknown as Methods;
  };
  return mapMethods(organisationSource(NOTHING, options), (name) => async (query, calling) => {
    const kept = await current(calling);
    return told(await sourceOf(kept.value.index)[name]!(query, calling), kept);
  });
}

const NOTHING = organisationIndex({ asOf: '1970-01-01', units: [], people: [], posts: [], engagements: [] });

/** The reading methods of a source, each made anew by its name; the rest as it is. */
const mapMethods = (source: OrganisationSource, make: (name: string) => Method): OrganisationSource =>
  Object.fromEntries(
    Object.entries(source).map(([name, part]: [string, unknown]) => [name, name === 'subscribe' ? part : make(name)]),
  ) as unknown as OrganisationSource;
