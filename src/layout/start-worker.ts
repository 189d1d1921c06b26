import { scriptAddress } from './script-address.js';

/** A worker from a file of ours, or undefined where the page lets us have none. */
export function startWorker(address: URL): Worker | undefined {
  if (typeof Worker === 'undefined' || address.origin !== location.origin) return undefined;
  try {
    return new Worker(scriptAddress(address), { type: 'module' });
  } catch {
    return undefined;
  }
}
