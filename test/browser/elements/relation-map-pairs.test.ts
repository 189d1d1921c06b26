import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TvaersRelationMap } from '../../../src/elements/relation-map/relation-map-element.js';
import { SelectionEvent } from '../../../src/elements/relation-map/selection-event.js';
import type { RelationGraph } from '../../../src/model/relation.js';
import { expectNoViolations } from '../../support/axe.js';
import { copiedBy, withoutClipboard } from '../../support/clipboard.js';
import { all, find, focused, look, press, wait } from '../../support/find.js';
import { confidential, workshop } from '../../support/maps.js';
import { says } from '../../support/place.js';
import { placedMap } from '../../support/placed-map.js';
import { readableText } from '../../support/text.js';
import { waitUntil } from '../../support/wait-until.js';

const heard = new WeakMap<TvaersRelationMap, readonly string[]>();
/** Those that the map said last are looked at beside the selected one. */
const compared = (element: TvaersRelationMap): readonly string[] => heard.get(element) ?? [];

async function map(graph: RelationGraph = workshop(), properties?: object): Promise<TvaersRelationMap> {
  const element = await placedMap(graph, properties);
  element.addEventListener('change', (event) => {
    if (event instanceof SelectionEvent) heard.set(element, event.compared);
  });
  return element;
}

const details = (element: TvaersRelationMap) => readableText(element.shadowRoot!.querySelector('[part=details]')!);
const questions = (element: TvaersRelationMap) =>
  [...element.shadowRoot!.querySelectorAll('[part=guide] li')].map(({ textContent }) => textContent.trim());

/** Opens the one relation that is important and weak. */
async function pair(graph?: RelationGraph, properties?: object): Promise<TvaersRelationMap> {
  const element = await map(graph, properties);
  find(element, 'button', 'Mette Lund og Bo Østergård').focus();
  await press(element, 'button', 'Mette Lund og Bo Østergård');
  await wait(element, 'heading', 'Mette Lund og Bo Østergård');
  return element;
}

