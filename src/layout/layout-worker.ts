import { forceLayout, wholeStart } from './force-layout.js';
import type { LayoutGraph, Positions } from './layout-graph.js';

/** What the worker says: a first picture, and where nodes come to rest. */
export interface LayoutMessage {
  readonly positions: Positions;
  readonly atRest: boolean;
}

// One graph, two answers. Whoever started the worker ends it.
addEventListener('message', ({ data }: MessageEvent<LayoutGraph>) => {
  const tell = (positions: Positions, atRest: boolean): void => {
    postMessage({ positions, atRest } satisfies LayoutMessage, { transfer: [positions.buffer] });
  };
  const start = wholeStart(data, (positions) => {
    tell(positions, false);
  });
  const layout = forceLayout(data, start);
  while (layout.step());
  tell(layout.positions(), true);
});
