import type { QueryState } from './backend-query.js';

/** The states that every element has, as a page can style them: `:state(waiting)`. */
export type ElementState = 'waiting' | 'empty' | 'failed' | 'unsupported' | 'hidden' | 'stale' | 'offline';

const ALL: readonly ElementState[] = ['waiting', 'empty', 'failed', 'unsupported', 'hidden', 'stale', 'offline'];

/** Shows one state, or none, on the element. Browsers without custom states show none. */
export function showState(internals: ElementInternals, now: ElementState | QueryState<unknown>['name']): void {
  // Typed as always there; browsers of 2023 and before lack it.
  const states = internals.states as CustomStateSet | undefined;
  for (const state of ALL) {
    if (state === now) states?.add(state);
    else states?.delete(state);
  }
}
