import type { Slices } from '../model/slices.js';
import type { Layout } from './force-layout.js';
import { inSlices } from './in-slices.js';
import type { LayoutGraph, Positions } from './layout-graph.js';
import type { LayoutMessage } from './layout-worker.js';
import { startWorker } from './start-worker.js';

export interface RunOptions {
  /** Ends the work. The promise then rejects with the signal's reason, and no worker is left. */
  readonly signal?: AbortSignal;
  /** Told of a first picture, before nodes have come to rest. */
  readonly onStart?: (positions: Positions) => void;
  /** One of `layoutWorker` that nobody has used. It ends with the work. */
  readonly worker?: Worker | undefined;
}

export interface RunResult {
  readonly positions: Positions;
  /** Where the work was done. */
  readonly by: 'worker' | 'page';
}

/**
 * Lays a graph out in a worker of its own, and where the page allows none, or it fails, in slices between which the page
 * stays free. Both give the same picture.
 */
export async function runLayout(
  graph: LayoutGraph,
  { onStart, signal, worker = layoutWorker() }: RunOptions = {},
): Promise<RunResult> {
  if (worker) {
    try {
      signal?.throwIfAborted();
      return { positions: await inWorker(worker, graph, signal, onStart), by: 'worker' };
    } catch {
      signal?.throwIfAborted();
    } finally {
      worker.terminate();
    }
  }
  signal?.throwIfAborted();
  return { positions: await inPage(graph, signal, onStart), by: 'page' };
}

/** A worker that waits for a graph, or undefined where the page lets us have none. */
export const layoutWorker = (): Worker | undefined => startWorker(new URL('./layout-worker.ts', import.meta.url));

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

async function inPage(
  graph: LayoutGraph,
  signal: AbortSignal | undefined,
  onStart: RunOptions['onStart'],
): Promise<Positions> {
  const [{ findStart }, { forceLayout }] = await Promise.all([import('./find-start.js'), import('./force-layout.js')]);
  signal?.throwIfAborted();
  const start = await inSlices(findStart(graph, onStart), signal);
  const layout = forceLayout(graph, start);
  await inSlices(settled(layout), signal);
  return layout.positions();
}

function* settled(layout: Layout): Slices<void> {
  while (layout.step()) yield;
}
