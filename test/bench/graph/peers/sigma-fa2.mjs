import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import Sigma from 'sigma';

export default {
  mount({ colour, drawn, edges, nodes, stage }) {
    const graph = new Graph({ type: 'undirected' });
    nodes.forEach(({ unit }, number) => {
      // Its documentation asks for a place at random to begin from; these are the same in every run.
      const [x, y] = [Math.sin(number * 12.9898) * 43758.5453, Math.sin(number * 78.233) * 43758.5453];
      graph.addNode(number, { x: x - Math.floor(x), y: y - Math.floor(y), size: 4, color: colour(unit) });
    });
    for (const { from, to } of edges) graph.addEdge(from, to, { color: '#99999966' });
    forceAtlas2.assign(graph, { iterations: 100, settings: forceAtlas2.inferSettings(graph) });
    const picture = new Sigma(graph, stage, { renderLabels: false });
    picture.once('afterRender', drawn);
    picture.refresh();
    return {
      fit: () => picture.getCamera().setState({ x: 0.5, y: 0.5, angle: 0, ratio: 1 }),
      points: () => nodes.flatMap((_, number) => ['x', 'y'].map((axis) => graph.getNodeAttribute(number, axis))),
    };
  },
};
