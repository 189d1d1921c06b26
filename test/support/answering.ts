import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { Visitor } from './visitor.js';

export interface Answering {
  /** What is typed to find colleagues, one after another; the first found is taken. */
  readonly colleagues: readonly string[];
  /** What is written where words are asked for. */
  readonly words: string;
  /** The step of the scale, from 0, that is chosen in a group of radios by its id; without it the next to the lowest. */
  readonly step?: (group: string) => number;
}

const ONWARD = /^(Næste|Til gennemgangen|Send svar)$/;

/**
 * Answers one page of a survey with the keyboard alone: every group of radios, every line, every text, in the order the
 * Tab key comes to them, one colleague after the other where they come one at a time; then goes on. Returns the name of the button that was pressed.
 */
export async function answerPage(visitor: Visitor, { colleagues, step, words }: Answering): Promise<string> {
  const answered = new Set<string>();
  for (let presses = 0; presses < 400; presses += 1) {
    await visitor.press('Tab');
    const { checked, disabled, group, kind, name } = await visitor.focused();
    if (kind === 'radio' && !answered.has(group)) {
      answered.add(group);
      const presses = step?.(group) ?? 1;
      if (presses === 0) await visitor.press('Space');
      for (let press = 0; !checked && press < presses; press += 1) await visitor.press('ArrowRight');
    } else if (kind === 'range') await visitor.press('ArrowRight');
    else if (kind === 'textarea') await visitor.page.keyboard.type(words);
    else if (kind === 'search') await find(visitor, colleagues);
    else if (kind === 'button' && name === 'Næste kollega' && !disabled) await visitor.press('Enter');
    else if (kind === 'button' && ONWARD.test(name) && !disabled) {
      await visitor.press('Enter');
      return name;
    }
  }
  assert.fail('the page has no way onward');
}

async function find(visitor: Visitor, colleagues: readonly string[]): Promise<void> {
  for (const [index, search] of colleagues.entries()) {
    if (index > 0) await back(visitor);
    await visitor.page.keyboard.type(search);
    await visitor.reads(/\d+ fundet|Viser/);
    await pause(400);
    const { name } = await visitor.tabTo(/^Tilføj /);
    await visitor.press('Enter');
    await visitor.reads(`${name.replace('Tilføj ', '')} er tilføjet`);
  }
}

/** Back to the search field, and empties it. */
async function back(visitor: Visitor): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await visitor.focused()).kind === 'search') break;
    await visitor.page.keyboard.down('Shift');
    await visitor.press('Tab');
    await visitor.page.keyboard.up('Shift');
  }
  await visitor.page.keyboard.down('Control');
  await visitor.page.keyboard.press('a');
  await visitor.page.keyboard.up('Control');
  await visitor.page.keyboard.press('Delete');
}
