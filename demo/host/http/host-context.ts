import type { Context, MiddlewareHandler } from 'hono';
import type { Caller } from '../access.js';

export interface HostEnvironment {
  readonly Bindings: {
    /** Where the connection comes from. */
    readonly address: string;
  };
  readonly Variables: {
    readonly caller: Caller | undefined;
  };
}

export type HostContext = Context<HostEnvironment>;
export type Step = MiddlewareHandler<HostEnvironment>;

/** Where the tvaers HTTP profile is served. */
export const API = '/tvaers/api';

export const isApi = ({ req: { path } }: HostContext): boolean => path === API || path.startsWith(`${API}/`);
