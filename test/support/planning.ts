import type { Backend } from '../../src/backend/backend.js';
import { memoryBackend } from '../../src/adapters/memory.js';
import type { SpanBaseline } from '../../src/model/span-plan/baseline.js';
import { spanBaseline } from '../../src/model/span-plan/baseline.js';
import { planTown } from './span-plan.js';

const COSTS = { leaderPost: 900_000, employeePost: 450_000, currency: 'DKK', source: 'Budget 2026' };

/** The little town's baseline, with prices or without. */
export const townBaseline = (isPriced = true): SpanBaseline =>
  spanBaseline(planTown(), 'by', isPriced ? { costsOf: () => COSTS } : {});

/** The same town behind a backend that keeps suggestions. */
export const planningBackend = (): Backend => memoryBackend({ ...planTown(), postCosts: [{ unitId: 'by', ...COSTS }] });
