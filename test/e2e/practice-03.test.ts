import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stage } from '../support/stage.js';

const { visitor } = stage();

describe('practice 3, Odense: trust, justice and collaboration, unit by unit', () => {
  it('goes by keys from the whole municipality to a unit, and reads what stands out and what has changed', async () => {
    const employee = await visitor();
    await employee.become(/Medarbejder i ældreplejen/);
    await employee.open('/resultater');
    const whole = await employee.reads(/[\d.]+ af [\d.]+ har svaret \(\d+ %\)\./);
    assert.match(whole, /Højest ligger »[^»]+« med \d+ point, lavest »[^»]+« med \d+\./);
    assert.match(whole, /Social kapital samlet: \d+ point ud af 100\./);
    assert.match(whole, /Tillid til ledelsen \d+ .*uændret/s);
    assert.match(whole, /Mod Sammenlignelige kommuner/);

    await employee.tabTo(/^Ældre og Sundhed$/);
    await employee.press('Enter');
    const area = await employee.reads('Enhederne under Ældre og Sundhed');
    assert.match(area, /Mod Solbjerg Kommune/);
    assert.equal((await employee.focused()).name, 'Ældre og Sundhed');

    await employee.tabTo(/^Hjemmepleje /);
    await employee.press('Enter');
    const department = await employee.reads(/Enhederne under Hjemmepleje /);
    // In a unit that somebody came to and left, a change is told in steps only.
    assert.match(department, /Under 5 points forskel|Steget 5 point eller mere|Faldet 5 point eller mere/);
    assert.match(department, /[▲▼] \d+ (højere|lavere) end helheden/);
  });

  it('reads how a question was answered, by background, and what was written, and is told why something is hidden', async () => {
    const employee = await visitor();
    await employee.become(/Medarbejder i ældreplejen/);
    await employee.open('/resultater');
    await employee.reads(/har svaret/);
    for (const [part, said] of [
      ['Sådan er der svaret på spørgsmålene', /Jeg kan regne med det, ledelsen siger 3,\d/],
      ['Delt op efter baggrund', /Under 2 år [\d.]+ \d+/],
      ['Det er der skrevet', /100 af \d+ vises, i alfabetisk rækkefølge/],
    ] as const) {
      await employee.tabTo(new RegExp(`^${part}$`));
      await employee.press('Enter');
      await employee.reads(said);
    }
    await employee.tabTo(/^Sådan er tallet beregnet$/);
    await employee.press('Enter');
    await employee.reads(/Intet vises for færre end 5 personer, heller ikke det, der kunne regnes ud/);
  });

  it('finds nothing of a hidden unit in what the host sends', async () => {
    const employee = await visitor();
    await employee.become(/Medarbejder i ældreplejen/);
    await employee.open('/resultater');
    await employee.reads(/har svaret/);
    const hidden = await employee.page.evaluate(async () => {
      interface Group {
        readonly id: string;
        readonly hidden?: true;
      }
      const found: Group[] = [];
      const look = async (unit: string, depth: number): Promise<void> => {
        const reply = await fetch(`/tvaers/api/results?survey=trivsel&unit=${encodeURIComponent(unit)}`);
        const { below } = (await reply.json()) as { readonly below: readonly Group[] };
        for (const group of below) {
          if (group.hidden) found.push(group);
          else if (depth < 2) await look(group.id, depth + 1);
        }
      };
      await look('u-0001', 0);
      return found;
    });
    assert.ok(hidden.length > 0, 'nothing is hidden');
    for (const group of hidden) assert.deepEqual(Object.keys(group).sort(), ['hidden', 'id', 'name']);
  });
});
