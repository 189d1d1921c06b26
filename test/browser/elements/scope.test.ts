import { expect, fixture, html } from '@open-wc/testing';
import { memoryBackend } from '../../../src/adapters/memory.js';
import '../../../src/elements/scope/tvaers-scope.js';
import '../../../src/elements/span-gauge/tvaers-span-gauge.js';
import '../../../src/elements/span-overview/tvaers-span-overview.js';
import type { TvaersScope } from '../../../src/elements/scope/scope-element.js';
import type { TvaersSpanGauge } from '../../../src/elements/span-gauge/span-gauge-element.js';
import type { TvaersSpanOverview } from '../../../src/elements/span-overview/span-overview-element.js';
import { press, wait } from '../../support/find.js';
import { says } from '../../support/place.js';
import { planTown } from '../../support/span-plan.js';

const backend = memoryBackend(planTown());

/** A page part with an overview of the whole and a gauge of what is chosen in it. */
async function page(address = false): Promise<TvaersScope> {
  const scope = await fixture<TvaersScope>(
    html`<tvaers-scope unit="by" ?address=${address}>
      <tvaers-span-gauge .backend=${backend}></tvaers-span-gauge>
      <tvaers-span-overview unit="by" .backend=${backend}></tvaers-span-overview>
    </tvaers-scope>`,
  );
  return scope;
}
const gauge = (scope: TvaersScope): TvaersSpanGauge => scope.querySelector('tvaers-span-gauge')!;
const overview = (scope: TvaersScope): TvaersSpanOverview => scope.querySelector('tvaers-span-overview')!;
const said = (): URLSearchParams => new URLSearchParams(location.search);

describe('tvaers-scope', () => {
  const before = location.href;
  afterEach(() => {
    history.replaceState(null, '', before);
  });

  it('lets what is chosen in one element drive the others', async () => {
    const scope = await page();
    let changes = 0;
    scope.addEventListener('change', () => (changes += 1));
    await wait(overview(scope), 'button', 'Enhed nord');
    await press(overview(scope), 'button', 'Enhed nord');
    await says(gauge(scope), '40');
    expect(scope.unit).to.equal('nord');
    expect(changes).to.equal(1);
    await says(overview(scope), '6 ledere');
    await press(overview(scope), 'button', 'Enhed nord');
    expect(changes, 'nothing new is no change').to.equal(1);
    expect(said().has('tvaers-unit')).to.equal(false);
  });

  it('keeps the choice in the address where it is asked to, and never a person', async () => {
    const scope = await page(true);
    await wait(overview(scope), 'button', 'Enhed nord');
    const length = history.length;
    await press(overview(scope), 'button', 'Enhed nord');
    expect(said().get('tvaers-unit')).to.equal('nord');
    expect(history.length).to.equal(length);
    scope.querySelector('tvaers-span-overview')!.remove();
    scope.person = 'nora';
    await scope.updateComplete;
    expect(location.search).not.to.include('nora');
  });

  it('begins with what the address says, and follows it', async () => {
    history.replaceState(null, '', '?tvaers-unit=syd&anden=1');
    const scope = await page(true);
    await says(gauge(scope), '13');
    expect(scope.unit).to.equal('syd');
    history.replaceState(null, '', '?tvaers-unit=klasse&anden=1');
    dispatchEvent(new PopStateEvent('popstate'));
    await says(gauge(scope), '15');
    expect(said().get('anden')).to.equal('1');
  });

  it('says so where the address names a unit that is not there', async () => {
    history.replaceState(null, '', '?tvaers-unit=%3Cimg%20src%3Dx%3E');
    const scope = await page(true);
    await says(gauge(scope), 'Det findes ikke, eller det er fjernet.');
  });

  it('leaves the address alone without being asked', async () => {
    history.replaceState(null, '', '?tvaers-unit=syd');
    const scope = await page();
    expect(scope.unit).to.equal('by');
    await says(overview(scope), '6 ledere');
  });
});
