import { DataSet } from 'vis-data';
import { Network } from 'vis-network';

export default {
  mount({ colour, drawn, edges, nodes, stage }) {
    const data = {
      nodes: new DataSet(nodes.map(({ unit }, id) => ({ id, color: colour(unit) }))),
      edges: new DataSet(edges.map(({ from, to }, id) => ({ id, from, to }))),
    };
    const picture = new Network(stage, data, {
      // Above 150 nodes its log asks for the one, and its manual for the other.
      layout: { improvedLayout: nodes.length <= 150, randomSeed: 1 },
      nodes: { shape: 'dot', size: 4, borderWidth: 0 },
      edges: { width: 1, color: { color: '#999', opacity: 0.4 }, smooth: nodes.length <= 150 },
    });
    picture.on('afterDrawing', drawn);
    return {
      fit: () => picture.fit({ animation: false }),
      points: () => {
        const places = picture.getPositions();
        return nodes.flatMap((_, id) => [places[id].x, places[id].y]);
      },
      stop: () => picture.stopSimulation(),
    };
  },
};
