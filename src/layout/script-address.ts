interface Policy {
  createScriptURL(address: string): unknown;
}

interface Kept {
  readonly policy: Policy;
  readonly known: Set<string>;
}

interface Page {
  readonly trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  [KEPT]?: Kept;
}

const KEPT = Symbol.for('tvaers.trusted-types/1');

/**
 * The address of our own worker, as a page with trusted types takes it. There is one policy a page, named `tvaers`, kept
 * by whichever copy of the library came first, and it lets only such addresses through.
 * @throws TypeError where the page allows no such policy.
 */
export function scriptAddress(address: URL): string | URL {
  const page = globalThis as Page;
  if (!page.trustedTypes) return address;
  const kept = page[KEPT] ?? keep(page.trustedTypes);
  page[KEPT] = kept;
  const { known, policy } = kept;
  known.add(address.href);
  // A TrustedScriptURL, for which TypeScript has no type.
  return policy.createScriptURL(address.href) as string;
}

function keep(trustedTypes: NonNullable<Page['trustedTypes']>): Kept {
  const known = new Set<string>();
  const createScriptURL = (address: string): string => {
    if (known.has(address)) return address;
    throw new TypeError(`tvaers starts no script at ${address}`);
  };
  return { known, policy: trustedTypes.createPolicy('tvaers', { createScriptURL }) };
}
