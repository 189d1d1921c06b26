/** A mark on a strip: where along it, 0 to 1, and how many marks lie under it. */
export interface StackedMark {
  readonly at: number;
  readonly level: number;
}

/**
 * One mark for each value on a strip from 0 to `max`, in the order of the values. Values that would cover one another
 * are stacked: the strip has `places` places side by side, and a mark stands in the middle of its own.
 */
export function stackMarks(values: readonly number[], max: number, places = 80): readonly StackedMark[] {
  const heights = new Map<number, number>();
  return values.map((value) => {
    const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
    const place = Math.round(share * places);
    const level = heights.get(place) ?? 0;
    heights.set(place, level + 1);
    return { at: place / places, level };
  });
}
