import ForceGraph from 'force-graph';

export default {
  saysSettled: true,
  mount({ colour, drawn, edges, height, nodes, settled, stage, width }) {
    const bodies = nodes.map(({ unit }, id) => ({ id, unit }));
    const graph = new ForceGraph(stage)
      .width(width)
      .height(height)
      // By default it stops by the clock, after 15 seconds. This is when d3 stops, and is to its advantage.
      .d3AlphaMin(0.001)
      .nodeLabel(null)
      .nodeColor(({ unit }) => colour(unit))
      .onRenderFramePost(() => {
        if (bodies[0].x !== undefined) drawn();
      })
      .onEngineStop(settled)
      .graphData({ nodes: bodies, links: edges.map(({ from, to }) => ({ source: from, target: to })) });
    return {
      fit: () => graph.zoomToFit(0, 30),
      points: () => bodies.flatMap(({ x, y }) => [x, y]),
      stop: () => graph.cooldownTicks(0),
    };
  },
};
