import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { graphIndex } from '../../../src/model/relations/graph-index.js';
import { graphMl } from '../../../src/model/relations/graph-ml.js';
import { comparing } from '../../../src/model/relations/compare-graphs.js';
import { finish } from '../../../src/model/slices.js';
import { confidential, twoRounds, workshop } from '../../support/maps.js';

const write = (graph = workshop()) => graphMl(graphIndex(graph), 'Om filen');

describe('GraphML', () => {
  it('has the parts that Gephi reads: keys, a directed graph, nodes with a label, edges with a weight', () => {
    const text = write();
    assert.match(
      text,
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<graphml xmlns="http:\/\/graphml\.graphdrawing\.org\/xmlns"/,
    );
    assert.match(text, /<key id="node-0" for="node" attr\.name="label" attr\.type="string"\/>/);
    assert.match(text, /<key id="edge-0" for="edge" attr\.name="weight" attr\.type="double"\/>/);
    assert.match(text, /<graph id="G" edgedefault="directed">/);
    assert.match(text, /<node id="n0"><data key="node-0">Mette Lund<\/data>/);
    // The keys come before the graph (schema), and all is closed.
    assert.ok(text.indexOf('<key') < text.indexOf('<graph '));
    assert.match(text, /<\/graph>\n<\/graphml>\n$/);
  });

  it('has every rated tie, in its direction, and no other', () => {
    const edges = [...write().matchAll(/<edge id="e\d+" source="(n\d)" target="(n\d)">/g)].map(
      ([, a, b]) => `${a!}>${b!}`,
    );
    assert.equal(edges.length, workshop().ties.filter(({ state }) => state === 'rated').length);
    assert.ok(edges.includes('n0>n3') && edges.includes('n3>n0'));
  });

  it('has nothing of what is hidden, and no id of the host', () => {
    const text = write(confidential());
    assert.equal([...text.matchAll(/<edge /g)].length, 1);
    assert.doesNotMatch(text, /suppressed|4\.3|4\.8|Hemmelig|home|nursing/);
  });

  it('tells what became of each tie where two rounds are compared, and how sure that is', () => {
    const { both, changes } = finish(comparing(...twoRounds()));
    const text = graphMl(graphIndex(both, changes), 'Om filen');
    const names = [...text.matchAll(/<key id="(edge-\d+)" for="edge" attr\.name="([^"]+)"/g)];
    const numbers = new Map(both.nodes.map(({ id }, number) => [id, `n${number}`]));
    const edge = (from: string, to: string): Record<string, string> => {
      const [, inside = ''] =
        new RegExp(`source="${numbers.get(from)!}" target="${numbers.get(to)!}">(.*?)</edge>`).exec(text) ?? [];
      const told = new Map([...inside.matchAll(/key="([^"]+)">([^<]*)</g)].map(([, key, value]) => [key, value!]));
      return Object.fromEntries(names.flatMap(([, key, name]) => (told.has(key) ? [[name!, told.get(key)!]] : [])));
    };
    const { difference, margin, ...stronger } = edge('mette', 'bo');
    assert.deepEqual(stronger, {
      weight: '4',
      raters: '1',
      change: 'stronger',
      before: '2',
      after: '4',
      certain: 'true',
      'rated before': 'true',
      'rated after': 'true',
    });
    assert.equal(difference, '2');
    assert.ok(Number(margin) > 0 && Number(margin) < 2);
    assert.equal(edge('mette', 'jens')['certain'], 'false');
    assert.deepEqual(edge('jens', 'ida'), {
      change: 'lost',
      before: '3',
      'rated before': 'true',
      'rated after': 'false',
    });
    assert.equal(edge('jens', 'bo')['change'], 'new');
    assert.equal(edge('bo', 'ole')['unknown'], 'not-there');
  });

  it('keeps names that are markup or hold what XML cannot', () => {
    const graph = workshop();
    const label = `<a b="c">&amp; \u0001\uD800\u0000 ]]> 👩🏽‍🚒`;
    const text = write({ ...graph, nodes: [{ ...graph.nodes[0]!, label }, ...graph.nodes.slice(1)] });
    assert.ok(text.includes('&lt;a b=&quot;c&quot;&gt;&amp;amp;  ]]&gt; 👩🏽‍🚒</data>'), text);
  });
});
