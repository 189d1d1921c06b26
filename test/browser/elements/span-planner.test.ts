import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Backend } from '../../../src/backend/backend.js';
import { BackendError } from '../../../src/backend/errors.js';
import '../../../src/elements/span-planner/tvaers-span-planner.js';
import type { TvaersSpanPlanner } from '../../../src/elements/span-planner/span-planner-element.js';
import type { SpanScenario } from '../../../src/model/span-plan/changes.js';
import { stand } from '../../support/backends.js';
import { expectNoViolations } from '../../support/axe.js';
import { find, focused, look, press, wait, write } from '../../support/find.js';
import { hears, listen } from '../../support/heard.js';
import { keys, tabTo } from '../../support/keys.js';
import { place, says } from '../../support/place.js';
import { planningBackend, townBaseline } from '../../support/planning.js';
import { printed } from '../../support/printed.js';
import { savedFiles } from '../../support/saved-files.js';
import { standardChecks } from '../../support/standard-checks.js';
import { readableText } from '../../support/text.js';

const planner = async (backend: Backend = planningBackend(), properties: object = {}): Promise<TvaersSpanPlanner> => {
  const element = await place<TvaersSpanPlanner>('tvaers-span-planner', { unit: 'by', backend, ...properties });
  await says(element, 'Ledere og grupper');
  listen(element);
  // Somebody comes near, and what a hand needs comes too.
  element.dispatchEvent(new Event('pointerenter'));
  await import('../../../src/elements/span-planner/hands.js');
  await aTimeout(0);
  return element;
};

/** What a row of the figures says: today, then each suggestion. */
const figures = (element: TvaersSpanPlanner, head: string): readonly string[] => {
  const row = [...element.shadowRoot!.querySelectorAll('.figures tbody tr')].find(
    (each) => each.querySelector('th')!.textContent.trim() === head,
  );
  return [...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent.trim());
};

const leader = (element: TvaersSpanPlanner, name: string): string => {
  const rows = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.leader')];
  return readableText(rows.find((row) => row.querySelector('.who strong')!.textContent.trim() === name)!);
};

