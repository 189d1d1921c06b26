import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stage } from '../support/stage.js';

const { visitor } = stage();

describe('an editor', () => {
  it('finds the lines to copy, each shown at work, with the keyboard alone', async () => {
    const editor = await visitor();
    await editor.become(/^Redaktør/);
    await editor.followAway(/^Sæt ind$/);
    const text = await editor.reads(/(\d+ medarbejdere\b.*){3}/);
    for (const line of [
      '<p><a href="/tvaers/widgets/span-gauge?unit=',
      '<div data-tvaers="span-gauge"',
      '<tvaers-span-gauge unit="',
    ])
      assert.ok(text.includes(line), line);
    // Each line can be reached, and what does not fit read by scrolling.
    for (const name of [/^Et link, linjen/, /^En pladsholder, linjen/, /^Elementet selv, linjen/, /^En ramme, linjen/])
      await editor.tabTo(name);

    const frame = editor.page.frames().find((each) => each.url().includes('/tvaers/widgets/'))!;
    await frame.waitForSelector('tvaers-span-gauge');
    await frame.waitForFunction(() =>
      /\d+\s+medarbejdere/.test(document.querySelector('tvaers-span-gauge')?.shadowRoot?.textContent ?? ''),
    );
    // Without the menu and the heading of the intranet.
    assert.equal(await frame.$('h1'), null);

    await editor.open('/tvaers/widgets/management-chain?theme=high-contrast');
    await editor.reads(/Ledelseslinje Din ledelseslinje: Kommunaldirektør/);
  });
});
