import { describeBackend } from '../../../src/backend/conformance/index.js';
import { fetchFrom, overHttp, placeOver } from '../../support/served.js';

// The suite in a browser, through both ends of http: what the adapter needs of fetch, streams and signals is there.
describeBackend(
  'conformance: http in this browser',
  placeOver((serve) =>
    Promise.resolve({
      backendFor: (viewer) => overHttp(fetchFrom(serve), viewer),
      close: () => undefined,
    }),
  ),
);
