/** A line through values at even distances, as an SVG path in a box, the lowest value at the bottom. */
export function sparkline(values: readonly number[], width: number, height: number): string {
  const low = Math.min(...values);
  const range = Math.max(...values) - low || 1;
  const step = width / Math.max(1, values.length - 1);
  return values
    .map(
      (value, index) =>
        `${index === 0 ? 'M' : 'L'}${(index * step).toFixed(2)} ${(height - ((value - low) / range) * height).toFixed(2)}`,
    )
    .join('');
}
