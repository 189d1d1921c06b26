import type { WrittenDefinition } from '../language/written.js';
import { beforeAndAfter } from './before-and-after.js';
import { meetingFeedback } from './meeting-feedback.js';
import { pulse } from './pulse.js';
import { relational } from './relational.js';
import { socialCapital } from './social-capital.js';
import type { Template, TemplateSettings } from './template.js';

export type { TemplateSettings } from './template.js';

const TEMPLATES = {
  relational,
  'social-capital': socialCapital,
  'meeting-feedback': meetingFeedback,
  pulse,
  'before-and-after': beforeAndAfter,
} as const satisfies Readonly<Record<string, Template>>;

export type TemplateName = keyof typeof TEMPLATES;

/** The names of the templates there are. */
export const TEMPLATE_NAMES = Object.keys(TEMPLATES) as readonly TemplateName[];

/**
 * A survey to begin with, in Danish and English and in words of our own: no licensed instrument is among them. What it asks is
 * for whoever uses it to change.
 */
export const surveyTemplate = (name: TemplateName, settings: TemplateSettings): WrittenDefinition => ({
  ...TEMPLATES[name],
  ...settings,
});
