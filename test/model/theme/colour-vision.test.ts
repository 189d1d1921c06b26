import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { leastApart, seenApart } from '../../../src/model/theme/colour-vision.js';
import { colourOf } from '../../../src/model/theme/colour.js';

const of = (hex: string) => colourOf(hex)!;

describe('how far colours are apart for whoever sees them least well', () => {
  it('is nothing between a colour and itself, and as far as can be between black and white', () => {
    assert.equal(seenApart(of('#44831e'), of('#44831e')), 0);
    assert.ok(Math.abs(seenApart(of('#000000'), of('#ffffff')) - 1) < 0.001);
  });

  for (const [what, one, other] of [
    ['a green and a brown, without the middle cones', '#7fcc9a', '#cbb09d'],
    ['an orange and an olive, without the long ones', '#b8500f', '#77690f'],
    ['a blue and a violet, without the middle ones', '#b3a5ee', '#8fb8f0'],
  ] as const)
    it(`is little between ${what}, though most see them well apart`, () => {
      assert.ok(seenApart(of(one), of(other)) < 0.02);
    });

  it('stays where lightness tells them apart', () => {
    assert.ok(seenApart(of('#103c10'), of('#f0b0a0')) > 0.4);
  });

  it('is of several colours what the nearest two are', () => {
    assert.equal(leastApart([of('#000000'), of('#ffffff'), of('#fefefe')]), seenApart(of('#ffffff'), of('#fefefe')));
    assert.equal(leastApart([of('#000000')]), Infinity);
  });
});
