import type { RelationGraph, RelationTie } from '../../model/relation.js';
import type { GraphQuery } from '../relation-source.js';
import { capability } from './capability.js';
import { member, viewer } from './fixture.js';
import type { Place } from './place.js';

/** Somebody who takes part in every survey of the fixture, and looks at its maps. */
export const LOOKER = viewer(member('hjemmepleje', 8));

/** The map that the looker sees: of last year's departments, unless the query says otherwise. */
export const graphOf = (place: Place, query: Partial<GraphQuery> = {}): Promise<RelationGraph> =>
  capability(place.backendFor(LOOKER), 'relations').graph({ survey: 'samarbejde-2025', level: 'unit', ...query });

export const tieBetween = ({ ties }: RelationGraph, from: string, to: string): RelationTie | undefined =>
  ties.find((tie) => tie.from === from && tie.to === to);
