import { Graph, GraphEvent } from '@antv/g6';

export default {
  saysSettled: true,
  mount({ colour, drawn, edges, height, nodes, settled, stage, width }) {
    const picture = new Graph({
      container: stage,
      width,
      height,
      animation: false,
      autoFit: 'view',
      zoomRange: [0.005, 20],
      data: {
        nodes: nodes.map(({ unit }, number) => ({ id: `${number}`, data: { ink: colour(unit) } })),
        edges: edges.map(({ from, to }) => ({ source: `${from}`, target: `${to}` })),
      },
      node: { style: { size: 8, fill: ({ data }) => data.ink } },
      edge: { style: { stroke: '#999', lineWidth: 1, strokeOpacity: 0.4 } },
      layout: { type: 'd3-force' },
      behaviors: ['drag-canvas', 'zoom-canvas'],
    });
    picture.on(GraphEvent.AFTER_DRAW, drawn);
    // It goes on drawing when nothing moves any more.
    void picture.render().then(settled);
    return {
      fit: () => picture.fitView(undefined, false),
      points: () => nodes.flatMap((_, number) => picture.getElementPosition(`${number}`).slice(0, 2)),
      stop: () => picture.stopLayout(),
    };
  },
};
