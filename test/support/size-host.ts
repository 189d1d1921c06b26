import { Readable } from 'node:stream';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { solbjerg } from '../../demo/data/solbjerg.js';
import { memoryBackend } from '../../src/adapters/memory.js';
import { serveBackend } from '../../src/server/index.js';

const { data, users } = solbjerg({ scale: 1, now: new Date() });
/** Somebody who has been mapped by several groups; HR has insight in it. */
const mapped = data.informants?.[0]?.views[0]?.unitId ?? '';
const roles = ['leader', 'hr'];
const leader = users.find(({ roles }) => roles.includes('leader'))!;

/** A canvas with ink on it. */
const DRAWN = `(() => {
  const canvas = document.querySelector('tvaers-relation-map')?.shadowRoot?.querySelector('canvas');
  if (!canvas?.width) return false;
  return canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some((value) => value > 0);
})()`;

/** One page an element: its markup, and what is true in the page once the element has drawn everything. */
export const pages = {
  'span-gauge': {
    html: '<tvaers-span-gauge leader="me"></tvaers-span-gauge>',
    ready: `document.querySelector('tvaers-span-gauge')?.shadowRoot?.querySelector('svg.picture')`,
  },
  'span-overview': {
    html: '<tvaers-span-overview unit="u-0001"></tvaers-span-overview>',
    ready: `document.querySelector('tvaers-span-overview')?.shadowRoot?.querySelector('svg.strip')`,
  },
  'span-planner': {
    html: '<tvaers-span-planner unit="u-0001"></tvaers-span-planner>',
    ready: `document.querySelector('tvaers-span-planner')?.shadowRoot?.querySelector('svg.bar')`,
  },
  'management-chain': {
    html: '<tvaers-management-chain></tvaers-management-chain>',
    ready: `document.querySelector('tvaers-management-chain')?.shadowRoot?.querySelector('[role=treeitem]')`,
  },
  'feedback-chart': {
    html: '<tvaers-feedback-chart unit="u-0001"></tvaers-feedback-chart>',
    ready: `document.querySelector('tvaers-feedback-chart')?.shadowRoot?.querySelector('svg.share')`,
  },
  'informant-gap': {
    html: `<tvaers-informant-gap unit="${mapped}"></tvaers-informant-gap>`,
    ready: `document.querySelector('tvaers-informant-gap')?.shadowRoot?.querySelector('.lane svg')`,
  },
  survey: {
    html: '<tvaers-survey survey="samarbejde-paa-tvaers"></tvaers-survey>',
    ready: `document.querySelector('tvaers-survey')?.shadowRoot?.querySelector('.privacy')`,
  },
  'survey-results': {
    html: '<tvaers-survey-results survey="trivsel"></tvaers-survey-results>',
    ready: `document.querySelector('tvaers-survey-results')?.shadowRoot?.querySelector('.heat')`,
  },
  'relation-map': {
    html: '<tvaers-relation-map survey="vaerksted" level="person"></tvaers-relation-map>',
    ready: DRAWN,
    // The page may draw before the worker has answered; its file is part of the weight all the same.
    needs: 'layout-worker.js',
  },
} as const;

const backend = memoryBackend(data, { viewer: { id: leader.id, roles } });
/** Answers as the host does, from data in memory. */
export const serve = serveBackend({
  mount: '/tvaers/api',
  authenticate: () => ({ id: leader.id, roles }),
  backendFor: () => backend,
});

/** The same for a server of Node's own. */
export async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const headers = new Headers(
    Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)]),
  );
  const {
    body,
    headers: sent,
    status,
  } = await serve(
    new Request(`http://${headers.get('host') ?? ''}${request.url ?? '/'}`, {
      method: request.method ?? 'GET',
      headers,
    }),
  );
  response.writeHead(status, Object.fromEntries(sent));
  if (body) Readable.fromWeb(body as never).pipe(response);
  else response.end();
}
