import assert from 'node:assert/strict';
import { before, describe } from 'node:test';
import { build } from 'esbuild';
import type * as tableAdapter from '../../../src/adapters/table.js';
import { itWithChromium } from '../../support/chromium.js';

type PageWithAdapter = typeof globalThis & { readonly tables: typeof tableAdapter };

let script = '';

/** What the adapter reads in the page's first table. */
const read = async (page: Parameters<Parameters<typeof itWithChromium>[1]>[0], markup: string) => {
  await page.setContent(markup);
  await page.evaluate(script);
  return page.evaluate(() => (globalThis as PageWithAdapter).tables.readTable(document.querySelector('table')!));
};

describe('a table on the page', () => {
  before(async () => {
    const { outputFiles } = await build({
      entryPoints: ['src/adapters/table.ts'],
      bundle: true,
      write: false,
      globalName: 'tables',
      format: 'iife',
      tsconfig: 'tsconfig.json',
    });
    script = outputFiles[0]?.text ?? '';
  });

  itWithChromium('is read as text, whatever is in its cells', async (page) => {
    const found = await read(
      page,
      `<table><caption>Ansatte</caption><thead><tr><th>Nr.</th><th>Navn</th></tr></thead>
        <tbody><tr><td>1</td><td><a href="#">Åse&nbsp;&lt;b&gt;</a> Lund</td></tr><tr><td> 2 </td><td></td></tr></tbody></table>`,
    );
    assert.deepEqual(found, {
      value: {
        header: ['Nr.', 'Navn'],
        rows: [
          { number: 2, cells: ['1', 'Åse <b> Lund'] },
          { number: 3, cells: ['2', ''] },
        ],
      },
      faults: [],
    });
  });

  itWithChromium('has what spans several rows in each of them', async (page) => {
    const { value } = await read(
      page,
      `<table><tr><th>Enhed</th><th>Nr.</th></tr><tr><td rowspan="2">Ryskolen</td><td>1</td></tr><tr><td>2</td></tr>
        <tr><td colspan="2">x</td></tr></table>`,
    );
    assert.deepEqual(
      value.rows.map(({ cells }) => cells),
      [
        ['Ryskolen', '1'],
        ['Ryskolen', '2'],
        ['x', 'x'],
      ],
    );
  });

  itWithChromium('that is empty is told', async (page) => {
    assert.deepEqual((await read(page, '<table></table>')).faults, [{ code: 'empty-file' }]);
  });

  itWithChromium('feeds a backend', async (page) => {
    await page.setContent(
      '<table><tr><th>Navn</th><th>Leder</th></tr><tr><td>Åse</td><td></td></tr><tr><td>Bo</td><td>Åse</td></tr></table>',
    );
    await page.evaluate(script);
    const headcount = await page.evaluate(async () => {
      const { tableBackend } = (globalThis as PageWithAdapter).tables;
      const { organisation } = tableBackend({ people: document.querySelector('table')! });
      return (await organisation?.spans?.({ leader: 'Åse' }))?.items[0]?.headcount;
    });
    assert.equal(headcount, 1);
  });
});
