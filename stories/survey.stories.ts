import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Backend } from '../src/backend/backend.js';
import { BackendError } from '../src/backend/errors.js';
import '../src/elements/survey/tvaers-survey.js';
import type { TvaersSurvey } from '../src/elements/survey/survey-element.js';
import { surveyTemplate } from '../src/model/survey/templates/survey-template.js';
import { failing, goingStale, waiting } from './support/backends.js';
import { pulse, relationSurvey, surveyBackend, workshop } from './support/survey.js';
import { parentsSurvey } from '../test/support/parents-survey.js';
import { hanging, meetings } from './support/survey-kinds.js';

const settings = {
  id: 'moede',
  contact: { name: 'Familieafdelingen' },
  privacyNotice: '/privatliv',
  deleteAfter: '2027-06-30',
};

interface Args {
  readonly backend: Backend;
  readonly survey: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Survey',
  component: 'tvaers-survey',
  render: ({ backend, survey }) => html`<tvaers-survey .backend=${backend} .survey=${survey}></tvaers-survey>`,
  args: { survey: 'samarbejde-paa-tvaers' },
};

export default meta;
type Story = StoryObj<Args>;

const pause = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 40));

/** Presses the buttons by what is written on them, one after the other, each once it is there. */
const pressing =
  (...names: readonly string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector<TvaersSurvey>('tvaers-survey')!;
    const look = (name: string): HTMLButtonElement | undefined =>
      [...element.shadowRoot!.querySelectorAll('button')].find((button) => button.textContent.trim() === name);
    for (const name of names) {
      for (let tries = 0; tries < 100 && !look(name); tries += 1) await pause();
      look(name)!.click();
      await pause();
    }
  };

/** The whole survey, tried without sending anything: for those who write one. */
export const Trial: Story = {
  args: { backend: surveyBackend(pulse), survey: 'puls' },
  render: ({ backend, survey }) => html`<tvaers-survey .backend=${backend} .survey=${survey} trial></tvaers-survey>`,
};

export const TrialIsOver: Story = {
  ...Trial,
  play: pressing('Begynd', 'Næste', 'Næste', 'Afslut prøven'),
};

/** Before the first question: the purpose, who will see what, and how long it takes. */
export const Confidential: Story = { args: { backend: surveyBackend(relationSurvey) } };

export const Anonymous: Story = { args: { backend: surveyBackend(pulse), survey: 'puls' } };

export const Named: Story = { args: { backend: surveyBackend(workshop), survey: 'vaerksted' } };

/** Colleagues found by searching in the whole organisation, the nearest first. */
export const ChoosingColleagues: Story = {
  args: { backend: surveyBackend(relationSurvey) },
  play: pressing('Begynd', 'Tilføj', 'Tilføj', 'Tilføj'),
};

/** In columns when there is room, one colleague at a time when there is not. */
export const RatingColleagues: Story = {
  args: { backend: surveyBackend(relationSurvey) },
  play: pressing('Begynd', 'Tilføj', 'Tilføj', 'Tilføj', 'Næste'),
};

/** What has to be looked at before the way on is open. */
export const SomethingMissing: Story = {
  args: { backend: surveyBackend(relationSurvey) },
  play: pressing('Begynd', 'Tilføj', 'Tilføj', 'Næste', 'Næste'),
};

/** Statements with ways out beside the scale, and a line that is unanswered until it is touched. */
export const StatementsAndLine: Story = {
  args: { backend: surveyBackend(pulse), survey: 'puls' },
  play: pressing('Begynd'),
};

export const OwnWords: Story = {
  args: { backend: surveyBackend(pulse), survey: 'puls' },
  play: pressing('Begynd', 'Næste'),
};

/** One of a few, one of many, several at once, and something else in one's own words. */
export const Choices: Story = {
  args: { backend: surveyBackend(meetings), survey: 'moeder' },
  play: pressing('Begynd'),
};

/** Steps of a scale, an order, a number, a day and a few words. */
export const RatingAndFields: Story = {
  args: { backend: surveyBackend({ ...meetings, pages: meetings.pages.slice(1) }), survey: 'moeder' },
  play: pressing('Begynd', 'Sæt på listen', 'Sæt på listen'),
};

/** One question at a time, as the page asks for with `mode`. */
export const OneAtATime: Story = {
  args: { backend: surveyBackend({ ...meetings, mode: 'one' }), survey: 'moeder' },
  play: pressing('Begynd'),
};

/** A pulse: one question at a time in a card, sent with the last of them. */
export const Card: Story = {
  args: {
    backend: surveyBackend({ ...surveyTemplate('pulse', settings), state: 'open', answered: false }),
    survey: 'moede',
  },
};

