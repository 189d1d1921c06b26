import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ln, turn } from '../../src/layout/plain-math.js';

describe('plain mathematics', () => {
  for (const value of [1, 1 + 1e-9, 1.4, 1.5, 2, Math.E, 10, 12345.678, 1e300, 1e-300, 0.3])
    it(`has the logarithm of ${value}`, () => {
      assert.ok(Math.abs(ln(value) - Math.log(value)) < 1e-11 * Math.max(1, Math.abs(Math.log(value))));
    });

  for (const share of [0, 1 / 12, 1 / 8, 0.25, 0.3, 0.5, 0.62, 0.75, 0.9, 1, 381.97, -0.1])
    it(`has cosine and sine of ${share} turns`, () => {
      const [cos, sin] = turn(share);
      assert.ok(Math.abs(cos - Math.cos(2 * Math.PI * share)) < 1e-9);
      assert.ok(Math.abs(sin - Math.sin(2 * Math.PI * share)) < 1e-9);
    });
});
