import { forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { handCanvas } from './canvas.mjs';

export default {
  saysSettled: true,
  mount(page) {
    const bodies = page.nodes.map(() => ({}));
    const points = () => bodies.flatMap(({ x, y }) => [x, y]);
    const canvas = handCanvas(page, points);
    const simulation = forceSimulation(bodies)
      .force('link', forceLink(page.edges.map(({ from, to }) => ({ source: from, target: to }))))
      .force('charge', forceManyBody())
      .force('x', forceX(page.width / 2))
      .force('y', forceY(page.height / 2))
      .on('tick', () => {
        canvas.draw();
        page.drawn();
      })
      .on('end', page.settled);
    return { fit: canvas.fit, points, stop: () => simulation.stop() };
  },
};
