import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foldText, matchesSearch } from '../../src/model/search.js';

describe('foldText', () => {
  const same: readonly (readonly [string, string])[] = [
    ['Århus', 'aarhus'],
    ['Aarhus', 'aarhus'],
    ['A\u030arhus', 'aarhus'],
    ['SØNDERGÅRD', 'soendergaard'],
    ['Læsø', 'laesoe'],
    ['André  Ünal-Çelik', 'andre unal celik'],
    ['Straße', 'strasse'],
    ['Ældre, team Mølle', 'aeldre team moelle'],
    ['\u200f محمد', 'محمد'],
    ['', ''],
    ['🙂', ''],
  ];
  for (const [text, folded] of same)
    it(`${JSON.stringify(text)} → ${JSON.stringify(folded)}`, () => {
      assert.equal(foldText(text), folded);
    });
});

describe('matchesSearch', () => {
  const text = foldText('Mette Prøvelund Hjemmepleje Åkær');
  const cases: readonly (readonly [query: string, found: boolean])[] = [
    ['mette', true],
    ['Proe', true],
    ['prø met', true],
    ['aakaer', true],
    ['åkær', true],
    ['lund', false],
    ['mette jensen', false],
    ['', true],
  ];
  for (const [query, found] of cases)
    it(`${JSON.stringify(query)} ${found ? 'finds' : 'does not find'}`, () => {
      assert.equal(matchesSearch(foldText(query), text), found);
    });
});
