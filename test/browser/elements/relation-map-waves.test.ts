import { expect } from '@open-wc/testing';
import '../../../src/elements/relation-map/tvaers-relation-map.js';
import type { TvaersRelationMap } from '../../../src/elements/relation-map/relation-map-element.js';
import type { GraphQuery } from '../../../src/backend/relation-source.js';
import { BackendError } from '../../../src/backend/errors.js';
import type { RelationGraph } from '../../../src/model/relation.js';
import { expectNoViolations } from '../../support/axe.js';
import { stand } from '../../support/backends.js';
import type { Stand } from '../../support/backends.js';
import { focused, look, press, wait } from '../../support/find.js';
import { handled } from '../../support/handled.js';
import { closed, nobody, twoRounds } from '../../support/maps.js';
import { place, says } from '../../support/place.js';
import { savedFiles } from '../../support/saved-files.js';
import { readableText } from '../../support/text.js';
import { waitUntil } from '../../support/wait-until.js';

const [before, after] = twoRounds();

/** A backend with an earlier round and the one that is shown. */
const rounds = (
  earlier: RelationGraph | (() => RelationGraph) = before,
  now: RelationGraph | (() => RelationGraph) = after,
): Stand =>
  stand('relations', 'graph', (query) => {
    const graph = (query as GraphQuery).survey === 's-1' ? earlier : now;
    return typeof graph === 'function' ? graph() : graph;
  });

const compared = async (properties: object = {}, backend = rounds()): Promise<TvaersRelationMap> => {
  const element = await place<TvaersRelationMap>('tvaers-relation-map', {
    survey: 's-2',
    level: 'person',
    since: '1',
    backend,
    ...properties,
  });
  await says(element, /relationer/);
  await handled(element);
  return element;
};

const CHANGED =
  'Siden 31. marts 2025 har 3 relationer forandret sig: 1 er blevet stærkere, 1 er ny og 1 er der ikke længere.';

