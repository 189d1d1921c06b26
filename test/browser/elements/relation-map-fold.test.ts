import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../../src/elements/relation-map/tvaers-relation-map.js';
import type { TvaersRelationMap } from '../../../src/elements/relation-map/relation-map-element.js';
import type { RelationGraph } from '../../../src/model/relation.js';
import { expectNoViolations } from '../../support/axe.js';
import { hasDevTools, media } from '../../support/engine.js';
import { find, look, press } from '../../support/find.js';
import { handled } from '../../support/handled.js';
import { hears, listen } from '../../support/heard.js';
import { keys } from '../../support/keys.js';
import { answering, confidential, crowd, workshop } from '../../support/maps.js';
import { place, says } from '../../support/place.js';
import { placedMap } from '../../support/placed-map.js';
import { readableText } from '../../support/text.js';
import { waitUntil } from '../../support/wait-until.js';

// What a reader meets who folds the areas of a map to one disc each.

/** The picture once it has come to rest, as one number for each part of it. */
async function atRest(element: TvaersRelationMap): Promise<string> {
  const canvas = element.shadowRoot!.querySelector('canvas')!;
  await waitUntil(() => canvas.width > 300 && canvas.toDataURL().length > 9000, 'it is drawn', { timeout: 8000 });
  let [before, now] = ['', canvas.toDataURL()];
  for (let tries = 0; tries < 60 && before !== now; tries += 1) {
    before = now;
    await aTimeout(250);
    now = canvas.toDataURL();
  }
  return now;
}

const map = async (graph: RelationGraph = workshop(), properties: object = {}): Promise<TvaersRelationMap> => {
  const element = await placedMap(graph, properties);
  await waitUntil(() => element.shadowRoot!.querySelector('[part=folding]'), 'areas can be folded', { timeout: 8000 });
  await atRest(element);
  listen(element);
  return element;
};

const picture = (element: TvaersRelationMap): HTMLElement => element.shadowRoot!.querySelector('.picture')!;

/** Goes to the map and to somebody on it by name. */
async function goTo(element: TvaersRelationMap, name: string): Promise<void> {
  picture(element).focus();
  await hears(element, ': ');
  await aTimeout(900);
  await sendKeys({ type: name });
}

