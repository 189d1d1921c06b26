import { ownResponse } from './own-response.js';
import { ownView } from './own-view.js';

/** What fetches and shows one's own response. It is fetched when somebody asks to see it. */
export const own = { ownResponse, ownView } as const;
