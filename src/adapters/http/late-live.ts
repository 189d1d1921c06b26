import type { Subscribe, Topic } from '../../backend/call.js';

type Live = (topic: Topic) => Subscribe;

/** Milliseconds from a listener to the connection: the first picture goes first. */
const DELAY = 1000;

/** Listening that begins a moment after it is asked for, with what is brought for it then. */
export function lateLive(bring: () => Promise<Live>): Live {
  let live: Promise<Live> | undefined;
  return (topic) => (changed) => {
    let ended = false;
    let end = (): void => undefined;
    const begin = async (): Promise<void> => {
      try {
        const listen = await (live ??= bring());
        if (!ended) end = listen(topic)(changed);
      } catch {
        // Whoever listens next tries once more.
        live = undefined;
      }
    };
    const timer = setTimeout(() => void begin(), DELAY);
    return () => {
      ended = true;
      clearTimeout(timer);
      end();
    };
  };
}
