import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Backend } from '../src/backend/backend.js';
import '../src/elements/feedback-chart/tvaers-feedback-chart.js';
import { child, closedOf, courseOf, courseWith } from '../test/support/feedback.js';
import { answering, failing, goingStale, waiting } from './support/backends.js';

interface Args {
  readonly backend: Backend;
  readonly course?: string;
  readonly unit?: string;
  readonly informant?: string;
}

const told = (value: unknown): Backend => answering('feedback', 'course', value);

const meta: Meta<Args> = {
  title: 'Elements/Feedback chart',
  component: 'tvaers-feedback-chart',
  render: ({ backend, course, informant, unit }) =>
    html`<tvaers-feedback-chart
      .backend=${backend}
      .course=${course}
      .informant=${informant}
      .unit=${unit}
    ></tvaers-feedback-chart>`,
  args: { backend: told(courseOf()), course: 't-012' },
};

export default meta;
type Story = StoryObj<Args>;

/** A child and a parent on one picture; the words and the zones are of each one's own limits. */
export const SeveralInformants: Story = {};

/** The same with the zones of the parent. */
export const ZonesOfTheParent: Story = { args: { informant: 'forælder' } };

/** One who fills in, and is doing worse. */
export const Deteriorated: Story = { args: { backend: told(courseWith(24, 22, 17, 18)) } };

/** One form so far. */
export const FirstMeeting: Story = { args: { backend: told(courseWith(18.4)) } };

/** The closed courses of a unit together, and no single one. */
export const ClosedCourses: Story = {
  args: { backend: answering('feedback', 'closed', closedOf()), course: '', unit: 'u-1' },
};

/** Nobody has chosen a course or a unit. */
export const NothingChosen: Story = { args: { course: '' } };

export const Waiting: Story = { args: { backend: waiting('feedback', 'course') } };

/** The first meeting is yet to come. */
export const Empty: Story = {
  args: { backend: told(courseOf({ informants: [child({ meetings: [], signals: [] })] })) },
};

/** Too few courses have been closed in the unit. */
export const Hidden: Story = {
  args: {
    backend: answering('feedback', 'closed', { unitId: 'u-1', minimum: 5, hidden: 'few' }),
    course: '',
    unit: 'u-1',
  },
};

export const Failed: Story = { args: { backend: failing('feedback', 'course', 'unavailable') } };

/** Somebody else's course is as one that is not there. */
export const NotFound: Story = { args: { backend: failing('feedback', 'course', 'not-found') } };

export const Unsupported: Story = { args: { backend: {} } };

export const Stale: Story = { args: { backend: goingStale('feedback', 'course', courseOf()) } };

export const Offline: Story = { args: { backend: failing('feedback', 'course', 'offline') } };
