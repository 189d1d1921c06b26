import { expect } from '@open-wc/testing';
import type { TvaersRelationMap } from '../../../src/elements/relation-map/relation-map-element.js';
import type { RelationGraph } from '../../../src/model/relation.js';
import { BackendError } from '../../../src/backend/errors.js';
import { expectNoViolations } from '../../support/axe.js';
import { stand } from '../../support/backends.js';
import { copiedBy, withoutClipboard } from '../../support/clipboard.js';
import { find, look, press, wait } from '../../support/find.js';
import { confidential, twoRounds, workshop } from '../../support/maps.js';
import { says } from '../../support/place.js';
import { placedMap } from '../../support/placed-map.js';
import { savedFiles } from '../../support/saved-files.js';
import { readableText } from '../../support/text.js';
import { waitUntil } from '../../support/wait-until.js';

const map = (graph: RelationGraph = confidential(), properties?: object) => placedMap(graph, properties);

/** A map whose way to share is open. */
async function sharing(graph?: RelationGraph, properties?: object): Promise<TvaersRelationMap> {
  const element = await map(graph, properties);
  await waitUntil(() => element.shadowRoot!.querySelector('[part=share]'));
  element.shadowRoot!.querySelector<HTMLDetailsElement>('[part=share]')!.open = true;
  await wait(element, 'button', 'Kopiér link til denne visning');
  return element;
}

const link = (element: TvaersRelationMap): URLSearchParams =>
  new URL(find<HTMLInputElement>(element, 'textbox', 'Link til denne visning').value).searchParams;

/** The page has this in its address while the test runs. */
async function at(search: string, test: () => Promise<void>): Promise<void> {
  const before = location.href;
  history.replaceState(null, '', `?${search}`);
  try {
    await test();
  } finally {
    history.replaceState(null, '', before);
  }
}

