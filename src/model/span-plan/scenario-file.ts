import type { SpanScenario } from './changes.js';

const KIND = 'tvaers-scenario/1';

/** A what-if as a file: JSON that says what it is. */
export const writeScenario = (scenario: SpanScenario): string =>
  JSON.stringify({ kind: KIND, ...scenario }, undefined, 2);

/** What a file holds, still to be checked; undefined where it is no scenario's. */
export function readScenario(text: string): unknown {
  try {
    const { kind, ...scenario } = JSON.parse(text) as { kind?: unknown };
    return kind === KIND ? scenario : undefined;
  } catch {
    return undefined;
  }
}
