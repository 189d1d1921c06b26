import { expect } from '@open-wc/testing';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { SlicedWork } from '../../../src/elements/relation-map/sliced-work.js';
import { inSlices } from '../../../src/layout/in-slices.js';
import { waitUntil } from '../../support/wait-until.js';

/** So many steps of a millisecond each. */
function* long(steps: number, seen: (step: number) => void = () => undefined): Generator<undefined, string, undefined> {
  for (let step = 0; step < steps; step += 1) {
    for (const end = performance.now() + 1; performance.now() < end;);
    seen(step);
    yield;
  }
  return 'done';
}

class Host implements ReactiveControllerHost {
  readonly updateComplete = Promise.resolve(true);
  drawn = 0;
  controller: ReactiveController | undefined;
  addController(controller: ReactiveController): void {
    this.controller = controller;
  }
  removeController(): void {
    this.controller = undefined;
  }
  requestUpdate(): void {
    this.drawn += 1;
  }
}

describe('work in slices', () => {
  it('gives the page its turn at least every thirty steps of a millisecond', async () => {
    let turn = 0;
    const ticking = setInterval(() => (turn += 1));
    const turns = new Map<number, number>();
    const answer = await inSlices(
      long(100, () => turns.set(turn, (turns.get(turn) ?? 0) + 1)),
      new AbortController().signal,
    );
    clearInterval(ticking);
    expect(answer).to.equal('done');
    expect(Math.max(...turns.values())).to.be.below(30);
  });

  it('stops when it is given up', async () => {
    const abort = new AbortController();
    let last = 0;
    const work = inSlices(
      long(1000, (step) => (last = step)),
      abort.signal,
    );
    abort.abort();
    const failure = await work.catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(DOMException);
    expect(last).to.be.below(30);
  });

  it('is begun when it is asked for, kept for the same subject, and begun anew for another', async () => {
    const host = new Host();
    let begun = 0;
    const work = new SlicedWork(host, (subject: { readonly steps: number }) => {
      begun += 1;
      return long(subject.steps);
    });
    const [one, other] = [{ steps: 30 }, { steps: 5 }];
    expect(work.about(one)).to.equal(undefined);
    await waitUntil(() => host.drawn > 0);
    expect(work.about(one)).to.equal('done');
    expect(await work.promised(one)).to.equal('done');
    expect(begun).to.equal(1);
    expect(await work.promised(other)).to.equal('done');
    expect(begun).to.equal(2);
  });

  it('is dropped with the element, and draws nothing afterwards', async () => {
    const host = new Host();
    const work = new SlicedWork(host, () => long(200));
    const promise = work.promised({});
    host.controller?.hostDisconnected?.();
    expect(await promise.catch(() => 'given up')).to.equal('given up');
    expect(host.drawn).to.equal(0);
  });
});
