import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { GaugeScale } from '../../layout/gauge-scale.js';
import { isAboveTarget } from '../../model/span-plan/figures.js';
import type { PlannedLeader } from '../../model/span-plan/plan.js';
import { unitChoice } from '../../kit/unit-choice.js';
import { DRAGGED } from './desk.js';
import type { Desk, DeskActions, DeskRow } from './desk.js';
import type { PlannerController } from './planner-controller.js';
import type { PlannerLocalize } from './planner-words.js';

/** One leader: today as a line, the what-if as a bar, both in words, and what can be done. */
export function rowView(
  localize: PlannerLocalize,
  planner: PlannerController,
  { after, before, leader }: DeskRow,
  scale: GaugeScale,
  desk: Desk,
  actions: DeskActions,
): TemplateResult {
  const { now, words } = planner;
  const term = localize.term.bind(localize);
  const { id, person } = leader;
  const isOver = after !== null && isAboveTarget(leader, now.plan.targets);
  const shownBefore = before === null ? null : words.whole(before);
  const marks = [
    ...(leader.above ? [term('tvaers.planner.level-above')] : []),
    ...(person?.acting ? [term('tvaers.planner.acting')] : []),
    ...(isOver ? [term('tvaers.planner.over-target')] : []),
  ];
  return html`<li
    class=${before === after ? 'leader' : 'leader changed'}
    data-leader=${id}
    @dragover=${(event: DragEvent) => {
      if (after === null || !event.dataTransfer?.types.includes(DRAGGED)) return;
      event.preventDefault();
      (event.currentTarget as Element).classList.add('target');
    }}
    @dragleave=${({ currentTarget, relatedTarget }: DragEvent) => {
      if (!(currentTarget as Element).contains(relatedTarget as Node | null))
        (currentTarget as Element).classList.remove('target');
    }}
    @drop=${(event: DragEvent) => {
      (event.currentTarget as Element).classList.remove('target');
      const groupId = event.dataTransfer?.getData(DRAGGED);
      if (!groupId || after === null) return;
      event.preventDefault();
      actions.move(groupId, id);
    }}
  >
    <p class="who">
      <strong
        >${person?.units.length === 1 ? unitChoice(actions.scope, person.units[0]!) : html`<bdi>${words.leader(leader)}</bdi>`}</strong
      >
      <span class="small quiet">
        ${person && words.place(person) !== person.name ? html`<bdi>${person.name}</bdi>` : nothing}${
          marks.length > 0 ? html` <span class="marks">${marks.join(', ')}</span>` : nothing
        }
      </span>
    </p>
    ${barView(before, after, scale, now.plan.targets.get(leader.areaId))}
    <p class="size">
      ${
        after === null
          ? html`<span class="visually-hidden">${term('tvaers.planner.is-closed', before ?? 0, shownBefore ?? '')}</span
              ><s aria-hidden="true">${shownBefore}</s>`
          : html`<span class="visually-hidden"
                >${term('tvaers.planner.span-words', shownBefore, words.whole(after))}</span
              ><span aria-hidden="true"
                >${before === after || before === null ? nothing : html`${shownBefore} <span class="arrow">→</span> `}<strong
                  >${words.whole(after)}</strong
                ></span
              >`
      }
      <span class="small quiet"
        >${after === null ? nothing : term('tvaers.planner.fte', localize.decimal(leader.fte, 1))}</span
      >
    </p>
    ${after === null ? nothing : handsView(localize, planner, leader, desk, actions)}
  </li>`;
}

const percent = (share: number): string => `${(Math.min(1, share) * 100).toFixed(2)}%`;

/** Today as a line, the what-if as a bar, and the target as a mark across both. The words beside it say the same. */
function barView(
  before: number | null,
  after: number | null,
  scale: GaugeScale,
  target: number | undefined,
): TemplateResult {
  const isOver = after !== null && target !== undefined && after > target;
  return html`<svg class="bar" height="22" aria-hidden="true">
    ${after === null ? nothing : svg`<rect class=${isOver ? 'after over' : 'after'} x="0" y="3" height="11" width=${percent(scale.at(after))}></rect>`}
    ${before === null ? nothing : svg`<rect class="before" x="0" y="16" height="3" width=${percent(scale.at(before))}></rect>`}
    ${target === undefined ? nothing : svg`<line class="limit" x1=${percent(scale.at(target))} x2=${percent(scale.at(target))} y1="0" y2="22"></line>`}
  </svg>`;
}

/** What can be done with a leader and the groups under them. */
function handsView(
  localize: PlannerLocalize,
  planner: PlannerController,
  leader: PlannedLeader,
  desk: Desk,
  actions: DeskActions,
): TemplateResult {
  const { baseline, words } = planner;
  const term = localize.term.bind(localize);
  const { arrange } = actions;
  const { id, person } = leader;
  const isOpen = desk.open.has(id);
  const byId = new Map(baseline.groups.map((group) => [group.id, group]));
  const groups = leader.groups.flatMap((groupId) => byId.get(groupId) ?? []);
  const name = words.leader(leader);
  const isMerging = desk.picking?.kind === 'merge' && desk.picking.leaderId === id;
  return html`<div class="hands">
      ${
        groups.length > 0
          ? html`<button
              type="button"
              class="plain"
              part="button"
              aria-expanded=${isOpen}
              aria-label=${`${name}: ${term('tvaers.planner.groups', groups.length, words.whole(groups.length))}`}
              @click=${() => {
                arrange({
                  open: isOpen ? new Set([...desk.open].filter((one) => one !== id)) : new Set([...desk.open, id]),
                });
              }}
            >
              ${term('tvaers.planner.groups', groups.length, words.whole(groups.length))}
            </button>`
          : nothing
      }
      ${
        person
          ? html`<button
                type="button"
                class="plain"
                part="button"
                aria-label=${`${name}: ${term('tvaers.planner.add-one')}`}
                @click=${() => {
                  planner.take({ kind: 'add', posts: { [id]: 1 } });
                }}
              >
                ${term('tvaers.planner.add-one')}
              </button>
              <button
                type="button"
                class="plain"
                part="button"
                data-merge=${id}
                aria-expanded=${isMerging}
                aria-label=${`${name}: ${term('tvaers.planner.merge')}`}
                @click=${() => {
                  arrange({ picking: isMerging ? undefined : { kind: 'merge', leaderId: id }, pick: '' });
                }}
              >
                ${term('tvaers.planner.merge')}
              </button>`
          : nothing
      }
    </div>
    ${isMerging ? actions.hands?.pickView(localize, planner, desk, actions) : nothing}
    ${isOpen ? actions.hands?.groupsView(localize, planner, groups, desk, actions) : nothing}`;
}
