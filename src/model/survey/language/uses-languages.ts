import { isRecord } from '../identifier.js';
import { isTextKey } from './text-key.js';
import type { WrittenDefinition } from './written.js';

/** True for a survey in several languages, and for one with a text that is in another than its own. */
export function usesLanguages(definition: WrittenDefinition): boolean {
  let found = false;
  JSON.stringify(definition, (key, value: unknown) => {
    const texts = isTextKey(key) ? [value].flat() : [];
    found ||= key === 'languages' || texts.some(isRecord);
    return found ? undefined : value;
  });
  return found;
}
