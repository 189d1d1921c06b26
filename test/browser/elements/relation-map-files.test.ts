import { aTimeout, expect } from '@open-wc/testing';
import type { TvaersRelationMap } from '../../../src/elements/relation-map/relation-map-element.js';
import type { RelationGraph } from '../../../src/model/relation.js';
import { find, press, wait } from '../../support/find.js';
import { stand } from '../../support/backends.js';
import { confidential, twoRounds, workshop } from '../../support/maps.js';
import { says } from '../../support/place.js';
import { placedMap } from '../../support/placed-map.js';
import { savedFiles } from '../../support/saved-files.js';
import { waitUntil } from '../../support/wait-until.js';

/** Presses the button that saves a file, and reads the file as it is, once the map is as `prepare` leaves it. */
async function written(
  graph: RelationGraph,
  button: string | RegExp,
  properties: object = {},
  prepare: (element: TvaersRelationMap) => Promise<unknown> = () => Promise.resolve(),
): Promise<string> {
  const element = await placedMap(graph, properties);
  await aTimeout(600);
  await prepare(element);
  const files = savedFiles();
  try {
    await press(element, 'button', button);
    await files.count(1);
  } finally {
    files.end();
  }
  const [text] = await files.texts();
  return text!;
}

/** The same as XML. */
async function saved(...by: Parameters<typeof written>): Promise<XMLDocument> {
  const text = await written(...by);
  const file = new DOMParser().parseFromString(text, 'application/xml');
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

  const onlyWeak = async (element: TvaersRelationMap): Promise<void> => {
    element.shadowRoot!.querySelector<HTMLDetailsElement>('[part=tools]')!.open = true;
    await wait(element, 'checkbox', 'svage');
    find(element, 'checkbox', 'svage').click();
    await says(element, 'Viser 2 af 5 personer.');
  };
  const PART = 'Her er kun en del med. Viser 2 af 5 personer. Kun vurderinger, der er svage.';

  it('says in every file that only a part of the map is in it, and which', async () => {
    expect(texts(await saved(workshop(), SVG, {}, onlyWeak))).to.include(PART);
    const vectors = await saved(workshop(), SVG, {}, onlyWeak);
    expect(vectors.querySelector('desc')!.textContent).to.include(PART);
    const network = await saved(workshop(), /GraphML/, {}, onlyWeak);
    expect(network.querySelector('desc')!.textContent).to.include(PART);
    expect(network.querySelectorAll('node')).to.have.length(2);
    for (const button of ['Hent personer som CSV', 'Hent relationer som CSV', 'Hent netværkets tal som CSV'])
      expect((await written(workshop(), button, {}, onlyWeak)).split('\r\n')[0], button).to.equal(`# ${PART}`);
  });

  it('says that it is limited to a unit, to those round one or to a dimension, and that persons may not be shown', async () => {
    const limited = await written(workshop(), 'Hent personer som CSV', { unit: 'care', focusOn: 'mette' });
    expect(limited).to.match(/^# Her er kun en del med\. Kun Ældre og Sundhed og det, der ligger under\./);
    expect(limited).to.include('Kun Mette Lund og dem, der er en relation til.');
    const closed = { ...confidential(), notices: [{ code: 'person-level-closed' as const }] };
    expect(await written(closed, 'Hent relationer som CSV', { level: 'person' })).to.include(
      '# Undersøgelsen er fortrolig. Derfor vises enheder og ikke personer.',
    );
    expect(await written(workshop(), 'Hent personer som CSV')).to.match(/^Navn;/);
  });

  it('tells in GraphML and in the picture what became of each relation between two rounds', async () => {
    const [before, after] = twoRounds();
    const backend = stand('relations', 'graph', (query) =>
      (query as { survey: string }).survey === 's-1' ? before : after,
    );
    const compared = { survey: 's-2', since: '1', backend };
    const told = (element: TvaersRelationMap) => says(element, 'Siden 31. marts 2025');
    const file = await saved(after, /GraphML/, compared, told);
    const key = (name: string) => file.querySelector(`key[for=edge][attr\\.name="${name}"]`)!.id;
    const kinds = [...file.querySelectorAll(`edge data[key="${key('change')}"]`)].map(({ textContent }) => textContent);
    expect(new Set(kinds)).to.deep.equal(new Set(['stronger', 'new', 'lost', 'same', 'unknown']));
    expect(file.querySelector('desc')!.textContent).to.include('margin er usikkerheden (±)');
    expect(file.querySelector('desc')!.textContent).to.include('Før: Første runde (31. marts 2025).');
    const words = texts(await saved(after, SVG, compared, told));
    for (const said of ['Stærkere, mere end usikkerheden', 'Er der ikke længere', 'Ny relation', 'Før: Første runde'])
      expect(words).to.include(said);
  });

  it('has nothing of what is hidden in either', async () => {
    for (const button of [/GraphML/, SVG]) {
      const file = await saved(confidential(), button);
      expect(new XMLSerializer().serializeToString(file)).not.to.match(/4[.,]321|4[.,]821|Hemmelig|home-0/);
    }
  });
});
