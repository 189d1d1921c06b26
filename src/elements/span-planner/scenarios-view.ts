import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Arrange, Desk } from './desk.js';
import type { PlannerController } from './planner-controller.js';
import type { PlannerLocalize } from './planner-words.js';

/** The what-ifs of the reader, one of them worked on, with its name; and the way back from every step. */
export function scenariosView(localize: PlannerLocalize, planner: PlannerController): TemplateResult {
  const { book, current } = planner;
  const term = localize.term.bind(localize);
  const button = (text: string, act: () => void, isOff = false, shortcut?: string): TemplateResult =>
    html`<button
      type="button"
      part="button"
      aria-keyshortcuts=${shortcut ?? nothing}
      title=${shortcut?.replace('Control', 'Ctrl') ?? nothing}
      aria-disabled=${isOff ? 'true' : nothing}
      @click=${isOff ? nothing : act}
    >
      ${text}
    </button>`;
  return html`<section class="scenarios" part="scenarios" aria-labelledby="scenarios">
    <h3 id="scenarios">${term('tvaers.planner.scenarios')}</h3>
    <div class="row tabs" role="group" aria-labelledby="scenarios">
      ${book.scenarios.map(
        ({ key, name }) =>
          html`<button
            type="button"
            part="button"
            aria-pressed=${key === book.current}
            @click=${() => {
              planner.choose(key);
            }}
          >
            <bdi>${name}</bdi>
          </button>`,
      )}
      ${button(term('tvaers.planner.new'), () => {
        planner.open();
      })}
    </div>
    <div class="row">
      <label class="field">
        <span class="small quiet">${term('tvaers.planner.name')}</span>
        <input
          maxlength="200"
          autocomplete="off"
          .value=${current.name}
          @change=${({ currentTarget }: Event) => {
            const field = currentTarget as HTMLInputElement;
            planner.rename(field.value);
            field.value = planner.current.name;
          }}
        />
      </label>
      ${button(
        term('tvaers.planner.undo'),
        () => {
          planner.undo();
        },
        current.done.length === 0,
        'Control+Z',
      )}
      ${button(
        term('tvaers.planner.redo'),
        () => {
          planner.redo();
        },
        current.undone.length === 0,
        'Control+Y',
      )}
      ${button(term('tvaers.planner.copy'), () => {
        planner.copy();
      })}
      ${
        book.scenarios.length > 1
          ? button(term('tvaers.planner.remove'), () => {
              planner.remove();
            })
          : nothing
      }
    </div>
  </section>`;
}

/** How many of the latest steps are told before there is more to ask for. */
const LATEST = 40;

/** The steps of the what-if in the order they were taken, the latest of very many; those that do not fit any more say so. */
export function stepsView(
  localize: PlannerLocalize,
  planner: PlannerController,
  { allSteps = false }: Desk,
  arrange: Arrange,
): TemplateResult {
  const { current, now, words } = planner;
  const hidden = allSteps ? 0 : Math.max(0, current.done.length - LATEST);
  return html`<section part="steps" aria-labelledby="steps">
    <h3 id="steps">${localize.term('tvaers.planner.steps')}</h3>
    ${current.done.length === 0 ? html`<p class="quiet">${localize.term('tvaers.planner.no-steps')}</p>` : nothing}
    ${
      hidden > 0
        ? html`<button
            type="button"
            class="plain"
            part="button"
            @click=${() => {
              arrange({ allSteps: true });
            }}
          >
            ${localize.term('tvaers.planner.earlier-steps', hidden, words.whole(hidden))}
          </button>`
        : nothing
    }
    <ol class="steps" start=${hidden + 1}>
      ${current.done.slice(hidden).map((change, index) => {
        const fault = now.plan.faults.get(hidden + index);
        return html`<li>
          <bdi>${words.step(change, now.plan)}</bdi>
          ${fault ? html`<span class="fault">${localize.term('tvaers.planner.fault', fault)}</span>` : nothing}
        </li>`;
      })}
    </ol>
  </section>`;
}
