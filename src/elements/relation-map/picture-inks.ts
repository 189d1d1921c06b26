import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { AREA_COLOURS } from './map-scene.js';

const NAMES = [
  'paper',
  'text',
  'quiet',
  'weak',
  'moderate',
  'strong',
  'rated',
  'urgent',
  'missing',
  'chosen',
  'focus',
] as const;
const AREAS = Array.from({ length: AREA_COLOURS }, (_, index) => `area-${index + 1}`);

/** The colours a picture is drawn in, as the page has them now. Administrations have one for nodes, rim and ground. */
export type Inks = Readonly<Record<(typeof NAMES)[number], string>> & {
  readonly areas: readonly string[];
  readonly rims: readonly string[];
  readonly grounds: readonly string[];
};

/**
 * One thing of each colour, never seen. A canvas knows no custom properties; what CSS makes of them here, it can be told.
 * Their transitions tell when the page changes its colours.
 */
export const inksView = (changed: () => void): TemplateResult => html`
  <div class="inks" aria-hidden="true" @transitionend=${changed}>
    ${NAMES.map((name) => html`<i class=${name}></i>`)}
    ${AREAS.map((name) => html`<i class=${name}><i class="rim"></i><i class="ground"></i></i>`)}
  </div>
`;

export function readInks(root: ParentNode): Inks {
  const colour = (selector: string): string => {
    const ink = root.querySelector(`.inks ${selector}`);
    return ink ? getComputedStyle(ink).color : '#888';
  };
  return {
    ...(Object.fromEntries(NAMES.map((name) => [name, colour(`.${name}`)])) as Record<(typeof NAMES)[number], string>),
    areas: AREAS.map((name) => colour(`.${name}`)),
    rims: AREAS.map((name) => colour(`.${name} .rim`)),
    grounds: AREAS.map((name) => colour(`.${name} .ground`)),
  };
}
