import { checkPlainly } from './check-plainly.js';
import { checkThemes } from './check-themes.js';
import type { SurveyDefinition } from './definition.js';
import type { DefinitionFault } from './fault.js';
import { checkInLanguages } from './language/check-languages.js';
import { usesLanguages } from './language/uses-languages.js';
import type { WrittenDefinition } from './language/written.js';
import { usesLogic } from './live.js';
import { checkLogic } from './logic/check-logic.js';
import { pointerTo } from './pointer.js';

export type { DefinitionFault } from './fault.js';

/**
 * Everything that makes a survey unfit to be shown or stored, in any of its languages; empty when it is fit. The
 * definition is taken to have the shape of its type, as the schema at the edge sees to.
 */
export const checkDefinition = (written: WrittenDefinition): readonly DefinitionFault[] =>
  usesLanguages(written) ? checkInLanguages(written, checkOne) : checkOne(written as SurveyDefinition);

function checkOne(definition: SurveyDefinition): readonly DefinitionFault[] {
  const faults = [...checkPlainly(definition)];
  checkThemes(definition, (code, path, params) => {
    faults.push({ path: pointerTo(path), code, ...(params && { params }) });
  });
  return usesLogic(definition) ? [...faults, ...checkLogic(definition)] : faults;
}
