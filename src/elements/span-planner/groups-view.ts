import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { BaselineGroup } from '../../model/span-plan/baseline.js';
import { DRAGGED } from './desk.js';
import type { Desk, DeskActions } from './desk.js';
import { pickView } from './pick-view.js';
import type { PlannerController } from './planner-controller.js';
import type { PlannerLocalize } from './planner-words.js';

/** The groups under a leader, to drag or to move with a button. */
export function groupsView(
  localize: PlannerLocalize,
  planner: PlannerController,
  groups: readonly BaselineGroup[],
  desk: Desk,
  actions: DeskActions,
): TemplateResult {
  const { words } = planner;
  const term = localize.term.bind(localize);
  return html`<ul class="groups">
    ${repeat(
      groups,
      ({ id }) => id,
      (group) => {
        const isMoving = desk.picking?.kind === 'move' && desk.picking.groupId === group.id;
        return html`<li
          draggable="true"
          @dragstart=${(event: DragEvent) => {
            event.dataTransfer?.setData(DRAGGED, group.id);
            if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
          }}
        >
          <div class="group">
            <span class="grip" aria-hidden="true">⠿</span>
            <span class="what">
              <bdi>${words.group(group)}</bdi>${group.vacant ? html`, ${term('tvaers.planner.no-leader')}` : nothing}
            </span>
            ${
              group.vacant && group.unitId !== null
                ? html`<button
                    type="button"
                    class="plain"
                    part="button"
                    aria-label=${`${words.groupName(group)}: ${term('tvaers.planner.fill')}`}
                    @click=${() => {
                      planner.take({ kind: 'fill', unitId: group.unitId! });
                    }}
                  >
                    ${term('tvaers.planner.fill')}
                  </button>`
                : nothing
            }
            <button
              type="button"
              class="plain"
              part="button"
              data-move=${group.id}
              aria-expanded=${isMoving}
              aria-label=${`${words.groupName(group)}: ${term('tvaers.planner.move')}`}
              @click=${() => {
                actions.arrange({ picking: isMoving ? undefined : { kind: 'move', groupId: group.id }, pick: '' });
              }}
            >
              ${term('tvaers.planner.move')}
            </button>
          </div>
          ${isMoving ? pickView(localize, planner, desk, actions) : nothing}
        </li>`;
      },
    )}
  </ul>`;
}
