/** What was answered first, to be answered again. */
export interface FirstAnswer {
  readonly status: number;
  readonly contentType?: string;
  readonly body?: string;
}

/**
 * What a key is good for. `new`: it is claimed now, and is settled or released by the same request. `running`: another
 * request holds it. `other`: it came with other content. Else the first answer.
 */
export type Claim = 'new' | 'running' | 'other' | FirstAnswer;

/**
 * The first answers of writes by signed-in people. Keys and contents come as hashes that say nothing. It spares the
 * backend a second look; that a write happens once is the backend's own promise, and holds when nothing is kept here.
 * A claim that nobody settles has to lapse by itself, since its process may be gone.
 */
export interface IdempotencyStore {
  claim(key: string, content: string): Promise<Claim>;
  settle(key: string, content: string, answer: FirstAnswer): Promise<void>;
  release(key: string): Promise<void>;
}

const KEPT = 24 * 60 * 60 * 1000;

/** First answers in this process's memory, for 24 hours and at most so many. */
export function memoryIdempotency({ limit = 10_000, now = () => Date.now() } = {}): IdempotencyStore {
  const kept = new Map<string, { readonly content: string; readonly answer?: FirstAnswer; readonly until: number }>();
  const sweep = (): void => {
    for (const [key, { until }] of kept) {
      if (until > now() && kept.size <= limit) return;
      kept.delete(key);
    }
  };
  return {
    claim: (key, content) => {
      sweep();
      const before = kept.get(key);
      if (!before) kept.set(key, { content, until: now() + KEPT });
      const claim = !before ? 'new' : before.content !== content ? 'other' : (before.answer ?? 'running');
      return Promise.resolve(claim);
    },
    settle: (key, content, answer) => {
      kept.delete(key);
      kept.set(key, { content, answer, until: now() + KEPT });
      return Promise.resolve();
    },
    release: (key) => {
      kept.delete(key);
      return Promise.resolve();
    },
  };
}
