import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isCut, isInside, overviewOf, overviewSize, panTo, seenMiddle, windowIn } from '../../src/layout/overview.js';
import { fit, panBy, toScreen, zoomAbout } from '../../src/layout/viewport.js';

const frame = { width: 900, height: 600 };
const bounds = { left: -400, top: -200, right: 800, bottom: 400 };
const all = fit(bounds, frame, 30, 2);
const near = zoomAbout(all, 4, { x: 450, y: 300 }, [0.01, 10]);

describe('an overview of a picture', () => {
  it('is called for where some of the picture lies outside the frame', () => {
    assert.equal(isCut(bounds, all, frame), false);
    assert.equal(isCut(bounds, near, frame), true);
    assert.equal(isCut(bounds, panBy(all, 40, 0), frame), true);
    assert.equal(isCut(bounds, panBy(all, -28, 0), frame), false);
  });

  it('has the shape of the picture, takes a small part of the frame, and is never too small to hit', () => {
    assert.deepEqual(overviewSize(bounds, frame), { width: 176, height: 88 });
    assert.deepEqual(overviewSize({ left: 0, top: 0, right: 100, bottom: 4000 }, frame), { width: 48, height: 132 });
    assert.deepEqual(overviewSize(bounds, { width: 300, height: 200 }), { width: 90, height: 48 });
    assert.deepEqual(overviewSize({ left: 0, top: 0, right: 0, bottom: 0 }, frame), { width: 132, height: 132 });
  });

  const size = overviewSize(bounds, frame);
  const whole = overviewOf(bounds, size);

  it('holds the whole picture', () => {
    for (const corner of [
      { x: bounds.left, y: bounds.top },
      { x: bounds.right, y: bounds.bottom },
    ])
      assert.ok(isInside({ left: 0, top: 0, right: size.width, bottom: size.height }, toScreen(whole, corner)));
  });

  it('shows what the frame shows: a quarter of each side when four times nearer', () => {
    const { bottom, left, right, top } = windowIn(whole, near, frame, size);
    const wide = frame.width / near.zoom;
    assert.ok(Math.abs(right - left - wide * whole.zoom) < 1e-9);
    assert.ok(Math.abs((left + right) / 2 - size.width / 2) < 1e-9);
    assert.ok(Math.abs((top + bottom) / 2 - size.height / 2) < 1e-9);
  });

  it('keeps its window inside itself, and large enough to see', () => {
    const cases = [panBy(near, 1e6, 1e6), panBy(near, -1e6, 0), zoomAbout(near, 500, { x: 0, y: 0 }, [0.01, 1e6]), all];
    for (const seen of cases) {
      const { bottom, left, right, top } = windowIn(whole, seen, frame, size);
      assert.ok(left >= 0 && top >= 0 && right <= size.width && bottom <= size.height);
      assert.ok(right - left >= 8 && bottom - top >= 8);
    }
  });

  it('says how to move the picture so that what is pointed at is in the middle of the frame', () => {
    const at = { x: 20, y: 70 };
    const { x, y } = panTo(whole, near, frame, at);
    const middle = seenMiddle(whole, panBy(near, x, y), frame);
    assert.ok(Math.abs(middle.x - at.x) < 1e-9 && Math.abs(middle.y - at.y) < 1e-9);
    const still = panTo(whole, near, frame, seenMiddle(whole, near, frame));
    assert.ok(Math.abs(still.x) < 1e-9 && Math.abs(still.y) < 1e-9);
  });
});
