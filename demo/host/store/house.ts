import { organisationIndex } from '../../../src/adapters/memory.js';
import type { OrganisationIndex } from '../../../src/adapters/memory.js';
import type { OrganisationSource } from '../../../src/backend/organisation-source.js';
import { groupBy } from '../../../src/model/group-by.js';
import type { Caller, Role } from '../access.js';
import type { ChangeFeed } from '../database/change-feed.js';
import type { Sql } from '../database/database.js';
import { loadOrganisation } from './organisation-store.js';
import type { StoredOrganisation } from './organisation-store.js';

/** One version of the organisation, ready to be asked. */
export interface House {
  readonly index: OrganisationIndex;
  /** Somebody as the access rules see them, or undefined for one who neither works here nor was given a role. */
  callerOf(personId: string): Caller | undefined;
  /** The source with what has to be said of the data it stands on. Left out where there is nothing to say. */
  readonly tell?: (source: OrganisationSource) => OrganisationSource;
}

/** Where the organisation comes from. */
export interface HouseSource {
  get(): Promise<House>;
  close(): void;
}

const EMPTY: StoredOrganisation = {
  data: { asOf: '1970-01-01', units: [], people: [], posts: [], engagements: [] },
  roles: new Map(),
};

export function houseOf({ data, roles }: StoredOrganisation): House {
  const index = organisationIndex(data);
  const { asOf } = data;
  const running = data.engagements.filter(({ from = asOf, to }) => from <= asOf && (to ?? asOf) >= asOf);
  const jobs = groupBy(running, ({ personId }) => personId);
  const leading = data.posts.filter(({ hierarchy, kind }) => hierarchy === 'line' && kind !== 'staff');
  const posts = groupBy(leading, ({ personId }) => personId);
  const isTop = (unitId: string): boolean =>
    ['municipality', 'administration'].includes(index.tree.unit(unitId)?.kind ?? '');
  return {
    index,
    callerOf(id) {
      const person = index.person(id);
      const granted = roles.get(id) ?? [];
      if (!person && granted.length === 0) return undefined;
      const leads = [...new Set((posts.get(id) ?? []).map(({ unitId }) => unitId))];
      const places = [person?.unitId, ...(jobs.get(id) ?? []).map(({ unitId }) => unitId)];
      const earned: Role[] = person ? ['employee'] : [];
      if (leads.length > 0) earned.push('leader');
      if (leads.some(isTop)) earned.push('director');
      return {
        id,
        roles: [...earned, ...granted],
        worksIn: [...new Set(places.filter((place) => place !== undefined && place !== null))],
        leads,
      };
    },
  };
}

/** The organisation as it is now: read once, and again when it changes. */
export class HouseCache implements HouseSource {
  readonly #database: Sql;
  readonly #forget: () => void;
  #loading: Promise<House> | undefined;

  constructor(database: Sql, feed: ChangeFeed) {
    this.#database = database;
    this.#forget = feed.on('organisation')(() => {
      this.#loading = undefined;
    });
  }

  get(): Promise<House> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  close(): void {
    this.#forget();
  }

  async #load(): Promise<House> {
    try {
      return houseOf((await loadOrganisation(this.#database)) ?? EMPTY);
    } catch (error) {
      this.#loading = undefined;
      throw error;
    }
  }
}
