import { memoryBackend } from '../../src/adapters/memory.js';
import type { Backend } from '../../src/backend/backend.js';
import { BackendError } from '../../src/backend/errors.js';
import { municipality } from '../../demo/data/municipality.js';
import { solbjergFrom } from '../../demo/data/solbjerg.js';
import type { Solbjerg } from '../../demo/data/solbjerg.js';
import { NOW } from './maps.js';

let town: Solbjerg | undefined;
const solbjerg = (): Solbjerg => (town ??= solbjergFrom(municipality({ seed: 1, scale: 0.4 }), NOW));

/** The invented municipality as one of the demo's users meets it, by what the sign-in page says of them. */
export function chainBackend(who: RegExp): Backend {
  const { data, users } = solbjerg();
  const user = users.find(({ label }) => who.test(label))!;
  const { surveys: _, ...organisation } = data;
  return memoryBackend(organisation, { now: () => NOW, viewer: user });
}

/** The director of elderly care. */
export const director = (): Backend => chainBackend(/^Direktør/);

/** The same, where levels that are opened fail to come. */
export function withoutLevels(): Backend {
  const backend = director();
  return {
    ...backend,
    organisation: {
      ...backend.organisation!,
      chain: (query, options) =>
        query.up === 0
          ? Promise.reject(new BackendError('unavailable', 'as the story asks'))
          : backend.organisation!.chain!(query, options),
    },
  };
}

/** An organisation in which units lie under nothing, and one that stands at the top by itself. */
export function faultyBackend(): Backend {
  const { surveys: _, units, ...rest } = solbjerg().data;
  const lost = ['Projekt Havnen', 'Projekt Heden'].map((name, at) => ({
    id: `lost-${at}`,
    name,
    kind: 'team' as const,
    parentId: 'findes-ikke',
  }));
  const other = { id: 'other', name: 'Solbjerg Forsyning', kind: 'other' as const, parentId: null };
  return memoryBackend({ ...rest, units: [...units, ...lost, other] }, { viewer: { id: '', roles: ['hr'] } });
}

/** Waits for something in the chain of a story. Throws where it does not come. */
export async function waitInChain<T>(
  canvas: HTMLElement,
  look: (root: ShadowRoot) => T | null | undefined,
): Promise<T> {
  for (let tries = 0; tries < 250; tries += 1) {
    const root = canvas.querySelector('tvaers-management-chain')?.shadowRoot;
    const found = root && look(root);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  throw new Error('it does not come');
}

/** The row of a unit by its name, as soon as it is there. */
export const rowOf = (canvas: HTMLElement, name: string): Promise<HTMLElement> =>
  waitInChain(canvas, (root) =>
    [...root.querySelectorAll<HTMLElement>('[role=treeitem]')].find(
      (row) => row.querySelector('.name')?.textContent.trim() === name,
    ),
  );

/** Chooses a unit, and waits for what its details are to show. */
export async function chooseUnit(canvas: HTMLElement, name: string, shows: string): Promise<void> {
  (await rowOf(canvas, name)).click();
  await waitInChain(canvas, (root) => root.querySelector(shows));
}
