import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { peopleTable, readTable } from '../../../src/adapters/table.js';
import type { TableFault } from '../../../src/adapters/table.js';

const people = (text: string) => peopleTable(readTable(text).value);
const managers = (text: string) => people(text).value.map(({ id, managerId }) => `${id}<${managerId ?? ''}`);

describe('peopleTable', () => {
  const headers: readonly (readonly [name: string, text: string])[] = [
    [
      'Danish names',
      'Medarbejdernr.;Navn;Nærmeste leder;Stilling;Enhed;Forvaltning;Årsværk;Ansættelsesform\n1;Bo;2;Lærer;Ryskolen;Skole;0,5;timeløn\n2;Li;;;;;;',
    ],
    [
      'other Danish names in another order and case',
      'FORVALTNING;leder id;fte;ENHED;titel;navn;nr;lønform\nSkole;2;50%;Ryskolen;Lærer;Bo;1;timelønnet\n;;;;;Li;2;',
    ],
    [
      'English names',
      'id,name,manager,title,unit,area,weekly hours,contract\n1,Bo,2,Lærer,Ryskolen,Skole,18.5,hourly\n2,Li,,,,,,',
    ],
    [
      'managers by name',
      'id;navn;leder;titel;enhed;forvaltning;timer;ansættelse\n1;Bo;LI;Lærer;Ryskolen;Skole;18,5;Timeløn\n2;Li;-;;;;;',
    ],
  ];
  for (const [name, text] of headers) {
    it(`reads columns by ${name}`, () => {
      const { faults, value } = people(text);
      assert.deepEqual(faults, []);
      assert.deepEqual(
        value.find(({ id }) => id === '1'),
        {
          row: 2,
          id: '1',
          name: 'Bo',
          managerId: '2',
          title: 'Lærer',
          unit: 'Ryskolen',
          area: 'Skole',
          fte: 0.5,
          contract: 'hourly',
        },
      );
      assert.deepEqual(
        value.find(({ id }) => id === '2'),
        { row: 3, id: '2', name: 'Li', managerId: null, fte: 1, contract: 'monthly' },
      );
    });
  }

  it('goes by names where there is no number', () => {
    assert.deepEqual(managers('Navn;Leder\nBo Ry;Åse Lund\nÅse Lund;'), ['Bo Ry<Åse Lund', 'Åse Lund<']);
    assert.deepEqual(managers('Navn;Leder\nBo Ry;AASE LUND\nÅse Lund;'), ['Bo Ry<Åse Lund', 'Åse Lund<']);
  });

  it('takes a second row with another unit or manager as another job', () => {
    const { faults, value } = people('id;navn;leder;enhed\n1;Bo;2;A\n1;Bo;3;B\n2;Li;;\n3;Ib;;');
    assert.deepEqual(faults, []);
    assert.deepEqual(
      value.map(({ id, managerId, unit }) => [id, managerId, unit]),
      [
        ['1', '2', 'A'],
        ['1', '3', 'B'],
        ['2', null, undefined],
        ['3', null, undefined],
      ],
    );
  });

  const cases: readonly (readonly [
    name: string,
    text: string,
    faults: readonly TableFault[],
    kept: readonly string[],
  ])[] = [
    [
      'an unknown manager',
      'id;leder\n1;9\n2;1',
      [{ code: 'unknown-manager', row: 2, column: 'leder', value: '9' }],
      ['1<', '2<1'],
    ],
    [
      'somebody who is their own manager',
      'id;Leder\n1;1\n2;1',
      [{ code: 'self-manager', row: 2, column: 'Leder', value: '1' }],
      ['1<', '2<1'],
    ],
    [
      'a manager whom two go by the name of',
      'id;navn;leder\n1;Bo;\n2;Bo;\n3;Li;Bo',
      [{ code: 'ambiguous-manager', row: 4, column: 'leder', value: 'Bo' }],
      ['1<', '2<', '3<'],
    ],
    [
      'a loop',
      'id;leder\n1;3\n2;1\n3;2\n4;1',
      [{ code: 'cycle', row: 2, column: 'leder', value: '1 → 3 → 2 → 1' }],
      ['1<3', '2<1', '3<2', '4<1'],
    ],
    [
      'the same job twice, and one id with two names',
      'id;navn;leder\n1;Bo;\n2;Li;1\n2;Li;1\n1;Ib;2',
      [
        { code: 'duplicate-id', row: 4, column: 'id', value: '2' },
        { code: 'duplicate-id', row: 5, column: 'id', value: '1' },
      ],
      ['1<', '2<1'],
    ],
    [
      'a row without an id',
      'id;navn;leder\n;Bo;1\n1;Li;',
      [{ code: 'missing-id', row: 2, column: 'id', value: '' }],
      ['1<'],
    ],
    [
      'ids that mean something else',
      'id;leder\n__proto__;\nme;\nconstructor;\n1;',
      [
        { code: 'bad-id', row: 2, column: 'id', value: '__proto__' },
        { code: 'bad-id', row: 3, column: 'id', value: 'me' },
        { code: 'bad-id', row: 4, column: 'id', value: 'constructor' },
      ],
      ['1<'],
    ],
    [
      'hours that are none',
      'id;leder;årsværk\n1;;fuld tid\n2;1;-0,5\n3;1;37',
      [
        { code: 'not-a-number', row: 2, column: 'årsværk', value: 'fuld tid' },
        { code: 'number-out-of-range', row: 3, column: 'årsværk', value: '-0,5' },
        { code: 'number-out-of-range', row: 4, column: 'årsværk', value: '37' },
      ],
      ['1<', '2<1', '3<1'],
    ],
    [
      'a contract nobody knows',
      'id;leder;ansættelsesform\n1;;akkord',
      [{ code: 'unknown-contract', row: 2, column: 'ansættelsesform', value: 'akkord' }],
      ['1<'],
    ],
    ['no column for the manager', 'id;navn\n1;Bo', [{ code: 'missing-column', column: 'leder' }], ['1<']],
    ['no header', '1;Bo;2\n2;Li;', [{ code: 'no-header' }], []],
    ['columns that are not about people', 'vare;pris\nmælk;12', [{ code: 'wrong-columns', value: 'vare · pris' }], []],
    ['an empty file, which was told when it was read', '', [], []],
  ];
  for (const [name, text, faults, kept] of cases) {
    it(`tells ${name}`, () => {
      assert.deepEqual(people(text).faults, faults);
      assert.deepEqual(managers(text), kept);
    });
  }

  it('cuts short what nobody would read', () => {
    const loop = Array.from({ length: 1000 }, (_, index) => `${index};${(index + 1) % 1000}`).join('\n');
    const [fault] = people(`id;leder\n${loop}`).faults;
    assert.match(fault?.value ?? '', /^0 → 1 → 2 → .*…$/);
    assert.equal(fault?.value?.length, 121);
  });

  it('keeps names of any kind as text', () => {
    const name = `<img src=x onerror=alert(1)> \u202Eesrever 👩‍💼 ${'a'.repeat(300)}`;
    assert.equal(people(`id;navn;leder\n1;${name};`).value[0]?.name, name);
  });
});
