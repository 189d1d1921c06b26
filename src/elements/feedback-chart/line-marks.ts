import { svg } from 'lit';
import type { SVGTemplateResult } from 'lit';

/** Half a mark, in pixels. */
const MARK = 4.5;

/** Lines are told apart by their marks and dashes, and not by colour alone. */
const SHAPES = ['circle', 'square', 'triangle', 'diamond'] as const;

const PATHS = {
  square: `M${-MARK} ${-MARK}H${MARK}V${MARK}H${-MARK}Z`,
  triangle: `M0 ${-MARK - 1}L${MARK + 1} ${MARK}H${-MARK - 1}Z`,
  diamond: `M0 ${-MARK - 1}L${MARK + 1} 0L0 ${MARK + 1}L${-MARK - 1} 0Z`,
} as const;

/** The mark of the line of that number, at a place. */
export function lineMark(at: number, x: string, y: number, isChosen: boolean): SVGTemplateResult {
  const shape = SHAPES[at % SHAPES.length]!;
  const look = isChosen ? 'mark chosen' : 'mark';
  if (shape === 'circle') return svg`<circle class=${look} cx=${x} cy=${y} r=${MARK}></circle>`;
  // A box that stands at the place: a path knows no per cent.
  return svg`<svg x=${x} y=${y} overflow="visible"><path class=${look} d=${PATHS[shape]}></path></svg>`;
}

/** How the line of that number is drawn. */
export const lineLook = (at: number, isChosen: boolean): string =>
  `course dash-${at % SHAPES.length}${isChosen ? ' chosen' : ''}`;

/** A short piece of the line with its mark, for the list of who is who. */
export const lineKey = (at: number, isChosen: boolean): SVGTemplateResult =>
  svg`<line class=${lineLook(at, isChosen)} x1="2" x2="32" y1="8" y2="8"></line>${lineMark(at, '17', 8, isChosen)}`;
