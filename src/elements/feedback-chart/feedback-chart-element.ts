import { html, LitElement, nothing } from 'lit';
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Backend } from '../../backend/backend.js';
import { question } from '../../backend/question.js';
import { BackendQuery } from '../../kit/backend-query.js';
import { baseStyles } from '../../kit/base-styles.js';
import { showState } from '../../kit/element-state.js';
import { Localize } from '../../kit/localize.js';
import { ScopeController } from '../../kit/scope-controller.js';
import { stateView } from '../../kit/state-view.js';
import type { ClosedFeedback, HiddenFeedback } from '../../model/feedback/closed-release.js';
import { courseTotals } from '../../model/feedback/course-totals.js';
import type { CourseInformant, FeedbackCourse } from '../../model/feedback/feedback-course.js';
import { closedSentence, sharesView } from './closed-view.js';
import { pictureView, sentencesView, signalsView } from './course-view.js';
import type { FeedbackLocalize } from './course-words.js';
import { feedbackChartStyles } from './feedback-chart-styles.js';
import { closedMethod, courseMethod } from './feedback-method.js';

/**
 * A course of meetings: how those it is about are doing and how they find the alliance, meeting by meeting, everybody who fills
 * in on one picture, with the limits that the host has for each of them. It says in words whether a change is more than
 * chance, and what the host finds worth talking about. With a unit in place of a course it tells what became of the closed ones together,
 * with the uncertainty of each share, and of no single course.
 *
 * It keeps nothing of a course: not in the browser, not in the address, not in a log. Without `course` and `unit` it follows
 * the unit of the scope round it.
 *
 * @summary A course of meetings, outcome and alliance, or the closed courses of a unit together.
 * @tag tvaers-feedback-chart
 * @csspart state - What is said while there is nothing, or only old data, to show.
 * @csspart sentence - How those it is about are doing; or what became of the closed courses.
 * @csspart signals - What the host says is worth talking about.
 * @csspart picture - Both forms meeting by meeting.
 * @csspart shares - Each ending with its share.
 * @csspart method - How the figures are calculated, and what they are held against.
 * @csspart table - The same as a table.
 * @csspart button - Every button.
 * @cssprop --tvaers-feedback-chart-line-color - The one whose zones are shown. Falls back to the action colour.
 * @cssprop --tvaers-feedback-chart-other-color - The others who fill in. Falls back to the border colour.
 * @cssprop --tvaers-feedback-chart-limit-color - The cut-off and other limits. Falls back to the warning colour.
 * @cssstate waiting - The answer is on its way.
 * @cssstate empty - No form has been filled in.
 * @cssstate hidden - Too few courses have been closed to tell of.
 * @cssstate failed - The backend answered with an error, and there is nothing older to show.
 * @cssstate unsupported - The backend knows no courses of meetings.
 * @cssstate stale - Older data are shown, because newer could not be had.
 * @cssstate offline - The browser is offline.
 * @fires {SignInEvent} tvaers-sign-in - The backend says that nobody is signed in.
 */
export class TvaersFeedbackChart extends LitElement {
  static override readonly styles: CSSResultGroup = [baseStyles, feedbackChartStyles];

  /** The backend to ask, before any other. */
  @property({ attribute: false }) backend: Backend | undefined;

  /** Id of the course to show. */
  @property() course: string | undefined;

  /** Id of the unit whose closed courses are told of together, where no course is named. */
  @property() unit: string | undefined;

  /** Id of the one whose zones are shown; the one it is about where it is left out. The reader can change it. */
  @property() informant: string | undefined;

  /** The tables' own modules, once somebody has opened them. */
  @state() private courseTable: typeof import('./course-table.js') | undefined;

  @state() private closedTable: typeof import('./closed-table.js') | undefined;

  readonly #internals = this.attachInternals();
  readonly #localize: FeedbackLocalize = new Localize(this);
  readonly #scope = new ScopeController(this);
  readonly #course = new BackendQuery<FeedbackCourse>(this, {
    question: () => (this.course ? question('feedback', 'course', this.course) : undefined),
    topic: 'feedback',
    isEmpty: ({ informants }) =>
      informants.every((each) =>
        courseTotals(each).every(({ alliance, outcome }) => outcome === undefined && alliance === undefined),
      ),
  });
  readonly #closed = new BackendQuery<ClosedFeedback | HiddenFeedback>(this, {
    question: () => {
      const unit = this.unit ?? this.#scope.scope?.unit;
      return unit && !this.course ? question('feedback', 'closed', unit) : undefined;
    },
    topic: 'feedback',
  });

  protected override render(): TemplateResult {
    const term = this.#localize.term.bind(this.#localize);
    const idle = term('tvaers.feedback.idle');
    if (this.course) {
      const { state: query } = this.#course;
      const course = query.name !== 'empty' && 'value' in query ? query.value : undefined;
      const asOf = course && lastDate(course);
      return html`
        ${stateView(this.#localize, this.#course, { empty: term('tvaers.feedback.empty'), idle, asOf })}
        ${course ? this.#renderCourse(course) : nothing}
      `;
    }
    const closed = this.#closedValue;
    return html`
      ${stateView(this.#localize, this.#closed, {
        idle,
        hidden:
          closed && 'hidden' in closed
            ? term('tvaers.feedback.few', this.#localize.decimal(closed.minimum, 0))
            : undefined,
        asOf: closed && 'period' in closed ? closed.period.to : undefined,
      })}
      ${closed && !('hidden' in closed) ? this.#renderClosed(closed) : nothing}
    `;
  }

  protected override updated(): void {
    const { name } = this.course ? this.#course.state : this.#closed.state;
    const closed = this.#closedValue;
    const isHidden = !this.course && name === 'ready' && closed !== undefined && 'hidden' in closed;
    showState(this.#internals, isHidden ? 'hidden' : name);
  }

  get #closedValue(): ClosedFeedback | HiddenFeedback | undefined {
    const { state: query } = this.#closed;
    return 'value' in query ? query.value : undefined;
  }

  #renderCourse(course: FeedbackCourse): TemplateResult {
    const zones = course.informants.find(({ id }) => id === this.informant) ?? course.informants[0]!;
    return html`
      ${sentencesView(this.#localize, course)} ${signalsView(this.#localize, course)}
      ${pictureView(this.#localize, course, zones, this.#handleInformant)} ${courseMethod(this.#localize, course)}
      <details @toggle=${this.#handleCourseTable}>
        <summary>${this.#localize.term('tvaers.as-table')}</summary>
        ${this.courseTable?.courseTable(this.#localize, course, zones)}
      </details>
    `;
  }

  #renderClosed(closed: ClosedFeedback): TemplateResult {
    return html`
      ${closedSentence(this.#localize, closed)} ${sharesView(this.#localize, closed)}
      ${closedMethod(this.#localize, closed)}
      <details @toggle=${this.#handleClosedTable}>
        <summary>${this.#localize.term('tvaers.as-table')}</summary>
        ${this.closedTable?.closedTable(this.#localize, closed)}
      </details>
    `;
  }

  readonly #handleInformant = (id: string): void => {
    this.informant = id;
  };

  readonly #handleCourseTable = async (): Promise<void> => {
    this.courseTable ??= await import('./course-table.js');
  };

  readonly #handleClosedTable = async (): Promise<void> => {
    this.closedTable ??= await import('./closed-table.js');
  };
}

/** The day of the last meeting. */
const lastDate = ({ informants }: { readonly informants: readonly CourseInformant[] }): string | undefined =>
  informants
    .flatMap(({ meetings }) => meetings.map(({ date }) => date))
    .sort()
    .at(-1);
