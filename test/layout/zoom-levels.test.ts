import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { partPlaces } from '../../src/layout/part-places.js';
import { nearnessAt, zoomFor } from '../../src/layout/zoom-levels.js';

describe('the places of parts', () => {
  it('are in the middle of their members', () => {
    const { positions } = partPlaces(Float64Array.of(0, 0, 10, 20, 5, 5), Int32Array.of(1, 1, 0), 2);
    deepEqual([...positions], [5, 5, 5, 10]);
  });

  it('tell how far members reach: as far as the disc they fill, and not at all for one', () => {
    const spots = Array.from({ length: 4000 }, (_, at) => {
      const [out, turn] = [100 * Math.sqrt((at + 0.5) / 4000), at * 2.4];
      return [out * Math.cos(turn), out * Math.sin(turn)];
    });
    const positions = Float64Array.from([...spots, [500, 500]].flat());
    const { reaches } = partPlaces(positions, Int32Array.from([...spots.map(() => 0), 1]), 2);
    ok(Math.abs(reaches[0]! - 100) < 2);
    equal(reaches[1], 0);
  });
});

describe('how near a picture is seen', () => {
  const crowd = { nodes: 30_000, units: 1200, surface: 30_000 * 900, whole: 0.02 };

  it('is at every node where there are few', () => {
    equal(nearnessAt({ ...crowd, nodes: 4999 }, 0.01, undefined), 'nodes');
  });

  it('is at areas from afar, then at units, then at every node', () => {
    equal(nearnessAt(crowd, 0.1, undefined), 'areas');
    equal(nearnessAt(crowd, zoomFor(crowd, 'units'), undefined), 'units');
    equal(nearnessAt(crowd, zoomFor(crowd, 'nodes'), undefined), 'nodes');
    equal(nearnessAt(crowd, 3, 'areas'), 'nodes');
  });

  it('does not flicker when a hand is unsteady', () => {
    const edge = zoomFor(crowd, 'nodes');
    equal(nearnessAt(crowd, edge * 1.05, 'units'), 'units');
    equal(nearnessAt(crowd, edge * 0.95, 'nodes'), 'nodes');
    equal(nearnessAt(crowd, edge * 1.2, 'units'), 'nodes');
    equal(nearnessAt(crowd, edge * 0.8, 'nodes'), 'units');
  });

  it('is at areas when all is in the frame, however few they are', () => {
    const few = { nodes: 6000, units: 80, surface: 6000 * 900, whole: 0.3 };
    equal(nearnessAt(few, 0.3, undefined), 'areas');
    equal(nearnessAt(few, 0.3, 'units'), 'areas');
    equal(nearnessAt(few, 0.5, 'areas'), 'units');
  });

  it('knows no units where none are told', () => {
    equal(nearnessAt({ ...crowd, units: 0 }, 0.3, undefined), 'areas');
  });
});
