import type { DefinitionFault, ReportQuestion } from './fault.js';
import { pointerTo } from './pointer.js';

/** An author mends those first. */
const TOLD = 200;

/** The faults of a definition as they are found, the first 200 of them, each with the question that it is in. */
export interface FaultList {
  readonly faults: readonly DefinitionFault[];
  readonly reportIn: (question?: string) => ReportQuestion;
}

export function faultList(): FaultList {
  const faults: DefinitionFault[] = [];
  return {
    faults,
    reportIn: (question) => (code, path, params) => {
      if (faults.length >= TOLD) return;
      faults.push({
        path: pointerTo(path),
        code,
        ...(question !== undefined && { question }),
        ...(params && { params }),
      });
    },
  };
}