/** Writes a number and leaves the field. */
async function enter(element: TvaersSpanPlanner, name: string | RegExp, text: string): Promise<void> {
  await write(element, name, text);
  find(element, 'textbox', name).dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

/** Opens what can be done about new leaders in an area, and chooses a way. */
async function add(element: TvaersSpanPlanner, area: string, way: string | RegExp, amount: string): Promise<void> {
  await press(element, 'button', `Tilføj ledere i ${area}`);
  await press(element, 'radio', way);
  await write(element, /^(Antal nye|Højst så mange pr\. leder$|Beløb)/, amount);
}

standardChecks({
  tag: 'tvaers-span-planner',
  capability: 'organisation',
  method: 'spanBaseline',
  value: townBaseline(),
  empty: { ...townBaseline(), leaders: [], groups: [], areas: [] },
  reads: /I dag har 6 ledere 82 medarbejdere/,
  cannot: { hidden: 'a baseline counts employees, not answers; nothing in it is hidden for being few' },
  attributes: { unit: 'by', scenario: '' },
  tree: [
    'button: Fortryd',
    'spinbutton: Højst så mange medarbejdere pr. leder i Enhed pleje',
    'heading: Ledere og grupper',
  ],
  keyboard: async (element) => {
    (await wait(element, 'button', 'Enhed nord: Tilføj en leder her')).focus();
    await sendKeys({ press: 'Enter' });
    await says(element, '7 ledere i stedet for 6');
    find(element, 'button', 'Fortryd').focus();
    await sendKeys({ press: 'Enter' });
    await says(element, 'I dag har 6 ledere');
  },
});

describe('tvaers-span-planner', () => {
  it('asks nothing until there is a unit', async () => {
    const element = await place<TvaersSpanPlanner>('tvaers-span-planner', { backend: planningBackend() });
    await says(element, 'Vælg en enhed for at prøve ændringer af.');
    element.unit = 'pleje';
    await says(element, 'I dag har 3 ledere 64 medarbejdere. Den største gruppe er på 40.');
  });

  it('says at once what one more leader does to the neighbour and to the level above', async () => {
    const element = await planner();
    await press(element, 'button', 'Enhed nord: Tilføj en leder her');
    await hears(
      element,
      '1 ny leder: Enhed nord. Ny leder 1 ved Enhed nord får 20 medarbejdere. Enhed nord: 40 bliver til 20. Enhed pleje: 11 bliver til 12.',
    );
    expect(readableText(element)).to.include(
      'Forslag 1: 7 ledere i stedet for 6. Den største gruppe går fra 40 til 20. 20 medarbejdere får en ny leder.',
    );
    expect(leader(element, 'Enhed nord')).to.include('40 medarbejdere i dag, 20 i forslaget');
    expect(leader(element, 'Ny leder 1 ved Enhed nord')).to.include('20 medarbejdere');
    expect(figures(element, 'Merudgift om året').map((text) => text.replaceAll('\u00A0', ' '))).to.deep.equal([
      '0 kr.',
      '900.000 kr.',
    ]);
  });

  it('holds leaders against a target that is set for their area', async () => {
    const element = await planner();
    await enter(element, 'Højst så mange medarbejdere pr. leder i Enhed pleje', '12');
    expect(figures(element, 'Ledere over målet')).to.deep.equal(['2', '2']);
    await add(element, 'Enhed pleje', 'Nok til at nå målet', '12');
    await says(
      element,
      'Det giver 4 nye ledere, dér hvor grupperne er størst. Den største gruppe i området bliver på 11.',
    );
    await says(element, 'Kan medarbejderne flyttes frit mellem lederne, er 3 nok.');
    await press(element, 'button', 'Tilføj 4 ledere');
    // The four new leaders answer to the one above, who then has more than the target.
    expect(figures(element, 'Ledere over målet')).to.deep.equal(['2', '1']);
    expect(leader(element, 'Enhed pleje')).to.include('over målet');
  });

  it('pays for leaders inside the frame, and says what it takes', async () => {
    const element = await planner();
    await add(element, 'Enhed pleje', /^Inden for rammen/, '2');
    await says(element, 'Det koster 4 årsværk blandt medarbejderne. Gennemsnittet i området bliver 12,0.');
    await press(element, 'button', 'Tilføj 2 ledere');
    expect(figures(element, 'Årsværk, der opgives')).to.deep.equal(['0', '4']);
    expect(figures(element, 'Merudgift om året')[1]).to.match(/^0\u00A0kr\.$/);
  });

  it('buys leaders for an amount, and counts what is left of the frame', async () => {
    const element = await planner();
    await enter(element, /^Økonomisk ramme/, '2000000');
    await add(element, 'Enhed pleje', 'For et beløb om året', '2000000');
    await says(element, 'Det giver 2 nye ledere');
    await press(element, 'button', 'Tilføj 2 ledere');
    expect(figures(element, 'Tilbage af rammen')[1]!.replaceAll('\u00A0', ' ')).to.equal('200.000 kr.');
  });

  it('offers no money where nobody has said what posts cost', async () => {
    const element = await planner(stand('organisation', 'spanBaseline', () => townBaseline(false)));
    await press(element, 'button', 'Tilføj ledere i Enhed pleje');
    expect(look(element, 'radio', 'For et beløb om året')).not.to.exist;
    await says(element, 'Kommunen har ikke oplyst, hvad stillinger koster.');
    expect(look(element, 'textbox', /^Økonomisk ramme/)).not.to.exist;
  });

  it('says what is wrong with a number, and takes no step', async () => {
    const element = await planner();
    for (const amount of ['', '0', '1,5', '1000', 'mange']) {
      if (look(element, 'radio', 'Et antal')) await press(element, 'button', 'Luk');
      await add(element, 'Enhed pleje', 'Et antal', amount);
      await says(element, 'Skriv et helt tal fra 1 til 999.');
      await press(element, 'button', 'Tilføj');
    }
    expect(readableText(element)).to.include('Ingen endnu.');
  });

  it('adds two leaders inside the frame by keys alone, and the effect can be read', async () => {
    const element = await planner();
    find(element, 'button', 'Forslag 1').focus();
    await tabTo(element, 'Tilføj ledere i Enhed pleje');
    await keys(element, 'Enter');
    await tabTo(element, 'Et antal');
    await keys(element, 'ArrowDown', 'ArrowDown', 'ArrowDown');
    await tabTo(element, 'Antal nye ledere');
    await keys(element, 'End', 'Backspace');
    await sendKeys({ type: '2' });
    await says(element, 'Det koster 4 årsværk blandt medarbejderne.');
    await tabTo(element, 'Tilføj 2 ledere');
    await keys(element, 'Enter');
    await hears(element, /^2 nye ledere: Enhed nord \(2\), mod 4 årsværk blandt medarbejderne\./);
    await says(element, 'Forslag 1: 8 ledere i stedet for 6. Den største gruppe går fra 40 til 15.');
    expect(figures(element, 'Årsværk, der opgives')).to.deep.equal(['0', '4']);
  });

  it('moves a group by keys alone, and leaves the reader with it', async () => {
    const element = await planner();
    find(element, 'button', 'Enhed syd: 1 gruppe').focus();
    await keys(element, 'Enter', 'Tab', 'Tab', 'Tab');
    expect(focused(element)).to.have.attribute('aria-label', 'Enhed syd: Flyt …');
    await keys(element, 'Enter');
    await sendKeys({ type: 'klasse' });
    await says(element, '1 at vælge imellem');
    await expectNoViolations(element);
    await keys(element, 'Tab');
    expect(focused(element)?.textContent.trim()).to.equal('Enhed klasse: 15 bliver til 28');
    await keys(element, 'Enter');
    await hears(element, 'Enhed syd flyttes til Enhed klasse.');
    expect(focused(element)).to.have.attribute('aria-label', 'Enhed syd: Flyt …');
    expect(leader(element, 'Enhed klasse')).to.include('15 medarbejdere i dag, 28 i forslaget');
    await press(element, 'button', 'Fortryd');
    await hears(element, 'Fortrudt: Enhed syd flyttes til Enhed klasse');
    await press(element, 'button', 'Gentag');
    await hears(element, 'Gentaget: Enhed syd flyttes til Enhed klasse');
  });

  it('takes steps back and again with Ctrl+Z and Ctrl+Y, and leaves fields their own', async () => {
    const element = await planner();
    await press(element, 'button', 'Enhed nord: Tilføj en leder her');
    find(element, 'button', 'Enhed syd: Tilføj en leder her').focus();
    const held = async (key: string): Promise<void> => {
      await sendKeys({ down: 'Control' });
      await sendKeys({ press: key });
      await sendKeys({ up: 'Control' });
      await element.updateComplete;
    };
    await held('z');
    await hears(element, 'Fortrudt: 1 ny leder: Enhed nord');
    await held('y');
    await hears(element, 'Gentaget: 1 ny leder: Enhed nord');
    find(element, 'textbox', 'Forslagets navn').focus();
    await held('z');
    expect(readableText(element)).to.include('7 ledere i stedet for 6');
  });

  it('lets go of a choice with Escape, and goes back to where it began', async () => {
    const element = await planner();
    await press(element, 'button', 'Enhed nord: Slå sammen med …');
    expect(focused(element)).to.have.attribute('type', 'search');
    await keys(element, 'Escape');
    expect(look(element, 'button', 'Annullér')).not.to.exist;
    expect(focused(element)).to.have.attribute('aria-label', 'Enhed nord: Slå sammen med …');
  });

  it('moves a group by dragging', async () => {
    const element = await planner();
    await press(element, 'button', 'Enhed syd: 1 gruppe');
    const group = element.shadowRoot!.querySelector('.groups > li')!;
    const target = [...element.shadowRoot!.querySelectorAll('.leader')].find((row) =>
      row.textContent.includes('Enhed klasse'),
    )!;
    const dataTransfer = new DataTransfer();
    const drag = (on: Element, type: string): boolean =>
      on.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    drag(group, 'dragstart');
    expect(drag(target, 'dragover'), 'it may be dropped there').to.equal(false);
    expect(target).to.have.class('target');
    drag(target, 'drop');
    await hears(element, 'Enhed syd flyttes til Enhed klasse.');
  });

  it('lets a leader answer to another, and never to somebody they lead', async () => {
    const element = await planner();
    await press(element, 'button', 'Enhed by: 2 grupper');
    await press(element, 'button', 'Lederen af Enhed pleje: Flyt …');
    await says(element, '2 at vælge imellem');
    await press(element, 'button', 'Enhed skole: 1 bliver til 2');
    await hears(element, 'Lederen af Enhed pleje flyttes til Enhed skole.');
    expect(figures(element, 'Niveauer fra top til medarbejder')).to.deep.equal(['4', '5']);
  });

  it('merges two teams and closes the post', async () => {
    const element = await planner();
    await press(element, 'button', 'Enhed syd: Slå sammen med …');
    await says(element, 'Hvem skal overtage Enhed syd? Stillingen nedlægges.');
    await press(element, 'button', 'Enhed nord: 40 bliver til 52');
    await hears(element, 'Enhed syd lægges ind under Enhed nord.');
    expect(figures(element, 'Nedlagte lederstillinger')).to.deep.equal(['0', '1']);
    expect(leader(element, 'Enhed syd')).to.include('havde 13 medarbejdere; stillingen nedlægges');
  });

  it('gives a unit without a leader one of its own', async () => {
    const element = await planner();
    await press(element, 'button', 'Enhed pleje: 3 grupper');
    await press(element, 'button', 'Enhed vest: Giv den en leder');
    await says(element, 'Enhed vest får sin egen leder');
    expect(leader(element, 'Ny leder af Enhed vest')).to.include('9 medarbejdere');
  });

  it('holds several suggestions side by side against today', async () => {
    const element = await planner();
    await press(element, 'button', 'Enhed nord: Tilføj en leder her');
    await press(element, 'button', 'Nyt forslag');
    await enter(element, 'Forslagets navn', 'Uden nye ledere');
    expect(figures(element, 'Største gruppe')).to.deep.equal(['40', '20', '40']);
    await press(element, 'button', 'Kopiér forslaget');
    expect(look(element, 'button', 'Uden nye ledere (kopi)')).to.have.attribute('aria-pressed', 'true');
    await press(element, 'button', 'Slet forslaget');
    await press(element, 'button', 'Forslag 1');
    await says(element, 'Forslag 1: 7 ledere i stedet for 6.');
  });

  it('shows those that fit a search, are changed or are above the target', async () => {
    const element = await planner();
    await write(element, 'Find enhed eller leder', 'nora');
    await says(element, 'Viser 1 af 1 ledere.');
    await write(element, 'Find enhed eller leder', 'findes ikke');
    await says(element, 'Ingen ledere passer til det, du har valgt.');
    await write(element, 'Find enhed eller leder', '');
    const only = [...element.shadowRoot!.querySelectorAll('select')].find((each) => each.value === 'all')!;
    only.value = 'changed';
    only.dispatchEvent(new Event('change'));
    await says(element, 'Ingen ledere passer til det, du har valgt.');
  });

  it('begins with a suggestion that was kept, and makes a link to it', async () => {
    const backend = planningBackend();
    const scenario: SpanScenario = {
      unitId: 'by',
      name: 'Fra mødet',
      asOf: '2026-03-31',
      changes: [{ kind: 'add', posts: { nora: 2 } }],
    };
    const { id } = await backend.organisation!.keepScenario!(scenario);
    const element = await planner(backend, { scenario: id });
    await says(element, 'Fra mødet: 8 ledere i stedet for 6.');
    find(element, 'summary', 'Gem, del og udskriv').click();
    await wait(element, 'button', 'Lav et link til forslaget');
    await press(element, 'button', 'Lav et link til forslaget');
    const field = await wait<HTMLInputElement>(element, 'textbox', 'Link til forslaget');
    const kept = new URL(field.value).searchParams.get('tvaers-forslag')!;
    expect(await backend.organisation!.scenario!(kept)).to.deep.equal(scenario);
    expect(field.value).not.to.match(/nora|mødet/);
  });

  it('tells the latest of very many steps first', async () => {
    const backend = planningBackend();
    const { id } = await backend.organisation!.keepScenario!({
      unitId: 'by',
      name: 'Mange',
      asOf: '2026-03-31',
      changes: Array.from({ length: 90 }, (_, at) => ({ kind: 'target', areaId: 'pleje', target: at + 10 })),
    });
    const element = await planner(backend, { scenario: id });
    await says(element, 'Vis de 50 tidligere ændringer');
    const steps = () => element.shadowRoot!.querySelectorAll('.steps li').length;
    expect(steps()).to.equal(40);
    await press(element, 'button', 'Vis de 50 tidligere ændringer');
    expect(steps()).to.equal(90);
  });

  it('says so where the suggestion of a link is no longer there, or cannot be kept', async () => {
    const { organisation } = planningBackend();
    const keepScenario = (): Promise<never> => Promise.reject(new BackendError('offline', 'made to fail'));
    const element = await planner({ organisation: { ...organisation!, keepScenario } }, { scenario: 'findes-ikke' });
    await says(element, 'Forslaget i linket findes ikke længere.');
    find(element, 'summary', 'Gem, del og udskriv').click();
    await wait(element, 'button', 'Lav et link til forslaget');
    await press(element, 'button', 'Lav et link til forslaget');
    await says(element, 'Du er ikke på nettet lige nu. Linket kunne ikke laves. Forslaget er her stadig.');
  });

  it('goes into a file and comes back from it', async () => {
    const element = await planner();
    await press(element, 'button', 'Enhed nord: Tilføj en leder her');
    find(element, 'summary', 'Gem, del og udskriv').click();
    await wait(element, 'button', 'Gem som fil');
    const files = savedFiles();
    await press(element, 'button', 'Gem som fil');
    await files.count(1).finally(files.end);
    const [text = ''] = await files.texts();
    const open = async (content: string): Promise<void> => {
      const field = element.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], 'forslag.json'));
      field.files = transfer.files;
      field.dispatchEvent(new Event('change'));
      await Promise.resolve();
    };
    await open(text);
    await says(element, 'Forslaget Forslag 1 er åbnet.');
    expect(figures(element, 'Ledere')).to.deep.equal(['6', '7', '7']);
    await open('<!doctype html><title>Log ind</title>');
    await says(element, 'Filen er ikke et forslag, der er gemt herfra.');
    await open(text.replace('"by"', '"pleje"'));
    await says(element, 'Forslaget handler om en anden enhed og kan ikke åbnes her.');
    expect(figures(element, 'Ledere')).to.deep.equal(['6', '7', '7']);
  });

  it('is printed as a paper with figures, changes and the rule', async () => {
    const element = await planner();
    await press(element, 'button', 'Enhed nord: Tilføj en leder her');
    find(element, 'summary', 'Gem, del og udskriv').click();
    await wait(element, 'button', 'Udskriv som beslutningsoplæg');
    const said = await printed(() => press(element, 'button', 'Udskriv som beslutningsoplæg'), 'beslutningsoplæg');
    expect(said).to.include('Ledelsesspænd i Enhed by: beslutningsoplæg');
    expect(said).to.include('1 ny leder: Enhed nord');
    expect(said).to.include('Tal fra 31. marts 2026.');
  });

  it('has the same as a table and a file', async () => {
    const element = await planner();
    await press(element, 'button', 'Enhed nord: Tilføj en leder her');
    find(element, 'summary', 'Gem, del og udskriv').click();
    await wait(element, 'button', 'Hent som CSV');
    const files = savedFiles();
    try {
      await press(element, 'button', 'Hent som CSV');
      await files.count(1);
      expect((await files.texts())[0]).to.include('Enhed nord;Enhed pleje;40;20;32;16\r\n');
    } finally {
      files.end();
    }
  });

  it('keeps what is planned while the organisation changes, and says what no longer fits', async () => {
    let baseline = townBaseline();
    let changed = (): void => undefined;
    const element = await planner({
      organisation: {
        units: () => Promise.resolve({ items: [] }),
        spanBaseline: () => Promise.resolve(baseline),
        subscribe: (tell) => {
          changed = () => {
            tell({ topic: 'organisation' });
          };
          return () => undefined;
        },
      },
    });
    await press(element, 'button', 'Enhed nord: Tilføj en leder her');
    await press(element, 'button', 'Enhed klasse: Tilføj en leder her');
    baseline = {
      ...baseline,
      leaders: baseline.leaders.filter(({ id }) => id !== 'karl'),
      groups: baseline.groups.filter(({ leader: own, leaderIds }) => own !== 'karl' && !leaderIds.includes('karl')),
    };
    changed();
    await says(element, 'Passer ikke længere til organisationen og er ikke med');
    expect(leader(element, 'Enhed nord')).to.include('40 medarbejdere i dag, 20 i forslaget');
  });

  it('asks before a page with unsaved steps is left', async () => {
    const element = await planner();
    const leave = (): boolean => dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(leave()).to.equal(true);
    await press(element, 'button', 'Enhed nord: Tilføj en leder her');
    await element.updateComplete;
    expect(leave()).to.equal(false);
    await press(element, 'button', 'Fortryd');
    await element.updateComplete;
    expect(leave()).to.equal(true);
  });
});
