import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { foldText, matchesSearch } from '../../model/search.js';
import type { SpanChange } from '../../model/span-plan/changes.js';
import { trialsOf } from '../../model/span-plan/plan.js';
import type { PlannedLeader } from '../../model/span-plan/plan.js';
import type { Desk, DeskActions, Picking } from './desk.js';
import type { PlannerController } from './planner-controller.js';
import type { PlannerLocalize } from './planner-words.js';

/** As many as can be looked over at once. */
const SHOWN = 8;

const stepOf = (picking: Picking, to: string): SpanChange =>
  picking.kind === 'move'
    ? { kind: 'move', groupId: picking.groupId, to }
    : { kind: 'merge', from: picking.leaderId, into: to };

/** Where something can go: the leaders that match, those of the same area and with fewest people first, each with what it would do. */
export function pickView(
  localize: PlannerLocalize,
  planner: PlannerController,
  desk: Desk,
  { arrange, merge, move }: DeskActions,
): TemplateResult | typeof nothing {
  const { picking } = desk;
  if (!picking) return nothing;
  const { baseline, current, now, words } = planner;
  const term = localize.term.bind(localize);
  const group = picking.kind === 'move' ? baseline.groups.find(({ id }) => id === picking.groupId) : undefined;
  const from = now.plan.leaders.get(picking.kind === 'merge' ? picking.leaderId : (group?.leaderIds[0] ?? ''));
  const folded = foldText(desk.pick);
  const near = (leader: PlannedLeader): number => (leader.areaId === from?.areaId ? 0 : 1);
  const matching = [...now.plan.leaders.values()]
    .filter(
      (leader) =>
        folded === '' || matchesSearch(folded, foldText(`${words.leader(leader)} ${leader.person?.name ?? ''}`)),
    )
    .sort((a, b) => near(a) - near(b) || a.headcount - b.headcount || (a.id < b.id ? -1 : 1));
  const tryOut = trialsOf(baseline, current.done);
  const choices: { readonly leader: PlannedLeader; readonly after: number }[] = [];
  // Each is tried out, since what it would come to, and whether it can be done, is for the plan to say.
  for (const leader of matching) {
    if (choices.length === SHOWN) break;
    const trial = tryOut(stepOf(picking, leader.id), leader.id);
    if ('headcount' in trial) choices.push({ leader, after: trial.headcount });
  }
  const cancel = (): void => {
    arrange({ picking: undefined, pick: '' });
  };
  const title = group
    ? term('tvaers.planner.move-to', words.groupName(group))
    : term('tvaers.planner.merge-to', from ? words.leader(from) : '');
  return html`<div
    class="pick"
    part="pick"
    role="group"
    aria-label=${title}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      cancel();
    }}
  >
    <p><strong>${title}</strong></p>
    <label class="field">
      <span class="small quiet">${term('tvaers.planner.find-leader')}</span>
      <input
        type="search"
        class="pick-search"
        autocomplete="off"
        .value=${desk.pick}
        @input=${({ currentTarget }: Event) => {
          arrange({ pick: (currentTarget as HTMLInputElement).value });
        }}
      />
    </label>
    <p class="small quiet" role="status">
      ${term('tvaers.planner.choices', choices.length, words.whole(choices.length))}
    </p>
    <ul class="choices">
      ${choices.map(
        ({ after, leader }) =>
          html`<li>
            <button
              type="button"
              part="button"
              @click=${() => {
                if (picking.kind === 'move') move(picking.groupId, leader.id);
                else merge(picking.leaderId, leader.id);
              }}
            >
              <bdi
                >${term('tvaers.planner.choice', words.leader(leader), words.whole(leader.headcount), words.whole(after))}</bdi
              >
            </button>
          </li>`,
      )}
    </ul>
    <p>
      <button type="button" class="plain" part="button" @click=${cancel}>${term('tvaers.planner.cancel')}</button>
    </p>
  </div>`;
}
