import type { HostConfig } from '../config.js';
import type { ChangeFeed } from '../database/change-feed.js';
import type { Sql } from '../database/database.js';
import { HouseCache } from '../store/house.js';
import type { HouseSource } from '../store/house.js';
import { GatewayHouse } from './gateway-house.js';
import { ownData } from './own-data.js';

export interface OpenHouseOptions {
  readonly config: Pick<HostConfig, 'gateway'>;
  readonly database: Sql;
  readonly feed: ChangeFeed;
  readonly now: () => Date;
  /** Told of every load that failed, and why. */
  readonly onFailure: (error: unknown) => void;
}

/** The organisation from where the configuration says that it is: OS2mo, or the database. */
export async function openHouse({ config, database, feed, now, onFailure }: OpenHouseOptions): Promise<HouseSource> {
  const { gateway } = config;
  if (!gateway) return new HouseCache(database, feed);
  return new GatewayHouse({ config: gateway, own: await ownData(gateway.ownFile), now, onFailure });
}
