import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { linksTo, readMapLink, strangeParts, writeMapLink } from '../../../src/model/relations/map-link.js';
import type { MapLink } from '../../../src/model/relations/map-link.js';
import { readPlaces, writePlaces } from '../../../src/model/relations/places-file.js';
import { confidential, twoRounds, workshop } from '../../support/maps.js';

const WHOLE: MapLink = {
  survey: 'ledelse',
  wave: '2026-02',
  since: '2025-02',
  level: 'unit',
  unit: 'care',
  view: 'matrix',
  on: 'timely',
  lines: ['weak', 'none'],
  layers: ['line', 'med'],
  'group-by': 'attribute:Skoledistrikt øst & vest',
  bands: ['weak', 'moderate'],
  group: 'home',
  answered: 'no',
  shift: -0.3,
  looked: ['home', 'jobs'],
  ego: { id: 'home', degrees: 2, direction: 'gives' },
};

describe('a link to a view of a map', () => {
  it('says all there is to say, and is read as it was written', () => {
    const search = writeMapLink('?side=2&tvaers-level=area&tvaers-gone=1', WHOLE);
    assert.match(search, /^side=2&tvaers-survey=ledelse&/);
    assert.doesNotMatch(search, /gone|area/);
    assert.deepEqual(readMapLink(search), { link: WHOLE, faults: [] });
  });

  it('is read as it was written with no lines, layers or earlier round at all', () => {
    const link: MapLink = { survey: 's', since: '', lines: [], layers: [] };
    assert.deepEqual(readMapLink(writeMapLink('', link)), { link, faults: [] });
  });

  it('is about one survey', () => {
    assert.equal(linksTo('?tvaers-survey=s&tvaers-level=area', 's'), true);
    assert.equal(linksTo('?tvaers-survey=s', 'other'), false);
    assert.equal(linksTo('', 's'), false);
  });

  for (const [why, search, faults] of [
    ['a level there is none of', 'level=house', ['level']],
    ['a view there is none of', 'view=%3Cscript%3E', ['view']],
    ['a line there is none of', 'lines=weak+evil', ['lines']],
    ['an id that is too long', `unit=${'x'.repeat(201)}`, ['unit']],
    ['an id with a line break', 'wave=a%0Ab', ['wave']],
    ['an empty id', 'group=', ['group']],
    ['a layer there is none of', 'layers=line+evil', ['layers']],
    ['areas that stand for nothing', 'group-by=shoe-size', ['group-by']],
    ['areas by an attribute without a name', 'group-by=attribute%3A+', ['group-by']],
    ['areas by an attribute with a line break', 'group-by=attribute%3Aa%0Ab', ['group-by']],
    ['too many to look at', `looked=${'a+'.repeat(6)}b`, ['looked']],
    ['a cut-off that is no number', 'shift=1e9', ['shift']],
    ['a cut-off that is not moved', 'shift=0', ['shift']],
    ['looking three steps round', 'ego=3+both+home', ['ego']],
    ['looking round in no direction', 'ego=1+up+home', ['ego']],
    ['looking round nobody', 'ego=1+both', ['ego']],
    ['a prototype', 'answered=__proto__&view=constructor', ['view', 'answered']],
    ['two faults at once', 'level=1&on=', ['level', 'on']],
  ] as const)
    it(`leaves out ${why}, and says so`, () => {
      const given = search
        .split('&')
        .map((part) => `tvaers-${part}`)
        .join('&');
      assert.deepEqual(readMapLink(`?tvaers-survey=s&${given}`), { link: { survey: 's' }, faults });
    });

  it('has parts that another map knows nothing of', () => {
    const names = (link: Partial<MapLink>, graph = confidential()) => strangeParts({ survey: 's', ...link }, graph);
    const fitting = {
      level: 'unit',
      on: 'timely',
      group: 'care',
      bands: ['weak'],
      shift: 0.4,
      looked: ['home'],
      layers: ['line'],
      'group-by': 'area',
      since: '',
    } as const;
    assert.deepEqual(names(fitting), []);
    assert.deepEqual(names({ ...fitting, level: 'area', on: 'x', group: 'x', shift: 9, looked: ['x'] }), [
      'level',
      'on',
      'group',
      'shift',
      'looked',
    ]);
    assert.deepEqual(names({ layers: ['med'], 'group-by': 'community', since: '2001' }), [
      'since',
      'layers',
      'group-by',
    ]);
    assert.deepEqual(names({ layers: ['line', 'med'], 'group-by': 'unit', since: '1' }, twoRounds()[1]), []);
    const { bands: _, ...plain } = confidential();
    assert.deepEqual(names({ bands: ['weak'], lines: ['weak'], shift: 0.1, answered: 'no' }, plain), [
      'bands',
      'lines',
      'answered',
      'shift',
    ]);
    // Somebody has put a person into the address by hand.
    assert.deepEqual(names({ looked: ['mette'], ego: { id: 'mette', degrees: 1, direction: 'both' } }, workshop()), [
      'looked',
      'ego',
    ]);
  });
});

describe('a file of places', () => {
  const places = new Map([
    ['home', { x: 1.26, y: -20 }],
    ['jobs', { x: 0, y: 3.04 }],
  ]);

  it('is read as it was written, to a tenth', () => {
    const read = readPlaces(writePlaces('unit', places), 'unit');
    assert.deepEqual(read && [...read], [
      ['home', { x: 1.3, y: -20 }],
      ['jobs', { x: 0, y: 3 }],
    ]);
  });

  for (const [why, text] of [
    ['of another level', writePlaces('area', places)],
    ['of something else', '{"kind":"x","level":"unit","places":[]}'],
    ['that is no JSON', 'id;x;y'],
    ['that is a number', '1'],
    ['that is null', 'null'],
    ['with a row that is none', '{"kind":"tvaers-places/1","level":"unit","places":[1]}'],
    ['with a place that is no number', '{"kind":"tvaers-places/1","level":"unit","places":[["a","1",2]]}'],
    ['with a place beyond all maps', '{"kind":"tvaers-places/1","level":"unit","places":[["a",1e300,2]]}'],
  ] as const)
    it(`is refused ${why}`, () => {
      assert.equal(readPlaces(text, 'unit'), undefined);
    });
});