describe('tvaers-relation-map: a view as a link', () => {
  it('holds the view, the level, the filter, the dimension, the lines and the groups that are looked at', async () => {
    const element = await sharing(confidential(), { view: 'table', wave: '2026-02', selected: 'home' });
    await expectNoViolations(element);
    const select = element.shadowRoot!.querySelector<HTMLSelectElement>('.toolbar select')!;
    select.value = 'timely';
    select.dispatchEvent(new Event('change'));
    element.shadowRoot!.querySelector<HTMLDetailsElement>('[part=tools]')!.open = true;
    await wait(element, 'checkbox', 'svage');
    await press(element, 'checkbox', 'svage');
    await waitUntil(() => link(element).has('tvaers-on'));
    expect(Object.fromEntries([...link(element)].filter(([name]) => name.startsWith('tvaers-')))).to.deep.equal({
      'tvaers-survey': 's',
      'tvaers-level': 'unit',
      'tvaers-view': 'table',
      'tvaers-wave': '2026-02',
      'tvaers-on': 'timely',
      'tvaers-bands': 'weak',
      'tvaers-looked': 'home',
    });
  });

  it('holds the formal lines, what areas stand for and the earlier round, and is shown so again', async () => {
    const [before, after] = twoRounds();
    const backend = stand('relations', 'graph', (query) =>
      (query as { survey: string }).survey === 's-1' ? before : after,
    );
    const element = await sharing(after, { backend, layers: 'med line', groupBy: 'community', since: '1' });
    await waitUntil(() => link(element).has('tvaers-layers'));
    const search = String(link(element));
    expect(search).to.include('tvaers-since=1');
    expect(search).to.include('tvaers-layers=line+med');
    expect(search).to.include('tvaers-group-by=community');
    await at(search, async () => {
      const opened = await map(after, { backend });
      expect([opened.layers, opened.groupBy, opened.since]).to.deep.equal(['line med', 'community', '1']);
      await says(opened, 'Siden 31. marts 2025 har');
      opened.shadowRoot!.querySelector<HTMLDetailsElement>('[part=structure]')!.open = true;
      await says(opened, 'Fællesskab 1');
      expect(readableText(opened)).not.to.include('Linket passer ikke');
    });
  });

  it('says that what the page itself shows is off, where a reader has put it away', async () => {
    const element = await sharing(workshop());
    for (const [name, value] of [
      ['layers', 'line'],
      ['group-by', 'unit'],
    ] as const)
      element.setAttribute(name, value);
    await waitUntil(() => link(element).get('tvaers-group-by') === 'unit');
    Object.assign(element, { layers: '', groupBy: 'area' });
    await waitUntil(() => link(element).get('tvaers-group-by') === 'area');
    expect(link(element).get('tvaers-layers')).to.equal('');
    await at(String(link(element)), async () => {
      const opened = await map(workshop(), { layers: 'line', groupBy: 'unit' });
      expect([opened.layers, opened.groupBy]).to.deep.equal(['', 'area']);
    });
  });

  it('never holds a person, a name or what was searched for, and says that it does not', async () => {
    const element = await sharing(workshop(), { selected: 'mette', focusOn: 'bo' });
    await says(element, 'Den eller dem, du har valgt, er ikke med i linket, fordi personer aldrig er det.');
    const search = find<HTMLInputElement>(element, 'textbox', 'Find på kortet');
    search.value = 'østergård';
    search.dispatchEvent(new InputEvent('input'));
    await says(element, '1 fundet');
    expect(String(link(element))).not.to.match(/mette|bo\b|lund|rg%C3%A5rd/i);
    element.selected = undefined;
    await waitUntil(() => !readableText(element).includes('er ikke med i linket'));
  });

  it('is copied', async () => {
    const element = await sharing();
    const copied = await copiedBy(async () => {
      await press(element, 'button', 'Kopiér link til denne visning');
      await says(element, 'Linket er kopieret');
    });
    expect(copied[0]).to.match(/\?.*tvaers-survey=s&tvaers-level=unit&tvaers-view=map$/);
  });

  it('is selected for copying by hand where the browser does not copy', async () => {
    const element = await sharing();
    await withoutClipboard(async () => {
      await press(element, 'button', 'Kopiér link til denne visning');
      await says(element, 'Det er markeret, så du kan kopiere det selv');
    });
  });

  it('is shown again by whoever opens it, and the backend is asked once', async () => {
    const search =
      'tvaers-survey=s&tvaers-level=unit&tvaers-view=table&tvaers-on=timely&tvaers-bands=weak&tvaers-shift=0.4&tvaers-lines=weak&tvaers-looked=home+jobs';
    await at(search, async () => {
      const backend = stand('relations', 'graph', () => confidential());
      const element = await map(confidential(), { level: 'area', backend });
      expect(backend.asked).to.deep.equal([{ survey: 's', level: 'unit' }]);
      expect(element.view).to.equal('table');
      await says(element, 'Viser 2 af 3 enheder.');
      await wait(element, 'heading', 'Hjemmepleje og Jobcenter');
      const select = element.shadowRoot!.querySelector<HTMLSelectElement>('.toolbar select')!;
      await waitUntil(() => select.value === 'timely');
      expect(readableText(element)).not.to.include('Linket passer ikke');
      await press(element, 'button', 'Kort');
      expect(find<HTMLInputElement>(element, 'checkbox', /^Svag/).checked).to.equal(true);
      expect(find<HTMLInputElement>(element, 'checkbox', /^Stærk/).checked).to.equal(false);
    });
  });

  it('says which parts were left out of one that is old or made up', async () => {
    await at(
      'tvaers-survey=s&tvaers-level=unit&tvaers-view=3d&tvaers-group=closed-unit&tvaers-looked=gone',
      async () => {
        const element = await map();
        await says(
          element,
          'Linket passer ikke helt til kortet. Det her er sprunget over: visningen, forvaltningen eller enheden og dem, der var valgt.',
        );
        await says(element, '3 enheder');
        expect(element.selected).to.be.undefined;
        await expectNoViolations(element);
      },
    );
  });

  it('says which lines, areas and earlier round the map has none of', async () => {
    const search =
      'tvaers-survey=s&tvaers-level=unit&tvaers-layers=med&tvaers-group-by=attribute:<b>Mette</b>&tvaers-since=1999';
    await at(search, async () => {
      const element = await map();
      await says(
        element,
        'Det her er sprunget over: den tidligere runde, den formelle linje eller MED og det, områderne står for.',
      );
      await waitUntil(() => element.since === undefined);
      expect(readableText(element)).not.to.include('<b>').and.not.to.include('Mette');
    });
  });

  it('goes back to what the page asks for where its round or unit is no more', async () => {
    await at('tvaers-survey=s&tvaers-wave=1999-01', async () => {
      const backend = stand('relations', 'graph', (query) => {
        if ((query as { wave?: string }).wave === '1999-01') throw new BackendError('not-found', 'no such round');
        return confidential();
      });
      const element = await map(confidential(), { backend });
      await says(element, 'Det her er sprunget over: runden.');
      expect(element.wave).to.be.undefined;
    });
  });

  it('selects no person that somebody has written into it', async () => {
    await at('tvaers-survey=s&tvaers-level=person&tvaers-looked=mette', async () => {
      const element = await map(workshop());
      await says(element, 'Det her er sprunget over: dem, der var valgt.');
      expect(element.selected).to.be.undefined;
    });
  });

  it('is left alone by the map of another survey', async () => {
    await at('tvaers-survey=other&tvaers-view=table', async () => {
      const element = await map();
      await says(element, '3 enheder');
      expect(element.view).to.equal('map');
      expect(look(element, 'summary', 'Del visningen')).to.exist;
    });
  });
});

describe('tvaers-relation-map: places in a file', () => {
  it('saves where everything stands, and puts it there again', async () => {
    const element = await sharing();
    const files = savedFiles();
    try {
      // There is nothing to save before the map is laid out.
      await waitUntil(() => {
        find(element, 'button', 'Gem placeringer som fil').click();
        return files.blobs().length > 0;
      });
    } finally {
      files.end();
    }
    const [text = ''] = await files.texts();
    const { level, places } = JSON.parse(text) as { level: string; places: [string, number, number][] };
    expect(level).to.equal('unit');
    expect(places.map(([id]) => id)).to.deep.equal(['home', 'nursing', 'jobs']);

    const moved = {
      kind: 'tvaers-places/1',
      level,
      places: [
        ['home', 500, -500],
        ['unknown', 1, 1],
      ],
    };
    const give = (content: string) => {
      const field = element.shadowRoot!.querySelector<HTMLInputElement>('[type=file]')!;
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], 'placeringer.json'));
      field.files = transfer.files;
      field.dispatchEvent(new Event('change'));
    };
    give(JSON.stringify(moved));
    await says(element, '1 af 3 står nu, som de står i filen.');
    const again = savedFiles();
    try {
      await waitUntil(
        async () => {
          find(element, 'button', 'Gem placeringer som fil').click();
          const texts = await again.texts();
          return texts.at(-1)?.includes('["home",500,-500]');
        },
        'home stands where the file says',
        { interval: 200, timeout: 5000 },
      );
    } finally {
      again.end();
    }
    give('not a file of ours');
    await says(element, 'Filen er ikke en fil med placeringer fra et kort som det her.');
  });
});
