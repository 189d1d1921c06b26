import { parse } from '../../backend/schema/parse.js';
import { spanScenario } from '../../backend/schema/span-plan.js';
import type { SpanScenario } from '../../model/span-plan/changes.js';
import { readScenario } from '../../model/span-plan/scenario-file.js';

/** The what-if in a file, or undefined where it is no file of ours or has been spoilt. */
export function scenarioIn(text: string): SpanScenario | undefined {
  try {
    return parse(spanScenario, readScenario(text), 'the file');
  } catch {
    return undefined;
  }
}
