// The libraries that the map is measured against, each in its documented default, and what is measured on.

/** Exact versions of everything that the peers need. */
export const PACKAGES = {
  '@antv/g6': '5.1.1',
  cytoscape: '3.34.4',
  'cytoscape-fcose': '2.2.0',
  'd3-force': '3.0.1',
  'd3-selection': '3.0.0',
  'd3-zoom': '3.0.0',
  'force-graph': '1.52.0',
  graphology: '0.26.0',
  'graphology-layout-forceatlas2': '0.10.1',
  sigma: '3.0.3',
  'vis-data': '8.0.6',
  'vis-network': '10.1.5',
};

/** g6 asks for a version of its renderer that was never published. */
export const OVERRIDES = { '@antv/g-lite': '2.7.0' };

/** Each peer, and the most nodes that it has shown anything of within the time. */
export const PEERS = {
  'd3-canvas': Infinity,
  'd3-worker-canvas': Infinity,
  'force-graph': Infinity,
  'sigma-fa2': Infinity,
  'cytoscape-fcose': 300,
  'vis-network': 300,
  g6: 3000,
};

/** Our own element: as it is, and as it is where nobody says who belongs where. */
export const OWN = { tvaers: true, 'tvaers-no-units': false };
