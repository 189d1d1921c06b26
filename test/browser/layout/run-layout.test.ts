import { expect } from '@open-wc/testing';
import { forceLayout } from '../../../src/layout/force-layout.js';
import { runLayout } from '../../../src/layout/run-layout.js';
import { flat, organisationGraph } from '../../support/graphs.js';
import { countWorkers, withWorker } from '../../support/workers.js';

const graph = () => flat(organisationGraph(60, 200));

/** What `expected` adds up to. Node and all three browsers come to the same. */
const EVERYWHERE = 1810.6498814873066;

function expected(): readonly number[] {
  const layout = forceLayout(graph());
  while (layout.step());
  return [...layout.positions()];
}

describe('runLayout', () => {
  it('gives the same picture from a worker as from the page', async () => {
    const inWorker = await runLayout(graph());
    expect(inWorker.by).to.equal('worker');
    expect([...inWorker.positions]).to.deep.equal(expected());
    const inPage = await withWorker(undefined, () => runLayout(graph()));
    expect(inPage.by).to.equal('page');
    expect([...inPage.positions]).to.deep.equal(expected());
  });

  const refusals: readonly (readonly [string, unknown])[] = [
    [
      'throws, as under a policy that allows none',
      function () {
        throw new DOMException('no workers here', 'SecurityError');
      },
    ],
    [
      'cannot load its file',
      class extends EventTarget {
        constructor() {
          super();
          setTimeout(() => this.dispatchEvent(new ErrorEvent('error', { cancelable: true })), 0);
        }
        postMessage(): void {
          // It never answers.
        }
        terminate(): void {
          // There is nothing to end.
        }
      },
    ],
  ];
  for (const [what, kind] of refusals)
    it(`does the work in the page when the worker ${what}`, async () => {
      const { by, positions } = await withWorker(kind, () => runLayout(graph()));
      expect(by).to.equal('page');
      expect([...positions]).to.deep.equal(expected());
    });

  it('tells where nodes begin before they have come to rest', async () => {
    for (const kind of [globalThis.Worker, undefined]) {
      const begun: (readonly number[])[] = [];
      const { positions } = await withWorker(kind, () =>
        runLayout(graph(), { onStart: (start) => begun.push([...start]) }),
      );
      expect(begun).to.have.length(1);
      expect(begun[0]).to.have.length(positions.length);
      expect(begun[0]).not.to.deep.equal([...positions]);
    }
  });

  it('comes to the same picture in every engine, to the last digit', () => {
    expect(expected().reduce((sum, value, at) => sum + value * ((at % 7) + 1), 0)).to.equal(EVERYWHERE);
  });

  it('tells at once where two thousand nodes begin, and never keeps the page busy for long', async () => {
    const large = flat(organisationGraph(2000, 6000));
    for (const kind of [globalThis.Worker, undefined]) {
      const stop = new AbortController();
      let [last, longest] = [performance.now(), 0];
      const beat = setInterval(() => {
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
      }, 0);
      const began = performance.now();
      await new Promise<void>((resolve) => {
        void withWorker(kind, () =>
          runLayout(large, {
            signal: stop.signal,
            onStart: () => {
              resolve();
            },
          }),
        ).catch(() => undefined);
      });
      const took = performance.now() - began;
      clearInterval(beat);
      stop.abort();
      // Alone on a machine it takes a tenth of this; here other work goes on beside it.
      expect(took).to.be.below(1000);
      expect(longest).to.be.below(500);
    }
  });

  it('stops when it is told to, and leaves no worker', async () => {
    const workers = countWorkers();
    try {
      for (const kind of [globalThis.Worker, undefined]) {
        const stop = new AbortController();
        const run = withWorker(kind, () => runLayout(flat(organisationGraph(2000, 6000)), { signal: stop.signal }));
        setTimeout(() => {
          stop.abort(new Error('enough'));
        }, 20);
        const error = await run.then(
          () => undefined,
          (reason: unknown) => reason,
        );
        expect((error as Error).message).to.equal('enough');
      }
      await runLayout(graph());
      expect(workers.started()).to.equal(2);
      expect(workers.left()).to.equal(0);
    } finally {
      workers.end();
    }
  });
});
