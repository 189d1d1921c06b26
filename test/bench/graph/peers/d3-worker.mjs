// Runs in the worker: d3-force as fast as it goes, its positions told thirty times a second.
import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';

addEventListener('message', ({ data: { count, edges, height, width } }) => {
  const bodies = Array.from({ length: count }, () => ({}));
  const simulation = forceSimulation(bodies)
    .force('link', forceLink(edges.map(({ from, to }) => ({ source: from, target: to }))))
    .force('charge', forceManyBody())
    .force('x', forceX(width / 2))
    .force('y', forceY(height / 2))
    .stop();
  const tell = () => postMessage(Float32Array.from(bodies.flatMap(({ x, y }) => [x, y])));
  tell();
  let told = performance.now();
  while (simulation.alpha() > simulation.alphaMin()) {
    simulation.tick();
    if (performance.now() - told < 33) continue;
    tell();
    told = performance.now();
  }
  tell();
});
