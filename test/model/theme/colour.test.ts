import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { colourOf, colourSeenAs, contrastOf, hexOf, over, seenOf } from '../../../src/model/theme/colour.js';
import { nearestPassing } from '../../../src/model/theme/nearest-passing.js';

const of = (hex: string) => colourOf(hex)!;

describe('contrast', () => {
  // By WCAG 2.2's formula; the greys are those its techniques name as just enough and just not.
  const table: readonly (readonly [front: string, back: string, ratio: number])[] = [
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#949494', '#ffffff', 3.03],
    ['#44831e', '#ffffff', 4.66],
    ['#0059b3', '#ffffff', 6.82],
    ['#febb30', '#ffffff', 1.7],
    ['#1b86c3', '#ffffff', 4],
    ['#cc0000', '#ffffff', 5.89],
  ];
  for (const [front, back, ratio] of table)
    it(`${front} on ${back} is ${ratio}`, () => {
      assert.ok(Math.abs(contrastOf(of(front), of(back)) - ratio) < 0.006);
      assert.equal(contrastOf(of(front), of(back)), contrastOf(of(back), of(front)));
    });
});

describe('a colour', () => {
  it('is read from six signs and three, and from nothing else', () => {
    assert.equal(hexOf(of('#AbC')), '#aabbcc');
    assert.equal(hexOf(of(' #0d6079 ')), '#0d6079');
    for (const text of ['', 'red', '#12345', '#1234567', '0d6079', '#gggggg']) assert.equal(colourOf(text), undefined);
  });

  it('comes back from how it is seen', () => {
    for (const hex of ['#000000', '#ffffff', '#44831e', '#0059b3', '#febb30', '#8f2a5b', '#808080'])
      assert.equal(hexOf(colourSeenAs(seenOf(of(hex)))), hex);
  });

  it('has the lightness, chroma and hue that OKLCH gives it', () => {
    const { chroma, hue, lightness } = seenOf(of('#ff0000'));
    assert.ok(Math.abs(lightness - 0.628) < 0.001 && Math.abs(chroma - 0.2577) < 0.001 && Math.abs(hue - 29.23) < 0.05);
  });

  it('keeps lightness and hue where no screen can show so much of it', () => {
    const shown = seenOf(colourSeenAs({ lightness: 0.9, chroma: 0.37, hue: 260 }));
    assert.ok(Math.abs(shown.lightness - 0.9) < 0.01 && Math.abs(shown.hue - 260) < 3 && shown.chroma < 0.1);
  });

  it('lets its ground through by what its share leaves', () => {
    assert.equal(hexOf(over(of('#000000'), 0.75, of('#ffffff'))), '#404040');
    assert.equal(hexOf(over(of('#0d6079'), 1, of('#ffffff'))), '#0d6079');
    assert.equal(hexOf(over(of('#0d6079'), 0, of('#ffffff'))), '#ffffff');
  });
});

describe('the nearest colour that passes', () => {
  const on = (back: string, limit: number, share?: number) => ({
    colour: of(back),
    limit,
    ...(share === undefined ? {} : { share }),
  });

  it('is the colour itself where it passes', () => {
    assert.equal(nearestPassing(of('#0059b3'), [on('#ffffff', 4.5)]), '#0059b3');
  });

  for (const [hex, back, limit] of [
    ['#febb30', '#ffffff', 4.5],
    ['#1b86c3', '#ffffff', 4.5],
    ['#333333', '#000000', 4.5],
    ['#808080', '#777777', 3],
  ] as const)
    it(`for ${hex} on ${back} has ${limit}, just, and the same hue`, () => {
      const found = of(nearestPassing(of(hex), [on(back, limit)])!);
      assert.ok(contrastOf(found, of(back)) >= limit && contrastOf(found, of(back)) < limit + 0.15);
      if (seenOf(of(hex)).chroma > 0.02) assert.ok(Math.abs(seenOf(found).hue - seenOf(of(hex)).hue) < 4);
    });

  it('holds on every ground at once', () => {
    const found = of(nearestPassing(of('#44831e'), [on('#ffffff', 4.5), on('#d8e9d1', 4.5)])!);
    assert.ok(contrastOf(found, of('#d8e9d1')) >= 4.5);
  });

  it('counts what is seen through it', () => {
    const found = of(nearestPassing(of('#44831e'), [on('#ffffff', 3, 0.75)])!);
    assert.ok(contrastOf(over(found, 0.75, of('#ffffff')), of('#ffffff')) >= 3);
  });

  it('is none where the grounds leave no room', () => {
    assert.equal(nearestPassing(of('#808080'), [on('#ffffff', 7), on('#000000', 7)]), undefined);
  });
});
