import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readTokens } from '../../../src/model/theme/token-file.js';

const text = (...files: readonly unknown[]) =>
  Object.fromEntries([...readTokens(...files).tokens].map(([name, value]) => [name, value.text]));
const problems = (file: unknown) => readTokens(file).faults.map(({ problem, token }) => `${token}: ${problem}`);
const red = { colorSpace: 'srgb', components: [1, 0, 0], hex: '#ff0000' };

describe('a token file', () => {
  it('gives every token its name and value, types from the group it lies in', () => {
    assert.deepEqual(
      text({
        $description: 'x',
        color: { $type: 'color', action: { 'bg-default': { $value: red }, $extensions: {} } },
        focus: { width: { $type: 'dimension', $value: { value: 3, unit: 'px' } } },
        text: { 'font-family': { $type: 'fontFamily', $value: ['IBM Plex Sans', 'sans-serif'] } },
        brand: { contrast: { $type: 'number', $value: 7 } },
      }),
      {
        'color-action-bg-default': '#ff0000',
        'focus-width': '3px',
        'text-font-family': 'IBM Plex Sans, sans-serif',
        'brand-contrast': '7',
      },
    );
  });

  it('reads colours as components, as signs, and other colour spaces by the signs beside them', () => {
    const file = (value: unknown) => ({ a: { $type: 'color', $value: value } });
    assert.deepEqual(text(file({ colorSpace: 'srgb', components: [0, 0.5, 'none'] })), { a: '#008000' });
    assert.deepEqual(text(file('#0D6079')), { a: '#0d6079' });
    assert.deepEqual(text(file({ colorSpace: 'oklch', components: [0.6, 0.2, 30], hex: '#d0402b' })), { a: '#d0402b' });
  });

  it('follows aliases, also to what a later file says', () => {
    const file = { color: { $type: 'color', own: { $value: '#111111' }, letters: { $value: '{color.own}' } } };
    assert.equal(text(file)['color-letters'], '#111111');
    assert.equal(text(file, { color: { $type: 'color', own: { $value: '#222222' } } })['color-letters'], '#222222');
  });

  const broken: readonly (readonly [what: string, file: unknown, problem: string])[] = [
    ['no object', [], ': not-a-group'],
    ['a value for a group', { color: 3 }, 'color: not-a-group'],
    ['no type', { a: { $value: '#fff' } }, 'a: no-type'],
    ['a colour that is none', { a: { $type: 'color', $value: 'reddish' } }, 'a: unreadable'],
    [
      'a colour outside the screen',
      { a: { $type: 'color', $value: { colorSpace: 'srgb', components: [2, 0, 0] } } },
      'a: unreadable',
    ],
    ['a colour that lets through', { a: { $type: 'color', $value: { ...red, alpha: 0.5 } } }, 'a: unreadable'],
    ['a unit of its own', { a: { $type: 'dimension', $value: { value: 1, unit: 'rem' } } }, 'a: unreadable'],
    [
      'letters that end the style sheet',
      { a: { $type: 'fontFamily', $value: 'x; } body { color: red' } },
      'a: unreadable',
    ],
    ['a name that ends it', { 'a: red; b': { $type: 'color', $value: '#fff' } }, 'a: red; b: invalid-name'],
    ['an alias to nothing', { a: { $type: 'color', $value: '{b.c}' } }, 'a: unknown-alias'],
  ];
  for (const [what, file, problem] of broken)
    it(`says where there is ${what}`, () => {
      assert.deepEqual(problems(file), [problem]);
      assert.deepEqual(text(file), {});
    });

  it('says where aliases go in a circle', () => {
    assert.deepEqual(problems({ a: { $type: 'color', $value: '{b}' }, b: { $type: 'color', $value: '{a}' } }), [
      'a: circular-alias',
      'b: circular-alias',
    ]);
  });
});
