import { writeFile } from 'node:fs/promises';
import { TEMPLATE_NAMES, surveyTemplate } from '../../../src/model/survey/templates/survey-template.js';
import type { TemplateName } from '../../../src/model/survey/templates/survey-template.js';
import { StartFailure } from '../start-failure.js';

const DAY = 86_400_000;
/** Days from today until a survey opens, and from then until it closes and is deleted, where nobody has written another. */
const WAIT = 14;
const OPEN = 21;
const KEPT = 365;

/** Where the host's own notice is. */
const NOTICE = '/privatliv';

const isName = (name: string): name is TemplateName => (TEMPLATE_NAMES as readonly string[]).includes(name);

/**
 * Writes a template to a file that is not there yet, with days to come that whoever uses it changes.
 * @throws StartFailure where there is no such template, or the file cannot be made.
 */
export async function writeTemplate(name: string, file: string, contact: string, now: Date): Promise<void> {
  if (!isName(name))
    throw new StartFailure(
      `Der er ingen skabelon, der hedder »${name}«. Der er: ${TEMPLATE_NAMES.join(', ')}.`,
      `There is no template called “${name}”. There are: ${TEMPLATE_NAMES.join(', ')}.`,
    );
  const day = (after: number): string => new Date(now.getTime() + after * DAY).toISOString().slice(0, 10);
  const definition = surveyTemplate(name, {
    id: `${name}-${day(WAIT)}`,
    contact: { name: contact },
    privacyNotice: NOTICE,
    opensAt: `${day(WAIT)}T06:00:00Z`,
    closesAt: `${day(WAIT + OPEN)}T22:00:00Z`,
    deleteAfter: day(WAIT + OPEN + KEPT),
    wave: day(WAIT).slice(0, 7),
  });
  const content = { $schema: './node_modules/tvaers/survey.schema.json', ...definition };
  try {
    // What somebody has written meanwhile is never written over.
    await writeFile(file, `${JSON.stringify(content, null, 2)}\n`, { flag: 'wx' });
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new StartFailure(
      code === 'EEXIST' ? `${file} er der allerede.` : `${file} kan ikke skrives (${code}).`,
      code === 'EEXIST' ? `${file} is there already.` : `${file} cannot be written (${code}).`,
    );
  }
}
