import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { between, boundsOf, centred, clamp, fit, toPicture, toScreen, zoomAbout } from '../../src/layout/viewport.js';

const frame = { width: 400, height: 300 };
const bounds = { left: -100, top: -50, right: 300, bottom: 150 };

describe('viewport', () => {
  it('bounds discs with their radius', () => {
    assert.deepEqual(
      boundsOf([
        { x: 0, y: 0, radius: 5 },
        { x: 10, y: -20, radius: 1 },
      ]),
      { left: -5, top: -21, right: 11, bottom: 5 },
    );
    assert.equal(boundsOf([]), undefined);
  });

  it('fits the whole into the frame, in its middle, within the margin', () => {
    const view = fit(bounds, frame, 20, 5);
    assert.equal(view.zoom, 0.9);
    assert.deepEqual(toScreen(view, { x: 100, y: 50 }), { x: 200, y: 150 });
    assert.equal(toScreen(view, { x: -100, y: 0 }).x, 20);
  });

  it('comes no nearer than it may, and stands an empty picture and an empty frame', () => {
    assert.equal(fit({ left: 0, top: 0, right: 1, bottom: 1 }, frame, 0, 1.5).zoom, 1.5);
    for (const view of [
      fit({ left: 0, top: 0, right: 0, bottom: 0 }, frame, 10, 2),
      fit(bounds, { width: 0, height: 0 }, 10, 2),
    ])
      assert.ok(Object.values(view).every(Number.isFinite));
  });

  it('zooms about a point that stays where it is, within limits', () => {
    const view = { zoom: 1, x: 30, y: 40 };
    const at = { x: 120, y: 90 };
    const near = zoomAbout(view, 2, at, [0.5, 4]);
    assert.deepEqual(toScreen(near, toPicture(view, at)), at);
    assert.equal(zoomAbout(view, 100, at, [0.5, 4]).zoom, 4);
    assert.equal(zoomAbout(view, 0.001, at, [0.5, 4]).zoom, 0.5);
  });

  it('keeps some of the picture in the frame', () => {
    const away = clamp({ zoom: 1, x: 5000, y: -5000 }, bounds, frame, 60);
    assert.equal(toScreen(away, { x: bounds.left, y: 0 }).x, 340);
    assert.equal(toScreen(away, { x: 0, y: bounds.bottom }).y, 60);
    assert.deepEqual(clamp({ zoom: 1, x: 0, y: 0 }, bounds, frame, 60), { zoom: 1, x: 0, y: 0 });
  });

  it('centres a point and goes evenly between two views', () => {
    const view = centred({ zoom: 2, x: 0, y: 0 }, { x: 10, y: 20 }, frame);
    assert.deepEqual(toScreen(view, { x: 10, y: 20 }), { x: 200, y: 150 });
    const [from, to] = [
      { zoom: 1, x: 0, y: 0 },
      { zoom: 4, x: -30, y: 60 },
    ];
    assert.deepEqual(between(from, to, 0), from);
    assert.deepEqual(between(from, to, 1), to);
    assert.equal(between(from, to, 0.5).zoom, 2);
  });
});
