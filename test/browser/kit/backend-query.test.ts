import { aTimeout, expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Backend } from '../../../src/backend/backend.js';
import { ensureContextRoot, provideBackend } from '../../../src/backend/context.js';
import { BackendError } from '../../../src/backend/errors.js';
import { question } from '../../../src/backend/question.js';
import { setDefaultBackend } from '../../../src/backend/sources.js';
import { BackendQuery } from '../../../src/kit/backend-query.js';
import { never, stand } from '../../support/backends.js';
import { place } from '../../support/place.js';
import { waitUntil } from '../../support/wait-until.js';

class AskingUnits extends LitElement {
  @property({ attribute: false }) backend: Backend | undefined;
  @property() root: string | undefined;
  readonly asking = new BackendQuery(this, {
    question: () => (this.root === undefined ? undefined : question('organisation', 'units', { root: this.root })),
    topic: 'organisation',
    isEmpty: ({ items }) => items.length === 0,
  });
  protected override render() {
    return html`${this.asking.state.name}`;
  }
}
ensureContextRoot();
customElements.define('test-asking-units', AskingUnits);

const asking = (backend: Backend | undefined, root?: string) =>
  place<AskingUnits>('test-asking-units', { backend, root });
const reaches = (element: AskingUnits, name: string) =>
  waitUntil(() => element.asking.state.name === name, `${name}, but is ${element.asking.state.name}`, {
    timeout: 3000,
  });
const units = (...names: string[]) => ({
  items: names.map((name) => ({ id: name, name, kind: 'team', parentId: null })),
});
const names = ({ asking: { state } }: AskingUnits) =>
  'value' in state ? state.value?.items.map(({ name }) => name) : undefined;

describe('BackendQuery', () => {
  it('is idle while nothing is asked', async () => {
    const element = await asking(stand('organisation', 'units', never));
    expect(element.asking.state.name).to.equal('idle');
  });

  it('asks anew when the question changes, and shows nothing of the former answer meanwhile', async () => {
    const backend = stand('organisation', 'units', (query) =>
      (query as { root: string }).root === 'a' ? units('a') : new Promise(() => undefined),
    );
    const element = await asking(backend, 'a');
    await reaches(element, 'ready');
    element.root = 'b';
    await element.updateComplete;
    expect(element.asking.state.name).to.equal('waiting');
  });

  it('lets a late answer to a former question go', async () => {
    const release: (() => void)[] = [];
    const backend = stand('organisation', 'units', (query) => {
      const { root } = query as { root: string };
      return root === 'slow'
        ? new Promise((answer) =>
            release.push(() => {
              answer(units('slow'));
            }),
          )
        : units('quick');
    });
    const element = await asking(backend, 'slow');
    await aTimeout(0);
    element.root = 'quick';
    await reaches(element, 'ready');
    release.forEach((answer) => {
      answer();
    });
    await aTimeout(20);
    expect(names(element)).to.deep.equal(['quick']);
  });

  it('forgets a failure when the question changes', async () => {
    const backend = stand('organisation', 'units', (query) => {
      if ((query as { root: string }).root === 'bad') throw new BackendError('not-found', 'gone');
      return new Promise(() => undefined);
    });
    const element = await asking(backend, 'bad');
    await reaches(element, 'failed');
    element.root = 'good';
    await element.updateComplete;
    expect(element.asking.state.name).to.equal('waiting');
  });

  it('answers several changes with one new question, keeping what is shown', async () => {
    let version = 0;
    const backend = stand('organisation', 'units', () => units(`v${(version += 1)}`));
    const element = await asking(backend, 'a');
    await reaches(element, 'ready');
    backend.change();
    backend.change();
    backend.change();
    expect(element.asking.state.name).to.equal('ready');
    await waitUntil(() => names(element)?.[0] === 'v2');
    await aTimeout(200);
    expect(backend.asked).to.have.length(2);
  });

  it('asks again by itself after the time a busy backend names', async () => {
    let busy = true;
    const backend = stand('organisation', 'units', () => {
      if (busy) throw new BackendError('rate-limited', 'later', { retryAfter: 60 });
      return units('a');
    });
    const element = await asking(backend, 'a');
    await reaches(element, 'failed');
    busy = false;
    await reaches(element, 'ready');
  });

  it('does not ask again by itself after a refusal', async () => {
    const backend = stand('organisation', 'units', () => {
      throw new BackendError('forbidden', 'no', { retryAfter: 10 });
    });
    const element = await asking(backend, 'a');
    await reaches(element, 'failed');
    await aTimeout(100);
    expect(backend.asked).to.have.length(1);
  });

  it('asks again when the network is back', async () => {
    let offline = true;
    const backend = stand('organisation', 'units', () => {
      if (offline) throw new BackendError('offline', 'no network');
      return units('a');
    });
    const element = await asking(backend, 'a');
    await reaches(element, 'offline');
    offline = false;
    dispatchEvent(new Event('online'));
    await reaches(element, 'ready');
  });

  it('calls what no backend threw on purpose unavailable', async () => {
    const element = await asking(
      stand('organisation', 'units', () => {
        throw new TypeError('boom');
      }),
      'a',
    );
    await reaches(element, 'failed');
    const { state } = element.asking;
    expect(state.name === 'failed' && state.kind).to.equal('unavailable');
  });

  it('asks its own backend before the nearest provider, and that before the page’s default', async () => {
    const element = await asking(undefined, 'a');
    setDefaultBackend(stand('organisation', 'units', () => units('default')));
    await waitUntil(() => names(element)?.[0] === 'default');
    provideBackend(
      element.parentElement!,
      stand('organisation', 'units', () => units('provider')),
    );
    await waitUntil(() => names(element)?.[0] === 'provider');
    element.backend = stand('organisation', 'units', () => units('own'));
    await waitUntil(() => names(element)?.[0] === 'own');
    setDefaultBackend(undefined);
  });

  it('takes a new provider’s backend when it is moved, and none where there is none', async () => {
    const element = await asking(undefined, 'a');
    const home = element.parentElement!;
    const [left, right] = ['left', 'right'].map((name) => {
      const side = document.createElement('div');
      home.append(side);
      provideBackend(
        side,
        stand('organisation', 'units', () => units(name)),
      );
      return side;
    });
    left!.append(element);
    await waitUntil(() => names(element)?.[0] === 'left');
    right!.append(element);
    await waitUntil(() => names(element)?.[0] === 'right');
    home.append(element);
    await element.updateComplete;
    expect(element.asking.state.name).to.equal('waiting');
  });

  it('abandons a second question when it leaves, and asks it again when it is back', async () => {
    let version = 0;
    const backend = stand('organisation', 'units', () => {
      version += 1;
      return version === 2 ? new Promise(() => undefined) : units(`v${version}`);
    });
    const element = await asking(backend, 'a');
    await reaches(element, 'ready');
    element.asking.retry();
    await element.updateComplete;
    const home = element.parentElement!;
    element.remove();
    await aTimeout(0);
    expect(backend.abandoned()).to.equal(1);
    home.append(element);
    await waitUntil(() => names(element)?.[0] === 'v3');
  });

  it('keeps its answer through a move inside the same provider, and asks nothing', async () => {
    const backend = stand('organisation', 'units', () => units('a'));
    const element = await asking(backend, 'a');
    await reaches(element, 'ready');
    element.parentElement!.append(element);
    await aTimeout(30);
    expect(element.asking.state.name).to.equal('ready');
    expect(backend.asked).to.have.length(1);
    expect(backend.listening()).to.equal(1);
  });
});