describe('tvaers-relation-map: areas folded to one disc', () => {
  it('are folded by a box each, said, and told over the legend', async () => {
    const element = await map();
    expect(readableText(element)).not.to.include('foldet sammen på kortet.');
    await press(element, 'checkbox', 'Ældre og Sundhed, 3 personer');
    await hears(element, 'Ældre og Sundhed er foldet sammen: 3 personer, 4 relationer');
    expect(element.folded).to.equal('care');
    await says(element, '1 af 2 områder er foldet sammen på kortet. Matricen og tabellen viser stadig alle.');
    await says(element, 'farven er den, de fleste af dem har');
    await says(element, 'Der regnes ikke noget gennemsnit ud.');
    await expectNoViolations(element);
    await press(element, 'checkbox', 'Ældre og Sundhed, 3 personer');
    await hears(element, 'Ældre og Sundhed er foldet ud: 3 personer, 4 relationer');
    expect(element.folded).to.equal('');
  });

  it('take nothing from the sentence, the table and the matrix', async () => {
    const element = await map(workshop(), { folded: 'all' });
    await says(element, '5 personer, 5 relationer');
    element.view = 'table';
    await waitUntil(() => look(element, 'button', 'Ida Ærø'), 'the table is there');
    for (const name of ['Mette Lund', 'Jens Åkær', 'Ida Ærø', 'Bo Østergård', 'Anna Zahle'])
      expect(find(element, 'button', name)).to.exist;
    element.view = 'matrix';
    await waitUntil(() => element.shadowRoot!.querySelectorAll('[role=rowheader]').length > 0, 'it is there', {
      timeout: 8000,
    });
    expect(element.shadowRoot!.querySelectorAll('[role=rowheader]').length).to.be.at.least(5);
  });

  it('are folded and unfolded all at once', async () => {
    const element = await map();
    await press(element, 'button', 'Fold alle sammen');
    await hears(element, 'Alle 2 områder er foldet sammen');
    expect(element.folded).to.equal('all');
    await press(element, 'button', 'Fold alle ud');
    await hears(element, 'Alle områder er foldet ud');
    expect(element.folded).to.equal('');
  });

  it('come from the attribute, whose unknown keys say nothing', async () => {
    const element = await map(workshop(), { folded: 'gone work' });
    await says(element, '1 af 2 områder er foldet sammen');
    expect(find<HTMLInputElement>(element, 'checkbox', /^Beskæftigelse/).checked).to.be.true;
    expect(find<HTMLInputElement>(element, 'checkbox', /^Ældre/).checked).to.be.false;
  });

  it('go back to where everybody stood', async () => {
    const element = await map(crowd(60, 150));
    const before = await atRest(element);
    element.folded = 'a1 a2';
    await element.updateComplete;
    const folded = await atRest(element);
    expect(folded).not.to.equal(before);
    element.folded = '';
    await element.updateComplete;
    expect(await atRest(element)).to.equal(before);
  });

  if (hasDevTools)
    it('change at once for whoever wants no motion', async () => {
      await media({ 'prefers-reduced-motion': 'reduce' });
      try {
        const element = await map(crowd(60, 150));
        const canvas = element.shadowRoot!.querySelector('canvas')!;
        await atRest(element);
        await press(element, 'button', 'Fold alle sammen');
        await element.updateComplete;
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        const soon = canvas.toDataURL();
        await aTimeout(700);
        expect(canvas.toDataURL()).to.equal(soon);
      } finally {
        await media({});
      }
    });

  it('are operated by the keys: Backspace folds, Enter opens, the asterisk takes all', async () => {
    const element = await map();
    await goTo(element, 'jens');
    await hears(element, 'Jens Åkær: ');
    await keys(element, 'Backspace');
    await hears(element, 'Ældre og Sundhed er foldet sammen: 3 personer, 4 relationer');
    expect(element.folded).to.equal('care');
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
      await keys(element, key);
      await aTimeout(250);
      if (readableText(element).includes('Bo Østergård: 1 relation, 1 svag')) break;
    }
    await hears(element, 'Bo Østergård: 1 relation, 1 svag');
    await aTimeout(900);
    await sendKeys({ type: 'sundhed' });
    await hears(element, 'Ældre og Sundhed: samler 3 personer, 4 relationer');
    await keys(element, 'Enter');
    await hears(element, /^Ældre og Sundhed er åbnet\. Du er ved (Mette Lund|Jens Åkær|Ida Ærø)\./);
    expect(element.folded).to.equal('');
    expect(element.shadowRoot!.activeElement).to.equal(picture(element));
    await keys(element, '*');
    await hears(element, 'Alle 2 områder er foldet sammen');
    await keys(element, '*');
    await hears(element, 'Alle områder er foldet ud');
  });

  it('tell by the keys where somebody is whom they hide', async () => {
    const element = await map(workshop(), { folded: 'all' });
    await goTo(element, 'ida');
    await hears(element, 'Ida Ærø er i Ældre og Sundhed, som er samlet. Enter viser, hvad der er i det.');
    await keys(element, 'Home');
    await hears(element, 'Beskæftigelse: ');
    await keys(element, ' ');
    await says(element.shadowRoot!.querySelector('[part=details]')!, 'samler 2 personer, 2 relationer');
    await says(element.shadowRoot!.querySelector('[part=details]')!, '1 relation, 1 svag');
    await keys(element, 'Escape');
    expect(element.shadowRoot!.querySelector('[part=details]')).not.to.exist;
    expect(picture(element)).to.have.attribute('aria-describedby', 'keys');
    expect(element.shadowRoot!.getElementById('keys')!.textContent).to.include('Backspace folder området');
  });

  it('are opened from the details, which say what each line stands for', async () => {
    const element = await map(crowd(80, 400), { folded: 'all' });
    await goTo(element, 'forvaltning 3');
    await keys(element, ' ');
    const details = (): HTMLElement => element.shadowRoot!.querySelector('[part=details]')!;
    await says(details(), /samler 8 personer, \d+ relationer/);
    expect(readableText(details())).to.match(/Forvaltning \d \d+ relationer, \d+ svage?, \d+ stærke?/);
    await expectNoViolations(element);
    await press(element, 'button', 'Fold Forvaltning 3 ud');
    expect(details()).not.to.exist;
    expect(element.shadowRoot!.activeElement).to.equal(picture(element));
    await says(element, '9 af 10 områder er foldet sammen');
  });

  it('are unfolded for whoever asks for one of their nodes in a list', async () => {
    const element = await map(workshop(), { folded: 'all' });
    element.view = 'table';
    await waitUntil(() => look(element, 'button', 'Ida Ærø'), 'the table is there');
    await press(element, 'button', 'Ida Ærø');
    await hears(element, 'Ida Ærø er valgt. Ældre og Sundhed er foldet ud, så du kan se de enkelte relationer.');
    expect(element.folded).to.equal('work');
    element.view = 'map';
    await waitUntil(() => look(element, 'button', 'Fold Ældre og Sundhed sammen'), 'the way back');
    await press(element, 'button', 'Fold Ældre og Sundhed sammen');
    await says(element, '2 af 2 områder er foldet sammen');
    expect(element.selected).to.equal('ida');
  });

  it('stay folded round a node that the page itself has selected', async () => {
    const element = await map(workshop(), { folded: 'care', selected: 'ida' });
    await says(element, 'Ida Ærø');
    expect(element.folded).to.equal('care');
    await waitUntil(() => look(element, 'button', 'Fold Ældre og Sundhed ud'), 'the way to unfold it');
  });

  it('are folded and opened by two quick clicks', async () => {
    const element = await map(crowd(60, 150), { folded: 'all' });
    await atRest(element);
    element.scrollIntoView();
    const box = picture(element).getBoundingClientRect();
    const over = (): boolean => element.shadowRoot!.querySelector('canvas')!.classList.contains('over');
    let at: [number, number] | undefined;
    for (let x = 20; x < box.width && !at; x += 14)
      for (let y = 20; y < box.height && !at; y += 14) {
        const [clientX, clientY] = [Math.round(box.left + x), Math.round(box.top + y)];
        picture(element).dispatchEvent(new PointerEvent('pointermove', { clientX, clientY, bubbles: true }));
        if (over()) at = [Math.round(box.left + x), Math.round(box.top + y)];
      }
    expect(at, 'a disc under the pointer').to.exist;
    await sendMouse({ type: 'move', position: at! });
    const twice = async (): Promise<void> => {
      for (const type of ['down', 'up', 'down', 'up'] as const) await sendMouse({ type });
      picture(element).dispatchEvent(new MouseEvent('dblclick', { clientX: at![0], clientY: at![1], bubbles: true }));
      await element.updateComplete;
    };
    await twice();
    await says(element, '9 af 10 områder er foldet sammen');
  });

  it('say nothing of what is hidden', async () => {
    const element = await map(confidential());
    await press(element, 'checkbox', /^Ældre og Sundhed/);
    await aTimeout(300);
    await hears(element, 'Ældre og Sundhed er foldet sammen: 2 enheder, 1 relation');
    await says(element, '3 enheder');
  });

  it('are not offered where there is nothing to fold', async () => {
    const element = await place<TvaersRelationMap>('tvaers-relation-map', {
      survey: 's',
      level: 'area',
      backend: answering(confidential('area')),
      folded: 'all',
    });
    await says(element, 'relation');
    await handled(element);
    await aTimeout(300);
    expect(element.shadowRoot!.querySelector('[part=folding]')).not.to.exist;
  });

  it('are left behind by nothing when lines are taken off the map', async () => {
    const element = await map(crowd(80, 400), { folded: 'all' });
    await press(element, 'checkbox', /^Svag/);
    await goTo(element, 'forvaltning 3');
    await keys(element, ' ');
    const details = element.shadowRoot!.querySelector('[part=details]')!;
    await says(details, 'relationer');
    expect(readableText(details)).not.to.include('svag');
  });
});