describe('tvaers-relation-map: two rounds', () => {
  it('says first what has changed, then both rounds with their answers, and what a change may also come from', async () => {
    const element = await compared();
    await says(element, CHANGED);
    const text = readableText(element);
    expect(text).to.include('Før: Første runde (31. marts 2025). 29 af 29 har svaret (100 %).');
    expect(text).to.include('Nu: Anden runde (31. marts 2026). 29 af 29 har svaret (100 %).');
    expect(text).to.include('Der er ingen gruppe at sammenligne med.');
    expect(text).to.match(
      /\d+ vurderinger er givet i begge runder .* ville omkring \d+ se forandre(t|de) ud ved rene tilfældigheder/,
    );
    expect(text).to.include('1 person er kun med i den første runde. 1 person er kun med i den nye runde.');
    await expectNoViolations(element);
  });

  it('lists the largest change first, and says each side with its uncertainty', async () => {
    const element = await compared();
    await says(element, CHANGED);
    const list = element.shadowRoot!.querySelector('[part=changed] ol')!;
    const [first] = [...list.querySelectorAll('li')].map((item) => item.textContent.replace(/\s+/g, ' ').trim());
    expect(first).to.match(/Mette Lund og Bo Østergård: stærkere|Bo Østergård og Mette Lund: stærkere/);
    expect(first).to.match(/stærkere: fra 2,0 til 4,5 \(\+2,50 ± 0,\d\d\)/);
    await press(element, 'button', /Jens Åkær og Ida Ærø|Ida Ærø og Jens Åkær/);
    await says(element, 'er der ikke længere: før 3,0');
    await expectNoViolations(element);
  });

  it('switches between before, now and change, and says which it is', async () => {
    const element = await compared();
    await says(element, CHANGED);
    await press(element, 'button', 'Før');
    await says(element, 'Tal fra 31. marts 2025.');
    expect(readableText(element)).not.to.include(CHANGED);
    expect(await wait(element, 'button', 'Før')).to.have.attribute('aria-pressed', 'true');
    await says(element, /Første runde\. 31\. marts 2025/);
    await press(element, 'button', 'Nu');
    await says(element, 'Tal fra 31. marts 2026.');
    await press(element, 'button', 'Forandring');
    await says(element, CHANGED);
  });

  it('has the same in the legend, the table and the matrix', async () => {
    const element = await compared({ view: 'table' });
    await says(element, CHANGED);
    const heads = [...element.shadowRoot!.querySelectorAll('.nodes thead th')].map((head) =>
      head.textContent.replace(/[↕↑↓]/g, '').trim(),
    );
    expect(heads).to.include.members([
      'Ny',
      'Stærkere',
      'Svagere',
      'Ikke længere',
      'Omtrent uændret',
      'Kan ikke sammenlignes',
    ]);
    await press(element, 'button', 'Kort');
    expect(look(element, 'checkbox', 'Stærkere, mere end usikkerheden (1)')).to.exist;
    expect(look(element, 'checkbox', 'Er der ikke længere (1)')).to.exist;
    await press(element, 'button', 'Matrix');
    await waitUntil(
      () => element.shadowRoot!.querySelector('[role=gridcell][aria-label*="stærkere: fra 2,0 til 4,0"]'),
      undefined,
      { timeout: 8000 },
    );
    await expectNoViolations(element);
  });

  it('is chosen among the rounds there are, and ended again', async () => {
    const element = await compared({ since: undefined });
    element.shadowRoot!.querySelector<HTMLDetailsElement>('[part=tools]')!.open = true;
    await waitUntil(() => element.shadowRoot!.querySelector('#tool-since'), 'the choice', { timeout: 8000 });
    const select = element.shadowRoot!.querySelector<HTMLSelectElement>('[aria-labelledby=tool-since] select')!;
    expect([...select.options].map(({ text }) => text)).to.deep.equal(['Ingen', 'Første runde']);
    select.value = '1';
    select.dispatchEvent(new Event('change'));
    await says(element, CHANGED);
    await press(element, 'button', 'Vis kun den nye runde');
    await says(element, 'Tal fra 31. marts 2026.');
    expect(element.since).to.equal(undefined);
    expect(focused(element)?.localName).to.equal('summary');
    expect(readableText(element)).not.to.include('Siden 31. marts 2025');
  });

  it('follows a dimension, and those round one', async () => {
    const element = await compared();
    await says(element, CHANGED);
    const select = [...element.shadowRoot!.querySelectorAll('select')].find((each) =>
      each.labels[0]?.textContent.includes('Vurderet på'),
    )!;
    select.value = 'goals';
    select.dispatchEvent(new Event('change'));
    await says(element, CHANGED);
    element.focusOn = 'jens';
    await says(element, '2 relationer er omtrent uændrede. Før');
  });

  it('saves each direction with both rounds, the change and its uncertainty', async () => {
    const element = await compared();
    await says(element, CHANGED);
    const files = savedFiles();
    try {
      await press(element, 'button', /^Hent relationer som/);
      await files.count(1);
    } finally {
      files.end();
    }
    const [head = '', ...rows] = (await files.texts())[0]!.trim().split('\r\n');
    expect(head).to.match(/Gennemsnit før \(Første runde\. 29 af 29 har svaret \(100\s%\)\.\)/);
    expect(head).to.match(/Gennemsnit nu \(Anden runde\. 29 af 29 har svaret \(100\s%\)\.\)/);
    expect(rows.find((row) => row.startsWith('Mette Lund;Bo Østergård'))).to.match(/Stærkere;2;4;2;0,\d+;1;1/);
  });

  it('tells why there is nothing to compare, and lets one choose again', async () => {
    const cases: readonly (readonly [why: string, properties: object, backend: Stand])[] = [
      ['Der er ingen runde “9” at sammenligne med.', { since: '9' }, rounds()],
      ['Det er den runde, der vises.', { since: '2' }, rounds()],
      [
        'Den runde er nyere end den, der vises.',
        { survey: 's-1', since: '2' },
        rounds({
          ...before,
          waves: [{ survey: 's-0', wave: '0', title: 'Nulte', asOf: '2024-01-01' }, ...before.waves!],
        }),
      ],
      ['Der er ingen tidligere runde at sammenligne med.', {}, rounds(before, { ...after, waves: [] })],
      ['har ingen relationer at sammenligne med', {}, rounds({ ...nobody(), wave: '1' })],
      ['har ingen relationer at sammenligne med', {}, rounds({ ...closed(), level: 'person' })],
      ['er besvaret på en anden skala', {}, rounds({ ...before, scale: { min: 0, max: 10 } })],
      ['har spurgt om noget helt andet', {}, rounds({ ...before, dimensions: [{ id: 'x', label: 'X' }] })],
      ['kan ikke vises på samme niveau', {}, rounds({ ...before, level: 'unit' })],
      [
        'Du har ikke adgang til Første runde.',
        {},
        rounds(() => {
          throw new BackendError('forbidden', 'not for you');
        }),
      ],
    ];
    for (const [why, properties, backend] of cases) {
      const element = await compared(properties, backend);
      await says(element, why);
      expect(readableText(element), why).to.match(/\d+ personer, \d+ relationer/);
      expect(look(element, 'button', 'Forandring'), why).not.to.exist;
      await wait(element, 'button', 'Vis kun den nye runde');
      element.remove();
    }
  });

  it('compares again when answers change while it is shown, and goes on showing what it had', async () => {
    let now = after;
    const backend = rounds(before, () => now);
    const element = await compared({}, backend);
    await says(element, CHANGED);
    now = { ...after, ties: after.ties.filter(({ from, to }) => from !== 'jens' || to !== 'bo') };
    backend.change();
    await says(element, 'har 2 relationer forandret sig');
  });

  it('hides in both rounds what one of them hides', async () => {
    const hide = (graph: RelationGraph): RelationGraph => ({
      ...graph,
      ties: graph.ties.map((tie) =>
        tie.from === 'mette' || tie.to === 'mette' ? { from: tie.from, to: tie.to, state: 'suppressed' } : tie,
      ),
    });
    const element = await compared({ selected: 'mette' }, rounds(before, hide(after)));
    await says(element, 'kan ikke sammenlignes');
    expect(readableText(element)).not.to.match(/4,5|stærkere: fra/);
  });
});
