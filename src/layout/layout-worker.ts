import type { Start } from './find-start.js';
import { forceLayout } from './force-layout.js';
import type { LayoutGraph } from './layout-graph.js';

/** What the worker is told: a graph, and where its nodes begin. */
export interface LayoutTask {
  readonly graph: LayoutGraph;
  readonly start: Start;
}

// One task, one answer: where nodes come to rest. Whoever started the worker ends it.
addEventListener('message', ({ data: { graph, start } }: MessageEvent<LayoutTask>) => {
  const layout = forceLayout(graph, start);
  while (layout.step());
  const positions = layout.positions();
  postMessage(positions, { transfer: [positions.buffer] });
});
