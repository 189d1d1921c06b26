import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stage } from '../support/stage.js';

const { visitor } = stage();

describe('what a course has changed: 26 from six departments, before and after, quotes beside the figures', () => {
  it('is read with the keyboard alone: what has changed between departments, how sure that is, and why', async () => {
    const hr = await visitor();
    const { page } = hr;
    await hr.become(/HR/);
    await hr.open('/kort?undersoegelse=kend-hinandens-opgaver-2&niveau=person');
    await hr.reads(/26 personer, \d+ relationer/);

    // Comparing is chosen among the tools.
    await hr.reads('Vis en del, find vejen');
    await hr.follow(/^Vis en del, find vejen/);
    await hr.tabTo(/^Sammenlign med/);
    await page.keyboard.type('Kend');
    const text = await hr.reads(/har \d+ relationer forandret sig/);
    assert.match(text, /Siden \d+\. \S+ \d{4} har \d+ relationer forandret sig: \d+ er blevet stærkere/);
    assert.match(text, /\d+ er nye/);
    assert.match(text, /De fleste er (i|mellem) [A-ZÆØÅ]/);
    assert.match(text, /Før: Kend hinandens opgaver, før forløbet .* 25 af 26 har svaret/);
    assert.match(text, /Nu: Kend hinandens opgaver, efter forløbet .* 24 af 26 har svaret/);
    assert.match(text, /Der er ingen gruppe at sammenligne med/);

    // The largest change, from both sides, with its uncertainty.
    await hr.follow(/: stærkere$/);
    await hr.reads(/stærkere: fra \d,\d til \d,\d \(\+\d,\d\d ± \d,\d\d\)/);
    await hr.press('Escape');

    // Before, and back to what has changed.
    await hr.follow(/^Før$/);
    await hr.reads(/25 af 26 har svaret \(96\s%\)\. Tal fra/);
    await hr.follow(/^Forandring$/);
    await hr.reads(/har \d+ relationer forandret sig/);

    // Between departments, as a table; and what those who took part say.
    await hr.follow(/^Enheder$/);
    await hr.follow(/^Tabel$/);
    const table = await hr.reads(/Enheder og deres forandrede relationer siden/);
    assert.match(table, /Stærkere .*Svagere .*Kan ikke sammenlignes/);
    assert.match(table, /Det siger de selv/);
    assert.match(table, /Nu ringer jeg til den, der har den/);
  });

  it('compares two rounds of all leaders without a word of what is hidden in either', async () => {
    const hr = await visitor();
    await hr.become(/HR/);
    await hr.open('/kort?undersoegelse=ledelsessamarbejde-2026-02&niveau=forvaltning&siden=2025-02');
    const text = await hr.reads(/Siden 21\. marts 2025/);
    assert.match(text, /275 af 309 har svaret/);
    assert.match(text, /272 af 309 har svaret/);
    assert.match(text, /\d+ kan ikke sammenlignes\./);
  });
});
