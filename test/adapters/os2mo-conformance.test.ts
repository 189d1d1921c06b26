import { after, before, describe, it } from 'node:test';
import { memoryScenarios } from '../../src/adapters/memory/scenario-store.js';
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
    const { asOf, engagements: _e, people: _p, posts: _o, surveys: _s, units, ...own } = data;
    const scenarios = memoryScenarios();
    return {
      backendFor: (viewer) =>
        os2moBackend({
          url: stand.url,
          root: units[0]?.id ?? 'nothing',
          fullTime: FULL_TIME,
          now: () => new Date(`${asOf}T10:00:00Z`),
          ...own,
          scenarios,
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
