import type { MunicipalityDocuments } from './types.js';

/** The administration of everybody who leads; null for the chief executive. */
export function leaderAreas({ engagements, units }: MunicipalityDocuments): ReadonlyMap<string, string | null> {
  const areaOf = new Map(units.units.map(({ areaId, id }) => [id, areaId]));
  const leading = engagements.engagements.filter(({ fte, isLeader }) => isLeader && fte > 0);
  return new Map(leading.map(({ personId, unitId }) => [personId, areaOf.get(unitId) ?? null]));
}

/** Administrations that often have the same citizens, so that the one cannot do its work without the other. */
const SAME_CITIZENS: readonly (readonly [string, string])[] = [
  ['social', 'beskaeftigelse'],
  ['social', 'skole'],
  ['aeldre', 'social'],
  ['dagtilbud', 'skole'],
];

type Area = string | null | undefined;

/** True for two administrations, by their `areaId`, that often have the same citizens. */
export const shareCitizens = (one: Area, other: Area): boolean =>
  SAME_CITIZENS.some(([a, b]) => (one === a && other === b) || (one === b && other === a));
