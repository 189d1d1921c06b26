import { checkPlainly } from './check-plainly.js';
import { checkThemes } from './check-themes.js';
import type { SurveyDefinition } from './definition.js';
import type { DefinitionFault } from './fault.js';
import { usesLogic } from './live.js';
import { checkLogic } from './logic/check-logic.js';
import { pointerTo } from './pointer.js';

export type { DefinitionFault } from './fault.js';

/**
 * Everything that makes a survey unfit to be shown or stored; empty when it is fit. The definition is taken to have the
 * shape of its type, as the schema at the edge sees to.
 */
export function checkDefinition(definition: SurveyDefinition): readonly DefinitionFault[] {
  const faults = [...checkPlainly(definition)];
  checkThemes(definition, (code, path, params) => {
    faults.push({ path: pointerTo(path), code, ...(params && { params }) });
  });
  return usesLogic(definition) ? [...faults, ...checkLogic(definition)] : faults;
}
