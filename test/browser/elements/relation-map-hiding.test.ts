import { expect } from '@open-wc/testing';
import '../../../src/elements/relation-map/tvaers-relation-map.js';
import type { TvaersRelationMap } from '../../../src/elements/relation-map/relation-map-element.js';
import type { RelationGraph } from '../../../src/model/relation.js';
import { expectNoViolations } from '../../support/axe.js';
import { savedFiles } from '../../support/saved-files.js';
import { find, look, press, wait } from '../../support/find.js';
import { answering, closed, confidential } from '../../support/maps.js';
import { place, says } from '../../support/place.js';
import { readableText } from '../../support/text.js';

const map = (graph: RelationGraph, properties: object = {}) =>
  place<TvaersRelationMap>('tvaers-relation-map', { survey: 's', backend: answering(graph), ...properties });

/** Everything an element holds that anybody could read: text, attributes and values, seen or not. */
function everything(node: Node): string {
  if (node instanceof Text) return node.data;
  const own = node instanceof Element ? [...node.attributes].map(({ value }) => value).join(' ') : '';
  const inside = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
  return [own, ...[...inside.childNodes].map(everything)].join(' ');
}

describe('tvaers-relation-map: what is hidden', () => {
  it('says why results are not open yet, and nothing of who has answered', async () => {
    const element = await map(closed());
    await says(element, 'Samarbejde på tværs: Resultaterne vises, når undersøgelsen er lukket 14. december 2026.');
    expect(readableText(element)).not.to.match(/\d+ af \d+/);
    expect(element.matches(':state(hidden)')).to.be.true;
    await expectNoViolations(element);
  });

  it('says that relations are hidden, why, and how many units are too small', async () => {
    const element = await map(confidential());
    await says(element, '3 enheder, 1 relation');
    const text = readableText(element);
    expect(text).to.include(
      'Relationer, som færre end 5 har svaret på, eller hvor færre end 5 er vurderet, er skjult af hensyn til anonymitet.',
    );
    expect(text).to.include('1 enhed er for lille til, at der vises noget om den.');
  });

  it('says of a group that is too small only that everything is hidden', async () => {
    const element = await map(confidential(), { selected: 'nursing' });
    await says(element, 'Alle relationer er skjult af hensyn til anonymitet');
    expect(look(element, 'button', 'Jobcenter', element.shadowRoot!.querySelector('[part=details]')!)).not.to.exist;
  });

  it('shows no number, least of all 0, where everything is hidden', async () => {
    const element = await map(confidential(), { view: 'table' });
    await says(element, 'Enheder på kortet');
    const row = [...element.shadowRoot!.querySelectorAll('tbody tr')].find((each) =>
      each.textContent.includes('Sygepleje'),
    )!;
    expect([...row.querySelectorAll('td')].map((cell) => cell.textContent.trim())).to.deep.equal([
      'Ældre og Sundhed',
      '3',
      'skjult',
      'skjult',
      '–',
      '–',
      '–',
    ]);
  });

  it('holds no hidden value and no person of a confidential survey anywhere, nor in its files', async () => {
    const element = await map(confidential(), { selected: 'jobs' });
    await says(element, 'Jobcenter');
    const files = savedFiles();
    try {
      await wait(element, 'button', /^Hent enheder/);
      for (const name of [/^Hent enheder/, /^Hent relationer/]) await press(element, 'button', name);
      await files.count(2);
    } finally {
      files.end();
    }
    const all = [everything(element), ...(await files.texts())].join(' ');
    // The hidden ties had the mean 4,321 and more; the people are called Hemmelig.
    expect(all).not.to.match(/4[.,]3|4[.,]8|Hemmelig|home-0/);
    expect(all).to.include('skjult af hensyn til anonymitet');
    expect(await files.texts()).to.satisfy((texts: readonly string[]) =>
      texts.some((text) => text.includes('Hjemmepleje;Jobcenter;vurderet;svag;2,5;6;4,5;2,5;2,5')),
    );
  });

  it('says so when nothing can be shown, and leaves the way to another level open', async () => {
    const graph = confidential();
    const element = await map({
      ...graph,
      ties: graph.ties.map(({ from, to }) => ({ from, to, state: 'suppressed' })),
    });
    await says(element, 'Der er for få svar til at vise relationer her');
    expect(element.matches(':state(hidden)')).to.be.true;
    find(element, 'button', 'Forvaltninger');
  });

  it('does not offer persons, and says that units are shown in their place', async () => {
    const graph = confidential();
    const element = await map(
      { ...graph, notices: [{ code: 'person-level-closed' }, ...graph.notices] },
      { level: 'person' },
    );
    await says(element, 'Undersøgelsen er fortrolig. Derfor vises enheder og ikke personer.');
    expect(look(element, 'button', 'Personer')).not.to.exist;
  });
});
