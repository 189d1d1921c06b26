import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressOf, widgetAt } from '../../../src/model/embed/widget-address.js';

const PREFIXES = ['https://intra.example.dk/tvaers/widgets/', 'http://127.0.0.1:4100/tvaers/widgets/'];

describe('the address of a widget page', () => {
  it('names an element, and what is said of it', () => {
    const found = widgetAt(
      'https://intra.example.dk/tvaers/widgets/span-gauge?unit=%C3%A6ldre%2Fpleje+100+%25&leader=me#x',
      PREFIXES,
    );
    assert.equal(found?.name, 'span-gauge');
    assert.deepEqual(
      [...found.settings],
      [
        ['unit', 'ældre/pleje 100 %'],
        ['leader', 'me'],
      ],
    );
    assert.equal(widgetAt('http://127.0.0.1:4100/tvaers/widgets/survey', PREFIXES)?.name, 'survey');
  });

  for (const [why, address] of [
    ['another origin', 'https://intra.example.dk.evil.example/tvaers/widgets/span-gauge'],
    ['another scheme', 'http://intra.example.dk/tvaers/widgets/span-gauge'],
    ['another port', 'https://intra.example.dk:8443/tvaers/widgets/span-gauge'],
    ['another path', 'https://intra.example.dk/tvaers/widgetsevil/span-gauge'],
    ['a way out of the path', 'https://intra.example.dk/tvaers/widgets/../span-gauge'],
    ['an encoded way out', 'https://intra.example.dk/tvaers/widgets/%2e%2e/span-gauge'],
    ['a name and a password', 'https://user:word@intra.example.dk/tvaers/widgets/span-gauge'],
    ['nothing behind the prefix', 'https://intra.example.dk/tvaers/widgets/'],
    ['more than a name', 'https://intra.example.dk/tvaers/widgets/span-gauge/more'],
    ['what is no name', 'https://intra.example.dk/tvaers/widgets/__proto__'],
    ['capitals', 'https://intra.example.dk/tvaers/widgets/Span-Gauge'],
    ['script', 'javascript:alert(1)'],
    ['a path alone', '/tvaers/widgets/span-gauge'],
    ['nothing', ''],
  ] as const) {
    it(`is none with ${why}`, () => {
      assert.equal(widgetAt(address, PREFIXES), undefined);
    });
  }

  it('is none where the host has set no prefix', () => {
    assert.equal(widgetAt('https://intra.example.dk/tvaers/widgets/span-gauge', []), undefined);
  });

  it('comes back from what was read of it', () => {
    const settings = new Map([
      ['unit', 'Ældre & pleje, 100 %'],
      ['leader', ''],
      ['frame', '1'],
    ]);
    const address = addressOf(PREFIXES[0]!, { name: 'span-gauge', settings });
    assert.equal(
      address,
      'https://intra.example.dk/tvaers/widgets/span-gauge?unit=%C3%86ldre+%26+pleje%2C+100+%25&frame=1',
    );
    settings.delete('leader');
    assert.deepEqual([...widgetAt(address, PREFIXES)!.settings], [...settings]);
    assert.equal(addressOf(PREFIXES[0]!, { name: 'survey', settings: new Map() }), `${PREFIXES[0]}survey`);
  });
});