describe('tvaers-relation-map: two beside each other', () => {
  it('opens the two from the list: both ways, and in words where they see it differently', async () => {
    const element = await pair();
    expect(focused(element)).to.have.text('Mette Lund og Bo Østergård');
    expect(element.selected).to.equal('mette');
    expect(compared(element)).to.deep.equal(['bo']);
    const text = details(element);
    for (const words of [
      'Mette Lund vurderer Bo Østergård svag, 2,0; vigtighed 5,0',
      'Bo Østergård vurderer Mette Lund stærk, 4,5; vigtighed 4,0',
      'Relationen er vigtig og svag. Her er der mest at hente.',
      'Mette Lund vurderer samarbejdet 2,5 point lavere, end Bo Østergård gør.',
      'Samarbejdet er vigtigere for Mette Lund (5,0) end for Bo Østergård (4,0).',
      'Der er ingen, som begge har en relation til.',
    ])
      expect(text).to.include(words);
    await expectNoViolations(element);
  });

  it('asks open questions that follow from the figures', async () => {
    const element = await pair();
    expect(questions(element)).to.deep.equal([
      'Hvad lykkes for jer nu, og hvad er det, I gør, når det lykkes?',
      'Samarbejdet er vigtigere for Mette Lund (5,0) end for Bo Østergård (4,0). Hvad er Mette Lund afhængig af, som Bo Østergård måske ikke ser?',
      'Tænk på en sag, der gik skævt. Hvad vidste I hver især, som den anden ikke vidste?',
      'Mette Lund ser mindre lyst på samarbejdet, end Bo Østergård gør (2,0 mod 4,5). Hvad oplever Mette Lund, som Bo Østergård ikke får øje på?',
      'Mest forskelligt ser I på “Rettidig kommunikation” (Mette Lund: 2,0, Bo Østergård: 4,5). Hvad lægger I hver især i det?',
      'Hvad er det uden for jer to, der gør det svært: tid, økonomi, regler eller opgaver, som ingen har aftalt?',
      'Hvad prøver I hver især af den næste måned, og hvornår tales I ved om, hvordan det gik?',
    ]);
  });

  it('names the question that is lowest and the one that is highest', async () => {
    const graph = workshop();
    const ties = graph.ties.map((tie) =>
      tie.state === 'rated' && tie.from === 'mette' && tie.to === 'bo'
        ? { ...tie, means: { timely: 1.5, goals: 2.5 } }
        : tie,
    );
    const element = await pair({ ...graph, ties });
    expect(details(element)).to.include('Lavest er “Rettidig kommunikation” (3,0). Højest er “Fælles mål” (3,5).');
    expect(questions(element)[2]).to.equal(
      'Lavest er “Rettidig kommunikation” (3,0). Hvilken situation tænker I hver især på, og hvad kom den til at betyde?',
    );
  });

  it('gives the place to the guide of the host, and tells the page who the two are', async () => {
    const element = await map();
    const told: unknown[] = [];
    element.addEventListener('change', (event) => {
      if (event instanceof SelectionEvent) told.push([event.selected, ...event.compared]);
    });
    element.innerHTML = '<div slot="dialogue-guide"><p>Kommunens egen guide</p></div>';
    await press(element, 'button', 'Mette Lund og Bo Østergård');
    await wait(element, 'heading', 'Til samtalen');
    expect(told).to.deep.equal([['mette', 'bo']]);
    const slot = element.shadowRoot!.querySelector<HTMLSlotElement>('slot[name=dialogue-guide]')!;
    expect(slot.assignedElements()).to.have.length(1);
    expect(element.querySelector('p')!.getClientRects()).to.have.length(1);
  });

  it('copies whom it is about, what the figures say and the questions', async () => {
    const element = await pair();
    const [text = ''] = await copiedBy(async () => {
      await press(element, 'button', 'Kopiér guiden');
      await says(element, 'Guiden er kopieret');
    });
    const lines = text.split('\n');
    expect(lines.slice(0, 4)).to.deep.equal([
      'Mette Lund og Bo Østergård',
      'Samarbejde på tværs. Tal fra 31. marts 2026.',
      '',
      'Mette Lund vurderer Bo Østergård: svag, 2,0; vigtighed 5,0.',
    ]);
    expect(lines).to.include('Til samtalen');
    expect(lines.at(-1)).to.match(/^7\. Hvad prøver I hver især af/);
  });

  it('says so when the browser does not let it copy', async () => {
    const element = await pair();
    await withoutClipboard(async () => {
      await press(element, 'button', 'Kopiér guiden');
      await says(element, 'Guiden kunne ikke kopieres her');
    });
  });

  it('prints the guide by itself', async () => {
    const element = await pair();
    let paper = '';
    // No engine prints in a test; what would be printed is in the frame.
    const { append } = document.body;
    document.body.append = function (...nodes: (Node | string)[]) {
      append.apply(document.body, nodes);
      const [frame] = nodes;
      if (frame instanceof HTMLIFrameElement)
        frame.contentWindow!.print = () => {
          paper = frame.contentDocument!.body.textContent;
          frame.contentWindow!.dispatchEvent(new Event('afterprint'));
        };
    };
    try {
      await press(element, 'button', 'Udskriv guiden');
    } finally {
      document.body.append = append;
    }
    expect(paper).to.match(/^Mette Lund og Bo ØstergårdSamarbejde på tværs\. Tal fra 31\. marts 2026\./);
    expect(paper).to.include('Hvad prøver I hver især af den næste måned');
    expect(paper).not.to.include('Alle relationer for');
    expect(document.querySelector('iframe[aria-hidden]')).not.to.exist;
  });

  it('goes back to the list when it is closed, and marks there whom one looks at', async () => {
    const element = await pair();
    expect(element.shadowRoot!.querySelector('[part=important] li')).to.have.attribute('aria-current', 'true');
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(focused(element)?.textContent.trim()).to.equal('Mette Lund og Bo Østergård');
    expect(focused(element)?.closest('[part=important]')).to.exist;
    expect(element.selected).to.be.undefined;
  });

  it('is reached from the details of one of them', async () => {
    const element = await map(workshop(), { selected: 'ida' });
    const open = await wait(element, 'button', 'Se de to sammen: Ida Ærø og Bo Østergård');
    open.click();
    await wait(element, 'heading', 'Ida Ærø og Bo Østergård');
    expect(details(element)).to.include('Ida Ærø vurderer Bo Østergård arbejder ikke sammen');
    expect(questions(element)).to.have.length(5);
  });

  it('tells and asks nothing of what is hidden', async () => {
    const element = await map(confidential(), { selected: 'nursing', view: 'table' });
    await press(element, 'checkbox', 'Sammenlign Hjemmepleje');
    await wait(element, 'heading', 'Sygepleje og Hjemmepleje');
    const text = details(element);
    expect(text).to.include('Sygepleje vurderer Hjemmepleje skjult af hensyn til anonymitet');
    expect(text).not.to.match(/4,3|5,0|point|Lavest/);
  });
});

