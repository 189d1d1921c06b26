import { keptLoad } from '../../../src/adapters/loaded/kept-load.js';
import type { KeptLoad } from '../../../src/adapters/loaded/kept-load.js';
import { toldSource } from '../../../src/adapters/loaded/loaded-source.js';
import { os2moLoader } from '../../../src/adapters/os2mo.js';
import type { HostData, LoadedOrganisation } from '../../../src/adapters/os2mo.js';
import { BackendError, toBackendError } from '../../../src/backend/errors.js';
import type { Notice } from '../../../src/model/relation.js';
import type { Role } from '../access.js';
import { houseOf } from '../store/house.js';
import type { House, HouseSource } from '../store/house.js';
import { circuit } from './circuit.js';
import { clientCredentials } from './client-credentials.js';
import type { GatewayConfig } from './gateway-config.js';

export interface GatewayHouseOptions {
  readonly config: GatewayConfig;
  /** What OS2mo does not know. */
  readonly own: HostData;
  readonly now: () => Date;
  /** Told of every load that failed, and why. */
  readonly onFailure: (error: unknown) => void;
}

/** So many loads that fail in a row, and OS2mo is left alone for a minute. */
const FAILURES = 3;
const REST = 60_000;

interface Loaded {
  readonly house: House;
  readonly notices: readonly Notice[];
}

/**
 * The organisation as OS2mo has it, read with the host's own credentials: one load for all who ask, kept in memory for
 * minutes and fetched anew before it is old. When OS2mo is down, what there is is told with its date.
 */
export class GatewayHouse implements HouseSource {
  readonly #current: KeptLoad<Loaded>;

  constructor({ config, now, onFailure, own }: GatewayHouseOptions) {
    const { credentials, editors, fullTime, hr, minutes, root, url } = config;
    const roles = new Map<string, readonly Role[]>();
    for (const [role, ids] of [
      ['hr', hr],
      ['editor', editors],
    ] as const)
      for (const id of ids) roles.set(id, [...(roles.get(id) ?? []), role]);
    const load = os2moLoader({ ...own, url, root, fullTime, now, getToken: clientCredentials(credentials, now) });
    const told = async (signal: AbortSignal): Promise<LoadedOrganisation> => {
      try {
        return await load(signal);
      } catch (error) {
        onFailure(error);
        throw error;
      }
    };
    const read = circuit(told, { failures: FAILURES, rest: REST, now });
    const cacheFor = minutes * 60_000;
    this.#current = keptLoad({
      cacheFor,
      ahead: cacheFor / 4,
      now,
      load: async (signal) => {
        try {
          const { data, notices } = await read(signal);
          return { house: houseOf({ data, roles }), notices };
        } catch (error) {
          throw asOutage(error);
        }
      },
    });
  }

  async get(): Promise<House> {
    const kept = await this.#current();
    const { house, notices } = kept.value;
    return { ...house, tell: (source) => toldSource(source, { ...kept, value: { notices } }) };
  }

  close(): void {
    // Nothing runs by itself.
  }
}

/** Whatever is wrong between the host and OS2mo, no reader can mend it by signing in or asking otherwise. */
function asOutage(error: unknown): BackendError {
  const { retryAfter } = toBackendError(error);
  return new BackendError('unavailable', 'the organisation could not be read', {
    ...(retryAfter !== undefined && { retryAfter }),
  });
}
