import type { Context, MiddlewareHandler } from 'hono';
import type { Caller } from '../access.js';

export interface HostEnvironment {
  readonly Bindings: {
    /** Where the connection comes from. */
    readonly address: string;
  };
  readonly Variables: {
    readonly caller: Caller | undefined;
    /** The address that asks, as far as it is known: that of the browser, where a trusted proxy tells. */
    readonly from: string;
  };
}

export type HostContext = Context<HostEnvironment>;
export type Step = MiddlewareHandler<HostEnvironment>;

/** Where the tvaers HTTP profile is served. */
export const API = '/tvaers/api';

/** Where somebody with a one-time link answers, and where what they may ask of the profile is served. */
export const LINK = '/svar';
export const LINK_API = `${LINK}/api`;

export const isApi = ({ req: { path } }: HostContext): boolean =>
  [API, LINK_API].some((mount) => path === mount || path.startsWith(`${mount}/`));
