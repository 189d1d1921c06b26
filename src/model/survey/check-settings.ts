import { isDate, isInstant } from '../date-text.js';
import type { SurveyDefinition } from './definition.js';
import type { ReportQuestion } from './fault.js';
import { isLanguage, isOwnId } from './identifier.js';
import { checkLength, checkText } from './kinds/check-texts.js';
import { LIMITS } from './limits.js';

const EMAIL = /^[^\s@<>"'?&%/\\]+@[^\s@<>"'?&%/\\]+$/;
const PHONE = /^\+?\d[\d ()-]{2,30}$/;
// A path on this site, never one that a browser reads as another host (`//x`, `/\x`); or an address with https.
const NOTICE = /^(\/(?![/\\])|https:\/\/[^\s/\\?#@]+([/?#]|$))[^\s\\]*$/;

/** Reports what is wrong with a survey before its first page: who it promises what to, and until when. */
export function checkSettings(definition: SurveyDefinition, report: ReportQuestion): void {
  const { audience, contact, id, language, minimum, privacy, privacyNotice, purpose, results } = definition;
  const { personMeasures, series, title, wave } = definition;
  if (!isOwnId(id)) report('id-invalid', ['id'], { id: id.slice(0, LIMITS.foreignId) });
  checkText(title, LIMITS.label, ['title'], report);
  checkLength(series, LIMITS.label, ['series'], report);
  checkLength(wave, LIMITS.label, ['wave'], report);
  if (!isLanguage(language)) report('language-invalid', ['language']);
  if (results === 'live' && privacy !== 'named') report('live-not-named', ['results']);
  if (definition.readBack && privacy === 'anonymous') report('anonymous-read-back', ['readBack']);
  if (personMeasures === true && privacy !== 'named') report('measures-not-named', ['personMeasures']);
  if (!Number.isInteger(minimum) || minimum < LIMITS.minimum)
    report('minimum-low', ['minimum'], { min: LIMITS.minimum });
  if (audience.length === 0) report('audience-missing', ['audience']);
  checkText(purpose, LIMITS.longText, ['purpose'], report);
  checkText(contact.name, LIMITS.label, ['contact', 'name'], report);
  if (contact.email !== undefined && !EMAIL.test(contact.email)) report('contact-invalid', ['contact', 'email']);
  if (contact.phone !== undefined && !PHONE.test(contact.phone)) report('contact-invalid', ['contact', 'phone']);
  if (privacyNotice.length > LIMITS.address || !NOTICE.test(privacyNotice))
    report('address-invalid', ['privacyNotice']);
  checkDates(definition, report);
}

function checkDates({ closesAt, deleteAfter, opensAt }: SurveyDefinition, report: ReportQuestion): void {
  const opens = opensAt === undefined || isInstant(opensAt);
  const closes = closesAt === undefined || isInstant(closesAt);
  if (!opens) report('date-invalid', ['opensAt']);
  if (!closes) report('date-invalid', ['closesAt']);
  if (opens && closes && opensAt && closesAt && Date.parse(closesAt) <= Date.parse(opensAt))
    report('dates-order', ['closesAt']);
  if (!isDate(deleteAfter)) report('date-invalid', ['deleteAfter']);
  else if ([opens ? opensAt : '', closes ? closesAt : ''].some((day) => day && deleteAfter <= day.slice(0, 10))) {
    report('deletion-early', ['deleteAfter']);
  }
}
