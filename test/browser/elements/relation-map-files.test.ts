import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import '../../../src/elements/relation-map/tvaers-relation-map.js';
import type { TvaersRelationMap } from '../../../src/elements/relation-map/relation-map-element.js';
import type { RelationGraph } from '../../../src/model/relation.js';
import { press } from '../../support/find.js';
import { handled } from '../../support/handled.js';
import { answering, confidential, workshop } from '../../support/maps.js';
import { place, says } from '../../support/place.js';
import { savedFiles } from '../../support/saved-files.js';

/** Presses the button that saves a file, and reads the file as XML. */
async function saved(graph: RelationGraph, button: string | RegExp, properties: object = {}): Promise<XMLDocument> {
  const element = await place<TvaersRelationMap>('tvaers-relation-map', {
    survey: 's',
    level: graph.level,
    backend: answering(graph),
    ...properties,
  });
  await says(element, 'relation');
  await handled(element);
  await aTimeout(600);
  const files = savedFiles();
  try {
    await press(element, 'button', button);
    await files.count(1);
  } finally {
    files.end();
  }
  const [text] = await files.texts();
  const file = new DOMParser().parseFromString(text!, 'application/xml');
  expect(file.querySelector('parsererror'), text).not.to.exist;
  return file;
}
const SVG = /^Hent som (vektor|billede \(SVG\)|SVG)/;
const texts = (file: XMLDocument): string =>
  [...file.querySelectorAll('text:not([aria-hidden])')].map((text) => text.textContent).join(' ');

describe('tvaers-relation-map: files', () => {
  it('saves GraphML that a reader of XML can read, with names as they are', async () => {
    const graph = workshop();
    const label = '<b>Mette</b> & "Lund"';
    const file = await saved({ ...graph, nodes: [{ ...graph.nodes[0]!, label }, ...graph.nodes.slice(1)] }, /GraphML/);
    expect(file.documentElement.namespaceURI).to.equal('http://graphml.graphdrawing.org/xmlns');
    expect(file.querySelector('graph')!.getAttribute('edgedefault')).to.equal('directed');
    expect(file.querySelectorAll('node')).to.have.length(5);
    const key = file.querySelector('key[for=node][attr\\.name=label]')!.id;
    expect(file.querySelector(`node data[key="${key}"]`)!.textContent).to.equal(label);
    const ids = new Set([...file.querySelectorAll('node')].map(({ id }) => id));
    for (const edge of file.querySelectorAll('edge'))
      expect(ids.has(edge.getAttribute('source')!) && ids.has(edge.getAttribute('target')!)).to.be.true;
    expect(file.querySelector('desc')!.textContent.replace(/\s/g, ' ')).to.include(
      '4 af 5 har svaret (80 %). Tal fra 31. marts 2026.',
    );
  });

  it('saves the map as vectors with its title, what the lines mean, the date, the rule and who has answered', async () => {
    const file = await saved(workshop(), SVG);
    expect(file.documentElement.localName).to.equal('svg');
    const words = texts(file);
    for (const said of [
      'Samarbejde på tværs',
      'Mette Lund',
      'Bo Østergård',
      'Svag: under 3,5',
      '4 af 5 har svaret (80 %). Tal fra 31. marts 2026.',
      'Grænserne er praksisbånd, ikke facit.',
      'Intet er skjult',
    ])
      expect(words.replace(/\s+/g, ' ')).to.include(said);
    expect(file.querySelectorAll('path').length).to.be.greaterThan(15);
    expect(file.querySelector('image, foreignObject')).not.to.exist;
    expect(new XMLSerializer().serializeToString(file)).not.to.match(/NaN|undefined|color\(/);
    // It can be shown.
    const picture = new Image();
    picture.src = URL.createObjectURL(
      new Blob([new XMLSerializer().serializeToString(file)], { type: 'image/svg+xml' }),
    );
    await waitUntil(() => picture.complete && picture.naturalWidth > 0);
  });

  for (const view of ['matrix', 'table'] as const)
    it(`saves the whole map from the ${view} too`, async () => {
      const file = await saved(workshop(), SVG, { view });
      expect(texts(file)).to.include('Mette Lund');
      expect(Number(file.documentElement.getAttribute('width'))).to.be.greaterThan(300);
      expect(new XMLSerializer().serializeToString(file)).not.to.match(/NaN|Infinity/);
    });

  it('has nothing of what is hidden in either', async () => {
    for (const button of [/GraphML/, SVG]) {
      const file = await saved(confidential(), button);
      expect(new XMLSerializer().serializeToString(file)).not.to.match(/4[.,]321|4[.,]821|Hemmelig|home-0/);
    }
  });
});
