import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CourseInformant, FeedbackCourse } from '../../model/feedback/feedback-course.js';
import { courseSvg, HEIGHT, limitWords } from './course-picture.js';
import { allianceSentence, lastAlliance, outcomeSentences } from './course-words.js';
import type { FeedbackLocalize } from './course-words.js';
import { lineKey } from './line-marks.js';

/** How each one who fills in is doing, and how they find the alliance. The first sentence is about the one it is about. */
export function sentencesView(localize: FeedbackLocalize, course: FeedbackCourse): TemplateResult {
  const [first, ...others] = course.informants.map((informant) => [
    ...outcomeSentences(localize, informant),
    ...[allianceSentence(localize, informant, lastAlliance(informant), course) ?? []].flat(),
  ]);
  return html`<div part="sentence">
    ${first?.map((sentence, at) => html`<p class=${at === 0 ? 'headline' : ''}>${sentence}</p>`)}
    ${others.map((sentences) => html`<p>${sentences.join(' ')}</p>`)}
    <p class="quiet">
      <bdi>${course.alias}</bdi>${
        course.closedOn === undefined
          ? nothing
          : html`. ${localize.term('tvaers.feedback.closed-on', localize.day(course.closedOn))}`
      }
    </p>
  </div>`;
}

/** What the host says is worth talking about, the latest meeting first. */
export function signalsView(localize: FeedbackLocalize, { informants }: FeedbackCourse): TemplateResult {
  const signals = informants
    .flatMap(({ label, signals: own }) => own.map((signal) => ({ ...signal, label })))
    .sort((a, b) => b.meeting - a.meeting);
  return html`<section part="signals" aria-labelledby="signals">
    <h3 id="signals">${localize.term('tvaers.feedback.signals')}</h3>
    ${
      signals.length === 0
        ? html`<p class="quiet">${localize.term('tvaers.feedback.no-signals')}</p>`
        : html`<ul class="signals">
            ${signals.map(
              ({ label, meeting, signal, text }) =>
                html`<li>
                  <span class="quiet">${localize.term('tvaers.feedback.at', localize.decimal(meeting, 0), label)}</span>
                  <bdi>${text ?? localize.term('tvaers.feedback.signal', signal)}</bdi>
                </li>`,
            )}
          </ul>`
    }
  </section>`;
}

/** Both forms meeting by meeting, everybody who fills in on one picture, with the zones of one of them. */
export function pictureView(
  localize: FeedbackLocalize,
  course: FeedbackCourse,
  zones: CourseInformant,
  choose: (id: string) => void,
): TemplateResult {
  return html`<section part="picture" aria-labelledby="picture">
    <h3 id="picture">${localize.term('tvaers.feedback.picture')}</h3>
    <p class="small quiet">${localize.term('tvaers.feedback.picture-help', zones.label)}</p>
    <div class="row">
      <ul class="keys">
        ${course.informants.map(
          ({ id, label }, at) =>
            html`<li>
              <svg width="34" height="16" aria-hidden="true">${lineKey(at, id === zones.id)}</svg>
              <bdi>${label}</bdi>
            </li>`,
        )}
      </ul>
      ${course.informants.length > 1 ? zonesChooser(localize, course, zones, choose) : nothing}
    </div>
    ${(['outcome', 'alliance'] as const).map(
      (form) =>
        html`<div class="row form">
            <h4><bdi>${course[form].label}</bdi></h4>
            <p class="small limit">
              <svg width="28" height="10" aria-hidden="true">
                <line class="limit-line" x2="28" y1="5" y2="5"></line>
              </svg>
              ${limitWords(localize, course, zones, form)}
            </p>
          </div>
          <svg class="chart" height=${HEIGHT} aria-hidden="true">${courseSvg(localize, course, zones, form)}</svg>`,
    )}
  </section>`;
}

const zonesChooser = (
  localize: FeedbackLocalize,
  { informants }: FeedbackCourse,
  zones: CourseInformant,
  choose: (id: string) => void,
): TemplateResult =>
  html`<div class="field">
    <label class="small quiet" for="zones">${localize.term('tvaers.feedback.zones')}</label>
    <select
      id="zones"
      .value=${zones.id}
      @change=${({ target }: Event) => {
        choose((target as HTMLSelectElement).value);
      }}
    >
      ${informants.map(({ id, label }) => html`<option value=${id} ?selected=${id === zones.id}>${label}</option>`)}
    </select>
  </div>`;
