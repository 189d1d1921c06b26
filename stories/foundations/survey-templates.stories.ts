import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/elements/survey/tvaers-survey.js';
import { surveyTemplate } from '../../src/model/survey/templates/survey-template.js';
import type { TemplateName } from '../../src/model/survey/templates/survey-template.js';
import { surveyBackend } from '../support/survey.js';

/**
 * Surveys to begin with, in Danish and English and in words of our own. `surveyTemplate` of the library gives them, and
 * `npm run host -- survey template <name> <file>` writes one to a file to edit. They are shown as a trial here: nothing is sent.
 */
const meta: Meta = { title: 'Foundations/Survey templates' };

export default meta;

const settings = {
  id: 'skabelon',
  contact: { name: 'Ledelsessekretariatet', email: 'ledelse@solbjerg.example' },
  privacyNotice: '/privatliv',
  opensAt: '2026-11-02T08:00:00+01:00',
  closesAt: '2026-12-04T16:00:00+01:00',
  deleteAfter: '2027-06-30',
  wave: '2026-11',
};

const shown = (name: TemplateName): StoryObj => ({
  render: () =>
    html`<tvaers-survey
      .backend=${surveyBackend({ ...surveyTemplate(name, settings), state: 'open', answered: false })}
      survey="skabelon"
      trial
    ></tvaers-survey>`,
});

/** Whom people depend on, and the seven dimensions of how they work together. What each means is for whoever asks to write. */
export const Relational: StoryObj = shown('relational');

/** Within the group, between groups, and with the leadership. */
export const SocialCapital: StoryObj = shown('social-capital');

/** Four lines at the beginning of a meeting, and four at its end. */
export const MeetingFeedback: StoryObj = shown('meeting-feedback');

/** A minute a month, one question at a time. */
export const Pulse: StoryObj = shown('pulse');

/** The same to the same people, before and after something is tried. */
export const BeforeAndAfter: StoryObj = shown('before-and-after');
