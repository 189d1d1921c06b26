import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pointerTo, segmentsOf } from '../../../src/model/survey/pointer.js';

describe('JSON pointers', () => {
  const cases: readonly (readonly [segments: readonly string[], pointer: string])[] = [
    [[], ''],
    [['answers'], '/answers'],
    [['answers', ''], '/answers/'],
    [['a/b', 'm~n', '~1'], '/a~1b/m~0n/~01'],
    [['æ ø', '"'], '/æ ø/"'],
  ];
  for (const [segments, pointer] of cases)
    it(JSON.stringify(pointer), () => {
      assert.equal(pointerTo(segments), pointer);
      assert.deepEqual(segmentsOf(pointer), segments);
    });

  it('takes what is no pointer for the whole', () => {
    assert.deepEqual(segmentsOf('answers/q1'), []);
  });
});
