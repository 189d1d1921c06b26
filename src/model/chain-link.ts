import type { Hierarchy } from './organisation.js';

/** What of a chain can be said in a link: a unit and a hierarchy. Never a person, a name or what was searched for. */
export interface ChainLink {
  readonly unit: string;
  readonly hierarchy?: Hierarchy;
}

const UNIT = 'tvaers-chain';
const HIERARCHY = 'tvaers-chain-line';
/** As long as an id of the port may be. */
const LONGEST = 200;

/** What the parameters of an address say of a chain, or undefined where they say nothing that can be used. */
export function readChainLink(search: string): ChainLink | undefined {
  const asked = new URLSearchParams(search);
  const unit = asked.get(UNIT) ?? '';
  if (unit === '' || unit.length > LONGEST) return undefined;
  const hierarchy = asked.get(HIERARCHY);
  return { unit, ...((hierarchy === 'line' || hierarchy === 'med') && { hierarchy }) };
}

/** The parameters of an address with those of the link in place of any that were there. */
export function writeChainLink(search: string, { hierarchy, unit }: ChainLink): string {
  const written = new URLSearchParams(search);
  written.set(UNIT, unit);
  if (hierarchy && hierarchy !== 'line') written.set(HIERARCHY, hierarchy);
  else written.delete(HIERARCHY);
  return written.toString();
}
