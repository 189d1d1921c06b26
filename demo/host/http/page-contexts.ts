import type { SurveyStore } from '../../../src/adapters/memory.js';
import { DEFAULT_INSIGHT } from '../../../src/model/management-chain.js';
import { relationMeasure } from '../../../src/model/relations/ratings.js';
import { surveyState } from '../../../src/model/survey/survey-state.js';
import type { DemoUser } from '../../data/users.js';
import type { PageContext, PageSurvey, PageUnit } from '../../pages/page-context.js';
import { hasInsight, mayReadSurvey, maySeeSpan, maySeeSpansBelow } from '../access.js';
import type { Caller } from '../access.js';
import type { House } from '../store/house.js';
import type { FeedbackPages } from '../store/sql-feedback.js';
import type { SurveyCatalog } from '../store/survey-catalog.js';

export interface PageContextsOptions {
  readonly now: () => Date;
  readonly house: () => Promise<House>;
  readonly catalog: SurveyCatalog;
  readonly store: SurveyStore;
  readonly feedback: FeedbackPages;
  /** The units that several groups have answered about. */
  readonly mappedUnits: () => Promise<ReadonlySet<string>>;
  /** Whom a visitor can be. */
  readonly users: () => Promise<readonly DemoUser[]>;
}

/** What a page is told of its visitor: who they are, the surveys they may read, the units whose spans they may see. */
export async function pageContext(
  caller: Caller | undefined,
  query: URLSearchParams,
  options: PageContextsOptions,
): Promise<PageContext> {
  const users = await options.users();
  if (!caller) return { users, query };
  const house = await options.house();
  const person = house.index.person(caller.id);
  const label = users.find(({ id }) => id === caller.id)?.label;
  return {
    users,
    query,
    viewer: {
      id: caller.id,
      name: person?.name ?? caller.id,
      roles: caller.roles,
      ...(label !== undefined && { label }),
      ...(person?.unitId !== undefined && { unitId: person.unitId }),
    },
    surveys: await surveysFor(caller, options),
    units: unitsFor(caller, house),
    courses: await options.feedback.coursesOf(caller.id),
    feedbackUnits: withCoursesFor(caller, house, await options.feedback.units()),
    mapped: mappedFor(caller, house, await options.mappedUnits()),
  };
}

async function surveysFor(
  caller: Caller,
  { catalog, now, store }: PageContextsOptions,
): Promise<readonly PageSurvey[]> {
  const met = await Promise.all(
    (await catalog.all()).map(async ({ definition }) => ({
      definition,
      ...(await store.standing(definition.id, caller.id)),
    })),
  );
  return met
    .filter(({ definition, invited }) => mayReadSurvey(caller, { ...definition, invited }))
    .map(({ answered, definition, invited }) => ({
      id: definition.id,
      title: definition.title,
      state: surveyState(definition, now()),
      privacy: definition.privacy,
      results: definition.results,
      invited,
      answered,
      hasMap: relationMeasure(definition) !== undefined,
      ...(definition.closesAt !== undefined && { closesAt: definition.closesAt }),
    }));
}

const unitsFor = (caller: Caller, { index: { tree, units } }: House): readonly PageUnit[] =>
  units
    .filter(({ hierarchy = 'line', id }) => hierarchy === 'line' && maySeeSpan(caller, id, tree))
    .map(({ id, name }) => ({
      id,
      name,
      depth: tree.path(id).length - 1,
      wholly: maySeeSpansBelow(caller, id, tree),
    }));

const mappedFor = (caller: Caller, { index }: House, mapped: ReadonlySet<string>): readonly PageUnit[] =>
  index.units
    .filter(({ id }) => mapped.has(id) && hasInsight(caller, id, index.tree, index.data.insight ?? DEFAULT_INSIGHT))
    .map(({ id, name }) => ({ id, name, depth: 0 }));

/** The units that courses lie in, and those above. */
function withCoursesFor(
  caller: Caller,
  { index: { data, tree, units } }: House,
  holding: ReadonlySet<string>,
): readonly PageUnit[] {
  const all = new Set([...holding].flatMap((id) => tree.path(id).map((unit) => unit.id)));
  return units
    .filter(({ id }) => all.has(id) && hasInsight(caller, id, tree, data.insight ?? DEFAULT_INSIGHT))
    .map(({ id, name }) => ({ id, name, depth: tree.path(id).length - 1 }));
}
