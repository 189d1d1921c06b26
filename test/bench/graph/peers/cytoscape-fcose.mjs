import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';

cytoscape.use(fcose);

export default {
  mount({ colour, drawn, edges, nodes, stage }) {
    const picture = cytoscape({
      container: stage,
      elements: [
        ...nodes.map(({ unit }, number) => ({ data: { id: `${number}`, ink: colour(unit) } })),
        ...edges.map(({ from, to }) => ({ data: { source: `${from}`, target: `${to}` } })),
      ],
      style: [
        { selector: 'node', style: { width: 8, height: 8, 'background-color': 'data(ink)' } },
        { selector: 'edge', style: { width: 1, 'line-color': '#999', opacity: 0.4 } },
      ],
      layout: { name: 'fcose', animate: false },
    });
    picture.on('render', drawn);
    const places = () => nodes.flatMap((_, number) => Object.values(picture.getElementById(`${number}`).position()));
    return { fit: () => picture.fit(undefined, 30), points: places };
  },
};
