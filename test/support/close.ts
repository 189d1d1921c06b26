import assert from 'node:assert/strict';

/** Fails where a number differs from what is expected by more than the tolerance, with what it is about. */
export function assertClose(
  actual: number | null | undefined,
  expected: number | null,
  tolerance: number,
  about: string,
): void {
  if (expected === null || actual === null || actual === undefined) assert.equal(actual ?? null, expected, about);
  else assert.ok(Math.abs(actual - expected) <= tolerance, `${about}: ${String(actual)}, not ${String(expected)}`);
}
