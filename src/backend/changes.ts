import type { Change, Subscribe, Topic } from './call.js';

/** Passes on that something changed to those who listen for it. */
export interface Changes {
  /** What a source offers as its `subscribe`: the changes of its own topic only. */
  readonly on: (topic: Topic) => Subscribe;
  readonly tell: (change: Change) => void;
}

/** The changes of one topic as changes of another that is made of it. */
export const retold =
  (subscribe: Subscribe, topic: Topic): Subscribe =>
  (changed) =>
    subscribe(({ id }) => {
      changed({ topic, ...(id !== undefined && { id }) });
    });

export function changes(): Changes {
  const listeners = new Map<Topic, Set<(change: Change) => void>>();
  return {
    on: (topic) => (changed) => {
      // Each subscription is its own, even where the same function is given twice.
      const listener = (change: Change) => {
        changed(change);
      };
      const those = listeners.get(topic) ?? new Set();
      listeners.set(topic, those.add(listener));
      return () => {
        those.delete(listener);
      };
    },
    tell: (change) => {
      for (const listener of [...(listeners.get(change.topic) ?? [])]) listener(change);
    },
  };
}
