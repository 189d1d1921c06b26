import type { LayoutGraph, Positions } from './layout-graph.js';
import type { LayoutMessage } from './layout-worker.js';
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

/** Milliseconds that the page may be kept busy at a time. */
const SLICE = 8;

/**
 * Lays a graph out in a worker of its own, and where the page allows none, or it fails, in slices between which the page
 * stays free. Both give the same picture.
 */
export async function runLayout(graph: LayoutGraph, { onStart, signal }: RunOptions = {}): Promise<RunResult> {
  signal?.throwIfAborted();
  const worker = startWorker();
  if (worker) {
    try {
      return { positions: await inWorker(worker, graph, signal, onStart), by: 'worker' };
    } catch {
      signal?.throwIfAborted();
    } finally {
      worker.terminate();
    }
  }
  return { positions: await inSlices(graph, signal, onStart), by: 'page' };
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

function inWorker(
  worker: Worker,
  graph: LayoutGraph,
  signal: AbortSignal | undefined,
  onStart: RunOptions['onStart'],
): Promise<Positions> {
  return new Promise((resolve, reject) => {
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
    worker.addEventListener('message', ({ data: { atRest, positions } }: MessageEvent<LayoutMessage>) => {
      if (atRest) resolve(positions);
      else onStart?.(positions);
    });
    worker.postMessage(graph);
  });
}

async function inSlices(
  graph: LayoutGraph,
  signal: AbortSignal | undefined,
  onStart: RunOptions['onStart'],
): Promise<Positions> {
  const { forceLayout } = await import('./force-layout.js');
  signal?.throwIfAborted();
  const layout = forceLayout(graph);
  onStart?.(layout.positions());
  for (let moving = true; moving;) {
    const end = performance.now() + SLICE;
    do moving = layout.step();
    while (moving && performance.now() < end);
    await nextTask();
    signal?.throwIfAborted();
  }
  return layout.positions();
}

/** Lets the page do what it has to first. A message comes back at once, where a timer is held back. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
