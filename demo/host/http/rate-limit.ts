/** A bucket of requests that fills again evenly over a minute. */
interface Bucket {
  tokens: number;
  at: number;
}

const MINUTE = 60_000;
/** More callers than this at once, and those who have been quiet longest start afresh. */
const BUCKETS = 20_000;

/**
 * How many requests each caller has left. Kept in this process: behind a load balancer with n processes a caller gets up
 * to n times as many.
 */
export class RateLimit {
  readonly #perMinute: number;
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();

  constructor(perMinute: number, now: () => number = Date.now) {
    this.#perMinute = perMinute;
    this.#now = now;
  }

  /** Takes one request from the caller's bucket. Gives the seconds to wait where it is empty, 0 where it was not. */
  take(caller: string): number {
    const bucket = this.#bucket(caller);
    if (bucket.tokens < 1) return this.#untilOne(bucket);
    bucket.tokens -= 1;
    return 0;
  }

  /** The seconds until the caller may ask, 0 for now. Takes nothing. */
  wait(caller: string): number {
    const bucket = this.#bucket(caller);
    return bucket.tokens < 1 ? this.#untilOne(bucket) : 0;
  }

  #bucket(caller: string): Bucket {
    const now = this.#now();
    const bucket = this.#buckets.get(caller) ?? { tokens: this.#perMinute, at: now };
    this.#buckets.delete(caller);
    this.#buckets.set(caller, bucket);
    const [quietest] = this.#buckets.keys();
    if (this.#buckets.size > BUCKETS && quietest !== undefined) this.#buckets.delete(quietest);
    bucket.tokens = Math.min(this.#perMinute, bucket.tokens + ((now - bucket.at) * this.#perMinute) / MINUTE);
    bucket.at = now;
    return bucket;
  }

  #untilOne({ tokens }: Bucket): number {
    return Math.max(1, Math.ceil(((1 - tokens) * MINUTE) / this.#perMinute / 1000));
  }
}
