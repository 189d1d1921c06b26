import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Page } from '../../../src/backend/call.js';
import type { Span } from '../../../src/backend/organisation-source.js';
import '../../../src/elements/span-gauge/tvaers-span-gauge.js';
import type { TvaersSpanGauge } from '../../../src/elements/span-gauge/span-gauge-element.js';
import { DEFAULT_SPAN_RULE } from '../../../src/model/span.js';
import { stand } from '../../support/backends.js';
import { place, says } from '../../support/place.js';
import { standardChecks } from '../../support/standard-checks.js';
import { readableText } from '../../support/text.js';

const span: Span = {
  leader: { id: 'p-1', name: 'Mette Prøvelund', title: 'Distriktsleder' },
  units: [{ id: 'u-1', name: 'Hjemmepleje Skov' }],
  headcount: 31,
  fte: 24.6,
  rule: DEFAULT_SPAN_RULE,
  asOf: '2026-03-31',
  band: { from: 12, to: 20, source: 'Byrådets mål for ældreområdet' },
};
const pageOf = (...items: readonly Span[]): Page<Span> => ({ items });
const gauge = (...items: readonly Span[]) =>
  place<TvaersSpanGauge>('tvaers-span-gauge', { leader: 'p-1', backend: stand('organisation', 'spans', () => pageOf(...items)) });

standardChecks({
  tag: 'tvaers-span-gauge',
  capability: 'organisation',
  method: 'spans',
  value: pageOf(span),
  empty: pageOf(),
  reads: /31 medarbejdere/,
  cannot: { hidden: 'a span counts employees, not answers; nothing in it is hidden for being few' },
  attributes: { leader: 'p-1' },
  tree: ['Over målet på 12–20', 'Sådan er tallet beregnet'],
  keyboard: async (element) => {
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect(readableText(element)).to.include('Lederen selv er ikke talt med');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect(readableText(element)).to.include('Hent som CSV');
  },
});

describe('tvaers-span-gauge', () => {
  it('says the number, whose it is, the target, the hours and the date', async () => {
    const element = await gauge(span);
    await says(element, 'Mette Prøvelund, distriktsleder i Hjemmepleje Skov');
    const text = readableText(element);
    expect(text).to.include('Over målet på 12–20 (Byrådets mål for ældreområdet).');
    expect(text).to.include('Det svarer til 24,6 årsværk.');
    expect(text).to.include('Talt 31. marts 2026.');
  });
});
