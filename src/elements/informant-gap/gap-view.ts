import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { GapReading } from '../../model/informants/gap-reading.js';
import type { InformantPicture } from '../../model/informants/informant-view.js';
import { isHidden, shownViews } from '../../model/informants/informant-view.js';
import { sentencesOf } from './gap-words.js';
import type { GapLocalize } from './gap-words.js';

/** What the picture says, before it is drawn. */
export function sentenceView(localize: GapLocalize, picture: InformantPicture, reading: GapReading): TemplateResult {
  const [headline, ...further] = sentencesOf(localize, reading);
  return html`<div part="sentence">
    <p class="headline">${headline}</p>
    ${further.map((sentence) => html`<p>${sentence}</p>`)}
    <p class="quiet">${localize.term('tvaers.gap.title', picture.title, localize.day(picture.asOf))}</p>
  </div>`;
}

/** One of several things to choose between; nothing where there is only one. */
function chooser(
  name: string,
  label: string,
  options: readonly { readonly id: string; readonly label: string }[],
  chosen: string,
  choose: (id: string) => void,
): TemplateResult | typeof nothing {
  if (options.length < 2) return nothing;
  return html`<div class="field">
    <label class="small quiet" for=${name}>${label}</label>
    <select
      id=${name}
      .value=${chosen}
      @change=${({ target }: Event) => {
        choose((target as HTMLSelectElement).value);
      }}
    >
      ${options.map(({ id, label: text }) => html`<option value=${id} ?selected=${id === chosen}>${text}</option>`)}
    </select>
  </div>`;
}

export interface GapChoices {
  readonly group: (id: string) => void;
  readonly mapping: (id: string) => void;
}

/** Which group to see it from, and which mapping, where there is more than one. */
export function choicesView(
  localize: GapLocalize,
  pictures: readonly InformantPicture[],
  picture: InformantPicture,
  own: string,
  choices: GapChoices,
): TemplateResult {
  const shown = new Set(shownViews(picture).map(({ group }) => group));
  const groups = picture.groups.filter(({ id }) => shown.has(id));
  const rounds = pictures.map(({ id, title }) => ({ id, label: title }));
  return html`<div class="row" part="choices">
    ${chooser('from', localize.term('tvaers.gap.from'), groups, own, choices.group)}
    ${chooser('round', localize.term('tvaers.gap.round'), rounds, picture.id, choices.mapping)}
  </div>`;
}

/** Why some of it is hidden, and what would show it. */
export const hiddenView = (
  localize: GapLocalize,
  { minimum, views }: InformantPicture,
): TemplateResult | typeof nothing =>
  views.some(isHidden)
    ? html`<p class="small quiet" part="hidden">
        ${localize.term('tvaers.gap.hidden-why', localize.decimal(minimum, 0))}
      </p>`
    : nothing;
