import { parse } from '../../src/backend/schema/parse.js';
import { surveyDefinition } from '../../src/backend/schema/survey.js';
import { isBackendError } from '../../src/backend/errors.js';
import danish from '../../src/locales/da/survey-faults.js';
import english from '../../src/locales/en/survey-faults.js';
import { checkDefinition } from '../../src/model/survey/check-definition.js';
import type { WrittenDefinition } from '../../src/model/survey/language/written.js';
import { pointerTo } from '../../src/model/survey/pointer.js';

/** Signs of a text that is looked at. What is longer is no survey that anybody writes. */
const LONGEST = 5_000_000;
/** How many faults are told at a time. */
const TOLD = 50;

/** What a text comes to: a survey that can be shown, or what is wrong with it and where. */
export interface Looked {
  readonly definition?: WrittenDefinition;
  readonly faults: readonly SurveyFault[];
}

/** One thing that is wrong, said in both languages. */
export interface SurveyFault {
  /** JSON pointer into the definition. Empty where it is about all of it. */
  readonly path: string;
  readonly text: string;
  readonly english: string;
}

/** Reads a survey as its author wrote it, and looks at all of it. */
export function lookAt(text: string): Looked {
  if (text.length > LONGEST)
    return fault(`Teksten er på over ${LONGEST} tegn.`, `The text is longer than ${LONGEST} characters.`);
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return fault(`Teksten er ikke JSON: ${why}`, `The text is not JSON: ${why}`);
  }
  let definition: WrittenDefinition;
  try {
    definition = parse(surveyDefinition, written, 'definition');
  } catch (error) {
    const why = isBackendError(error) ? error.message : String(error);
    return fault(why, why);
  }
  const slips = unknownIn(written, definition, []).map((path) => ({
    path: pointerTo(path),
    text: 'Feltet findes ikke. Det bliver der set bort fra.',
    english: 'There is no such field. It is left out.',
  }));
  const faults = checkDefinition(definition).map(({ code, params = {}, path }) => ({
    path,
    text: danish['tvaers.survey.fault'](code, params),
    english: english['tvaers.survey.fault'](code, params),
  }));
  return { definition, faults: [...slips, ...faults].slice(0, TOLD) };
}

const fault = (text: string, english: string): Looked => ({ faults: [{ path: '', text, english }] });

/** The fields that were written and are none of a survey. */
function unknownIn(
  written: unknown,
  read: unknown,
  path: readonly (string | number)[],
): readonly (string | number)[][] {
  if (Array.isArray(written) && Array.isArray(read))
    return written.flatMap((one, index) => [...unknownIn(one, read[index], [...path, index])]);
  if (typeof written !== 'object' || written === null || typeof read !== 'object' || read === null) return [];
  return Object.entries(written).flatMap(([key, value]) => {
    if (key === '$schema' && path.length === 0) return [];
    return Object.hasOwn(read, key)
      ? [...unknownIn(value, (read as Readonly<Record<string, unknown>>)[key], [...path, key])]
      : [[...path, key]];
  });
}