export const CardQuestion: Story = { ...Card, play: pressing('Begynd') };

/** Everything on one page, under the titles of its pages. */
export const AllAtOnce: Story = {
  args: { backend: surveyBackend({ ...meetings, mode: 'all' }), survey: 'moeder' },
  play: pressing('Begynd'),
};

/** Two short forms at one meeting: the first is locked when the device is handed over. */
export const HandedOver: Story = {
  args: {
    backend: surveyBackend({ ...surveyTemplate('meeting-feedback', settings), state: 'open', answered: false }),
    survey: 'moede',
  },
  play: pressing('Begynd', 'Lås og giv skærmen videre'),
};

/** Questions that hang on answers, and a rule between them that only warns. */
export const Hanging: Story = {
  args: { backend: surveyBackend(hanging), survey: 'arbejdsuge' },
  play: pressing('Begynd'),
};

/** In the language of the page, with others to choose. */
export const SeveralLanguages: Story = { args: { backend: surveyBackend(parentsSurvey), survey: 'foraeldre' } };

/** Written from the right. The element's own words are Danish or English, and marked as that. */
export const InArabic: Story = {
  args: { backend: surveyBackend(parentsSurvey), survey: 'foraeldre' },
  play: pressing('العربية', 'Begynd'),
};

export const ReviewInArabic: Story = {
  args: { backend: surveyBackend({ ...parentsSurvey, pages: parentsSurvey.pages.slice(0, 1) }), survey: 'foraeldre' },
  play: async (context) => {
    await pressing('العربية', 'Begynd')(context);
    context.canvasElement
      .querySelector<TvaersSurvey>('tvaers-survey')!
      .shadowRoot!.querySelector<HTMLElement>('[type=radio]')!
      .click();
    await pressing('Næste')(context);
  },
};

export const Review: Story = {
  args: { backend: surveyBackend(pulse), survey: 'puls' },
  play: pressing('Begynd', 'Næste', 'Næste'),
};

export const Sent: Story = {
  args: { backend: surveyBackend(pulse), survey: 'puls' },
  play: pressing('Begynd', 'Næste', 'Næste', 'Send svar'),
};

/** Logged out in the middle: everything answered is still there, and can be sent again. */
export const NotSent: Story = {
  args: {
    backend: surveyBackend(pulse, {
      submit: () => Promise.reject(new BackendError('unauthenticated', 'as the story asks')),
    }),
    survey: 'puls',
  },
  play: pressing('Begynd', 'Næste', 'Næste', 'Send svar'),
};

/** An answer that can be taken back. */
export const Answered: Story = { args: { backend: surveyBackend({ ...relationSurvey, answered: true }) } };

/** What one has sent, to be read again: nothing to change, but to print and to save. */
export const OwnAnswer: Story = {
  args: {
    backend: surveyBackend(
      { ...relationSurvey, answered: true, readBack: true },
      {
        response: () =>
          Promise.resolve({
            answers: {
              hvem: ['p-1', 'p-4'],
              relationer: { 'p-1': { importance: 5, ratings: { tid: 4, maal: 3 } }, 'p-4': { none: true } },
            },
          }),
      },
    ),
  },
  play: pressing('Se dit svar'),
};

export const OwnAnswerNotFound: Story = {
  args: {
    backend: surveyBackend(
      { ...relationSurvey, answered: true, readBack: true },
      { response: () => Promise.reject(new BackendError('not-found', 'as the story asks')) },
    ),
  },
  play: pressing('Se dit svar'),
};

export const Planned: Story = { args: { backend: surveyBackend({ ...relationSurvey, state: 'planned' }) } };

export const Closed: Story = {
  args: { backend: surveyBackend({ ...relationSurvey, state: 'closed', answered: true }) },
};

/** A survey with a fault is not shown half-built: the question and the fault are named. */
export const Faulty: Story = {
  args: {
    backend: surveyBackend({
      ...relationSurvey,
      privacy: 'anonymous',
      pages: relationSurvey.pages.slice(0, 2),
    }),
  },
};

/** Nobody can be looked up here. */
export const WithoutPeople: Story = {
  args: { backend: { surveys: surveyBackend(relationSurvey).surveys! } },
  play: pressing('Begynd'),
};

export const Waiting: Story = { args: { backend: waiting('surveys', 'survey') } };

export const Failed: Story = { args: { backend: failing('surveys', 'survey', 'unavailable') } };

export const Forbidden: Story = { args: { backend: failing('surveys', 'survey', 'forbidden') } };

export const Unsupported: Story = { args: { backend: {} } };

export const Stale: Story = { args: { backend: goingStale('surveys', 'survey', relationSurvey) } };

export const Offline: Story = { args: { backend: failing('surveys', 'survey', 'offline') } };
