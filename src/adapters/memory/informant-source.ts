import type { Subscribe } from '../../backend/call.js';
import { BackendError } from '../../backend/errors.js';
import type { InformantSource } from '../../backend/informant-source.js';
import { checkQuery, informantQuery } from '../../backend/schema/query.js';
import { releasedPicture } from '../../model/informants/informant-mapping.js';
import type { InformantMapping, MappingHead } from '../../model/informants/informant-mapping.js';
import type { CountedView } from '../../model/informants/released-views.js';
import { answering } from './answering.js';
import { unitOf } from './found.js';
import type { OrganisationIndex } from './organisation-index.js';
import { pageOf } from './paging.js';

/** What was counted of one unit in one mapping. */
export interface CountedMapping {
  readonly head: MappingHead;
  readonly views: readonly CountedView[];
  /** Whether the unit's leaders have agreed to be shown. */
  readonly consent: boolean;
}

/** Where mappings are kept. */
export interface InformantReader {
  /** Those that the unit has taken part in, in any order. */
  read(unitId: string): Promise<readonly CountedMapping[]>;
}

export interface InformantSourceOptions {
  /** Whether the reader has insight in a unit. */
  readonly hasInsight: (unitId: string) => boolean;
  readonly subscribe?: Subscribe;
}

/** How informants see units, for those who have insight in them. Nothing leaves it that has not been made safe. */
export function informantSource(
  index: OrganisationIndex,
  reader: InformantReader,
  { hasInsight, subscribe }: InformantSourceOptions,
): InformantSource {
  return {
    pictures: answering(async (query) => {
      const asked = checkQuery(informantQuery, query);
      const { id } = unitOf(index, asked.unit);
      if (!hasInsight(id)) throw new BackendError('forbidden', 'the reader has no insight in the unit');
      const pictures = (await reader.read(id)).map(({ consent, head, views }) =>
        releasedPicture(head, id, views, consent),
      );
      return pageOf(
        pictures.sort((a, b) => (a.asOf === b.asOf ? (a.id < b.id ? -1 : 1) : a.asOf < b.asOf ? 1 : -1)),
        asked,
      );
    }),
    ...(subscribe && { subscribe }),
  };
}

/** Mappings at hand. */
export const memoryInformants = (mappings: readonly InformantMapping[]): InformantReader => ({
  read: (unitId) =>
    Promise.resolve(
      mappings.flatMap(({ consents = [], views, ...head }) => {
        const own = views.flatMap(({ unitId: about, ...view }) => (about === unitId ? [view] : []));
        return own.length === 0 ? [] : [{ head, views: own, consent: consents.includes(unitId) }];
      }),
    ),
});
