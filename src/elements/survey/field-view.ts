import { nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';

/**
 * Puts a text in a field, but for what already means the same there: a number being written is not written over. Used as
 * `${shows(…)}` on the field.
 */
export const shows = (text: string, means: (typed: string) => boolean): unknown =>
  ref((field) => {
    if (field instanceof HTMLInputElement && !means(field.value)) field.value = text;
  });

/** The ids that describe a field, those of them that are there. */
export const describing = (...ids: readonly (string | false | undefined | null)[]): string | typeof nothing =>
  ids.filter(Boolean).join(' ') || nothing;