describe('tvaers-relation-map: a map of very many', () => {
  const large = (): RelationGraph => crowd(6000, 9000);

  it('shows areas from afar, and says how to see more', async () => {
    const element = await map(large());
    await says(element, 'Kortet viser områder. Zoom ind for at se enheder og derefter personer.');
    picture(element).focus();
    await hears(element, /^Forvaltning \d: samler 600 personer, \d+ relationer$|^Forvaltning \d: samler 600/);
    await expectNoViolations(element);
  });

  it('shows units from nearer, then people, and areas again', async () => {
    const element = await map(large());
    const nearer = async (what: string): Promise<void> => {
      for (let steps = 0; steps < 12 && !readableText(element).includes(what); steps += 1) {
        await press(element, 'button', 'Zoom ind');
        await aTimeout(60);
      }
      await says(element, what);
    };
    await nearer('Kortet viser enheder. Zoom ind for at se personer.');
    await nearer('Kortet viser personer. Zoom ud for at se områder.');
    await press(element, 'button', 'Vis alt');
    await says(element, 'Kortet viser områder.');
  });

  it('comes near to somebody who is found by name', async () => {
    const element = await map(large());
    const field = element.shadowRoot!.querySelector<HTMLInputElement>('#search')!;
    field.focus();
    await sendKeys({ type: 'person 4711' });
    await says(element, '1 fundet');
    await sendKeys({ press: 'Enter' });
    await says(element.shadowRoot!.querySelector('[part=details]')!, 'Person 4711');
    await says(element, /Kortet viser (enheder|personer)\./);
  });

  it('has everybody in the table, some at a time, sorted', async () => {
    const element = await map(large());
    element.view = 'table';
    await says(element, 'Viser 50 af 6.000.');
    expect(element.shadowRoot!.querySelectorAll('.nodes tbody tr').length).to.equal(50);
    expect(readableText(element.shadowRoot!.querySelector('.nodes tbody tr')!)).to.include('Person 0');
    await press(element, 'button', 'Relationer');
    const first = (): string => readableText(element.shadowRoot!.querySelector('.nodes tbody tr')!);
    await waitUntil(() => !first().includes('Person 0 '), 'the most related come first', { timeout: 8000 });
  });
});