describe('tvaers-relation-map: several beside each other', () => {
  it('are ticked in the table, and shown two by two with what they have in common', async () => {
    const element = await map(workshop(), { view: 'table' });
    for (const name of ['Mette Lund', 'Ida Ærø', 'Bo Østergård'])
      await press(element, 'checkbox', `Sammenlign ${name}`);
    await wait(element, 'heading', '3 personer ved siden af hinanden');
    expect(compared(element)).to.deep.equal(['ida', 'bo']);
    const rows = [...element.shadowRoot!.querySelectorAll('[part=details] tbody tr')].map((row) =>
      [...row.children].map((each) => each.textContent.trim()).join(' | '),
    );
    expect(rows).to.deep.equal([
      'Mette Lund og Ida Ærø | ikke spurgt | moderat, 3,5 | – | – | 1',
      'Mette Lund og Bo Østergård | svag, 2,0; vigtighed 5,0 | stærk, 4,5; vigtighed 4,0 | 3,3 | 4,5 | 0',
      'Ida Ærø og Bo Østergård | arbejder ikke sammen | ikke spurgt | – | – | 1',
    ]);
    expect(details(element)).to.include('Der er ingen, som de alle har en relation til.');
    await expectNoViolations(element);
    await press(element, 'checkbox', 'Sammenlign Mette Lund');
    await wait(element, 'heading', 'Ida Ærø og Bo Østergård');
    expect(element.selected).to.equal('ida');
  });

  it('are at most six, and a box that was one too many is empty again', async () => {
    const graph = workshop();
    const more = [1, 2].map((number) => ({ ...graph.nodes[0]!, id: `more${number}`, label: `Åse ${number}` }));
    const element = await map({ ...graph, nodes: [...graph.nodes, ...more] }, { view: 'table' });
    for (const box of all(element, 'checkbox').filter((each) => each.ariaLabel?.startsWith('Sammenlign'))) {
      box.click();
      await element.updateComplete;
    }
    expect(compared(element)).to.have.length(5);
    expect(find<HTMLInputElement>(element, 'checkbox', 'Sammenlign Åse 2').checked).to.equal(false);
  });

  it('are chosen with Ctrl or Shift and a click on a name', async () => {
    const element = await map(workshop(), { view: 'table' });
    await press(element, 'button', 'Ida Ærø');
    const name = look(element, 'button', 'Jens Åkær', element.shadowRoot!.querySelector('.nodes')!)!;
    name.dispatchEvent(new MouseEvent('click', { bubbles: true, ctrlKey: true }));
    await wait(element, 'heading', 'Ida Ærø og Jens Åkær');
    name.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }));
    await waitUntil(() => compared(element).length === 0);
    expect(element.selected).to.equal('ida');
  });
});
