import type { Point } from '../../layout/layout-graph.js';
import type { LineKind } from './line-kind.js';
import type { Inks } from './picture-inks.js';
import type { Pen } from './svg-pen.js';

export const DASHES: Readonly<Partial<Record<LineKind, readonly number[]>>> = {
  weak: [7, 4],
  none: [1.5, 6],
  'not-answered': [2, 4],
  suppressed: [1, 3],
  new: [12, 3, 3, 3],
  lost: [2, 4],
  weaker: [7, 4],
  mixed: [12, 3, 3, 3],
  unknown: [1, 3],
};

const INKS: Readonly<Partial<Record<LineKind, Exclude<keyof Inks, 'areas' | 'rims' | 'grounds'>>>> = {
  weak: 'weak',
  moderate: 'moderate',
  strong: 'strong',
  rated: 'rated',
  new: 'strong',
  lost: 'weak',
  stronger: 'strong',
  weaker: 'weak',
  mixed: 'text',
  same: 'moderate',
};

export const inkOf = (inks: Inks, kind: LineKind): string => inks[INKS[kind] ?? 'missing'];

export type Round = Point & { readonly radius: number };

export function disc(context: Pen, { radius, x, y }: Round, ink: string): void {
  context.beginPath();
  context.arc(x, y, Math.max(0, radius), 0, 2 * Math.PI);
  context.fillStyle = ink;
  context.fill();
}

export function ring(
  context: Pen,
  { radius, x, y }: Round,
  ink: string,
  width: number,
  dashes: readonly number[] = [],
): void {
  context.beginPath();
  context.arc(x, y, Math.max(0, radius), 0, 2 * Math.PI);
  context.strokeStyle = ink;
  context.lineWidth = width;
  context.setLineDash([...dashes]);
  context.stroke();
  context.setLineDash([]);
}
