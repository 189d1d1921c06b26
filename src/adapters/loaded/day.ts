import type { DateText } from '../../model/organisation.js';

/** The date where the municipality is. */
export const dayOf = (moment: Date): DateText =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short' }).format(moment);
