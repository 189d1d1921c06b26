import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Permissions } from '../../src/backend/backend.js';
import type { Change, Page, PageQuery } from '../../src/backend/call.js';
import type { FiguresQuery } from '../../src/backend/indicator-source.js';
import type { InformantQuery } from '../../src/backend/informant-source.js';
import type {
  ChainQuery,
  KeptScenario,
  PeopleQuery,
  Span,
  SpanPoint,
  SpanQuery,
  UnitQuery,
} from '../../src/backend/organisation-source.js';
import type { components, operations } from '../../src/backend/profile/profile.gen.js';
import type { GraphQuery } from '../../src/backend/relation-source.js';
import type { CommentPage, CommentQuery, ResultsQuery } from '../../src/backend/results-source.js';
import type { Ballot } from '../../src/backend/survey-source.js';
import type { ClosedFeedback, HiddenFeedback } from '../../src/model/feedback/closed-release.js';
import type { FeedbackCourse } from '../../src/model/feedback/feedback-course.js';
import type { IndicatorFigure } from '../../src/model/indicator.js';
import type { InformantPicture } from '../../src/model/informants/informant-view.js';
import type { ManagementChain } from '../../src/model/management-chain.js';
import type { Person, Post, Unit } from '../../src/model/organisation.js';
import type { PlacedNode, Placement, RelationGraph } from '../../src/model/relation.js';
import type { SpanBaseline } from '../../src/model/span-plan/baseline.js';
import type { SpanScenario } from '../../src/model/span-plan/changes.js';
import type { SurveyResults } from '../../src/model/survey-results/survey-results.js';
import type { OwnResponse, Submission } from '../../src/model/survey/answers.js';
import type { SurveySummary } from '../../src/model/survey/definition.js';
import type { WrittenSurvey } from '../../src/model/survey/language/written.js';

type Wire = components['schemas'];
type Asked<O extends keyof operations> = NonNullable<operations[O]['parameters']['query']>;

/** A type with every property there, so that one that only one side has is seen to be missing on the other. */
type Whole<T> = T extends object ? { [K in keyof T]-?: Whole<T[K]> } : T;

/** True only where each of two types can stand in for the other, with all they may have and with all they may leave out. */
type Same<A, B> = [A, Whole<A>] extends [B, Whole<B>] ? ([B, Whole<B>] extends [A, Whole<A>] ? true : false) : false;

// Each line fails to compile when the profile and the port no longer say the same.
const wire = {
  unit: true satisfies Same<Wire['Unit'], Unit>,
  person: true satisfies Same<Wire['Person'], Person>,
  post: true satisfies Same<Wire['Post'], Post>,
  span: true satisfies Same<Wire['Span'], Span>,
  spanPoint: true satisfies Same<Wire['SpanPoint'], SpanPoint>,
  spanBaseline: true satisfies Same<Wire['SpanBaseline'], SpanBaseline>,
  spanScenario: true satisfies Same<Wire['SpanScenario'], SpanScenario>,
  keptScenario: true satisfies Same<Wire['KeptScenario'], KeptScenario>,
  units: true satisfies Same<Wire['UnitPage'], Page<Unit>>,
  people: true satisfies Same<Wire['PersonPage'], Page<Person>>,
  posts: true satisfies Same<Wire['PostPage'], Page<Post>>,
  spans: true satisfies Same<Wire['SpanPage'], Page<Span>>,
  surveys: true satisfies Same<Wire['SurveySummaryPage'], Page<SurveySummary>>,
  ownResponse: true satisfies Same<Wire['OwnResponse'], OwnResponse>,
  survey: true satisfies Same<Wire['Survey'], WrittenSurvey>,
  relations: true satisfies Same<Wire['RelationGraph'], RelationGraph>,
  placement: true satisfies Same<Wire['Placement'], Placement>,
  placed: true satisfies Same<Wire['PlacedNode'], PlacedNode>,
  permissions: true satisfies Same<Wire['Permissions'], Permissions>,
  ballot: true satisfies Same<Wire['Ballot'], Ballot>,
  submission: true satisfies Same<Wire['Submission'], Submission>,
  chain: true satisfies Same<Wire['ManagementChain'], ManagementChain>,
  figures: true satisfies Same<Wire['FigurePage'], Page<IndicatorFigure>>,
  informants: true satisfies Same<Wire['InformantPage'], Page<InformantPicture>>,
  results: true satisfies Same<Wire['ReleasedResults'], SurveyResults>,
  comments: true satisfies Same<Wire['CommentPage'], CommentPage>,
  course: true satisfies Same<Wire['FeedbackCourse'], FeedbackCourse>,
  closed: true satisfies Same<Wire['ClosedFeedback'], ClosedFeedback>,
  hiddenCourses: true satisfies Same<Wire['HiddenFeedback'], HiddenFeedback>,
  change: true satisfies Same<Wire['Change'], Change>,
};

const asked = {
  units: true satisfies Same<Asked<'listUnits'>, UnitQuery>,
  people: true satisfies Same<Asked<'listPeople'>, PeopleQuery>,
  spans: true satisfies Same<Asked<'listSpans'>, SpanQuery>,
  chain: true satisfies Same<Asked<'getChain'>, ChainQuery>,
  figures: true satisfies Same<Asked<'listFigures'>, FiguresQuery>,
  informants: true satisfies Same<Asked<'listInformantPictures'>, InformantQuery>,
  surveys: true satisfies Same<Asked<'listSurveys'>, PageQuery>,
  relations: true satisfies Same<Asked<'getRelations'>, GraphQuery>,
  results: true satisfies Same<Asked<'getResults'>, ResultsQuery>,
  comments: true satisfies Same<Asked<'listComments'>, CommentQuery>,
};

describe('the types of the HTTP profile', () => {
  it('are those of the port, one for one', () => {
    assert.ok([...Object.values(wire), ...Object.values(asked)].every(Boolean));
  });
});
