import { after, before, describe, it } from 'node:test';
import { os2moBackend } from '../../src/adapters/os2mo.js';
import { describeBackend } from '../../src/backend/conformance/index.js';
import type { MakePlace } from '../../src/backend/conformance/index.js';
import { raggedPages, fullPages } from '../support/os2mo-answers.js';
import { FULL_TIME, os2moRecords } from '../support/os2mo-records.js';
import { os2moStand } from '../support/os2mo-stand.js';
import type { Os2moStandOptions } from '../support/os2mo-stand.js';
import { reducedSchema } from '../support/os2mo-schema.js';

const runner = { describe, it, before, after };

const placeOver =
  (options: Os2moStandOptions): MakePlace =>
  async (data) => {
    const stand = await os2moStand(os2moRecords(data), options);
    const { spanBands, spanHistory } = data;
    return {
      backendFor: (viewer) =>
        os2moBackend({
          url: stand.url,
          root: data.units[0]?.id ?? 'nothing',
          fullTime: FULL_TIME,
          now: () => new Date(`${data.asOf}T10:00:00Z`),
          ...(spanBands && { spanBands }),
          ...(spanHistory && { spanHistory }),
          ...(viewer && { viewer }),
        }),
      advance: () => undefined,
      close: stand.close,
    };
  };

const capabilities = ['organisation'] as const;

describeBackend('conformance: OS2mo, full pages', placeOver({ pages: fullPages }), runner, { capabilities });

describeBackend(
  'conformance: OS2mo, short and empty pages, the fields that are used',
  placeOver({ pages: raggedPages, schema: reducedSchema() }),
  runner,
  { capabilities },
);
