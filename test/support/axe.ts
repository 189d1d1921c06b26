import { expect } from '@open-wc/testing';
import type axeApi from 'axe-core';
import 'axe-core/axe.min.js';

// axe-core is a UMD script: as a module it exports nothing and sets window.axe.
const { axe } = globalThis as unknown as { readonly axe: typeof axeApi };

/** Fails with one line a violation: rule, help and the nodes it is about. */
export async function expectNoViolations(element: Element): Promise<void> {
  const { violations } = await axe.run(element, { resultTypes: ['violations'] });
  const lines = violations.map(
    ({ help, id, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')})`,
  );
  expect(lines).to.deep.equal([]);
}
