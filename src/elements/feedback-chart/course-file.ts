import { svg } from 'lit';
import { PAPER, paperFile } from '../../kit/picture-paper.js';
import type { CourseInformant, FeedbackCourse } from '../../model/feedback/feedback-course.js';
import { courseSvg, HEIGHT, limitWords } from './course-picture.js';
import { outcomeSentences } from './course-words.js';
import type { FeedbackLocalize } from './course-words.js';
import { lineKey } from './line-marks.js';

/** Pixels: the head, the line of who is who, and the room over each picture. */
const [HEAD, KEYS, TITLE, KEY] = [60, 28, 26, 190];

/** Both pictures under what they say and who is who, as one. It is drawn in `place` for a moment, for its colours. */
export function courseFile(
  localize: FeedbackLocalize,
  course: FeedbackCourse,
  zones: CourseInformant,
  place: ShadowRoot,
): Blob {
  const height = HEAD + KEYS + 2 * (TITLE + HEIGHT) + 16;
  const forms = [
    { form: 'outcome', label: course.outcome.label },
    { form: 'alliance', label: course.alliance.label },
  ] as const;
  return paperFile(
    place,
    height,
    svg`<text class="head" x="8" y="26">${course.alias}</text>
        <text class="tick" x="8" y="46">${outcomeSentences(localize, zones)[0]}</text>
        ${course.informants.map(
          ({ id, label }, at) =>
            svg`<svg x=${8 + at * KEY} y=${HEAD} width=${KEY} height="20">${lineKey(at, id === zones.id)}<text class="tick" x="40" y="12">${label}</text></svg>`,
        )}
        ${forms.map(({ form, label }, at) => {
          const top = HEAD + KEYS + at * (TITLE + HEIGHT);
          return svg`<text class="name" x="8" y=${top + 18}>${label}</text>
            <text class="tick" x=${PAPER - 16} y=${top + 18} text-anchor="end">${limitWords(localize, course, zones, form)}</text>
            <svg x="8" y=${top + TITLE} width=${PAPER - 24} height=${HEIGHT}>${courseSvg(localize, course, zones, form)}</svg>`;
        })}`,
  );
}
