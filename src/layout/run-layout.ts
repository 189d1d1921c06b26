import { findStart } from './find-start.js';
import type { Layout } from './force-layout.js';
import { inSlices } from './in-slices.js';
import type { LayoutGraph, Positions } from './layout-graph.js';
import type { LayoutTask } from './layout-worker.js';
import { scriptAddress } from './script-address.js';

export interface RunOptions {
  /** Ends the work. The promise then rejects with the signal's reason, and no worker is left. */
  readonly signal?: AbortSignal;
  /** Told where nodes begin, before they have come to rest. */
  readonly onStart?: (positions: Positions) => void;
}

export interface RunResult {
  readonly positions: Positions;
  /** Where the work was done. */
  readonly by: 'worker' | 'page';
}

/**
 * Lays a graph out. Where nodes begin is found in the page at once, in slices between which it stays free; the rest is done
 * in a worker that has been loaded meanwhile, and where the page allows none, or it fails, in slices too. Both give the
 * same picture.
 */
export async function runLayout(graph: LayoutGraph, { onStart, signal }: RunOptions = {}): Promise<RunResult> {
  signal?.throwIfAborted();
  const worker = startWorker();
  try {
    const answer = worker && answerOf(worker, signal);
    const start = await inSlices(findStart(graph), signal);
    onStart?.(start.positions);
    try {
      worker?.postMessage({ graph, start } satisfies LayoutTask);
      if (answer) return { positions: await answer, by: 'worker' };
    } catch {
      signal?.throwIfAborted();
    }
    const { forceLayout } = await import('./force-layout.js');
    signal?.throwIfAborted();
    return { positions: await inSlices(settled(forceLayout(graph, start)), signal), by: 'page' };
  } finally {
    worker?.terminate();
  }
}

/** A worker from our own file, or undefined where the page lets us have none. */
function startWorker(): Worker | undefined {
  const address = new URL('./layout-worker.ts', import.meta.url);
  if (typeof Worker === 'undefined' || address.origin !== location.origin) return undefined;
  try {
    return new Worker(scriptAddress(address), { type: 'module' });
  } catch {
    return undefined;
  }
}

/** What a worker will answer. It may fail before it has been asked, and nobody may hear that it has. */
function answerOf(worker: Worker, signal: AbortSignal | undefined): Promise<Positions> {
  const answer = new Promise<Positions>((resolve, reject) => {
    signal?.addEventListener(
      'abort',
      () => {
        reject(signal.reason as Error);
      },
      { once: true },
    );
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      reject(new Error(event.message || 'the worker could not be loaded'));
    });
    worker.addEventListener('message', ({ data }: MessageEvent<Positions>) => {
      resolve(data);
    });
  });
  answer.catch(() => undefined);
  return answer;
}

function* settled(layout: Layout): Generator<undefined, Positions> {
  while (layout.step()) yield;
  return layout.positions();
}
