import type { SurveyPrivacy, SurveyState } from '../../src/model/survey/definition.js';
import type { DemoUser } from '../data/users.js';

/** Who looks at the page. A `DemoUser` will do; behind a real sign-in the label is not known. */
export interface PageViewer {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly label?: string;
  /** Where the person mainly works. */
  readonly unitId?: string;
}

/** A survey as the pages list it. */
export interface PageSurvey {
  readonly id: string;
  readonly title: string;
  readonly state: SurveyState;
  readonly privacy: SurveyPrivacy;
  readonly closesAt?: string;
  readonly results?: 'after-close' | 'live';
  /** Whether the viewer was sent it. Left out means yes. */
  readonly invited?: boolean;
  readonly answered?: boolean;
  /** Whether it asks who works with whom, so that there is a map of it. Left out means yes, where it is not anonymous. */
  readonly hasMap?: boolean;
}

/** A unit that the viewer may choose, in the order of the tree. */
export interface PageUnit {
  readonly id: string;
  readonly name: string;
  /** Levels below the top, which is 0. */
  readonly depth: number;
  /** Whether the viewer may see every span below it too. */
  readonly wholly?: boolean;
}

/** What went wrong where a page should have been. */
export type PageFault = 401 | 403 | 404 | 429 | 500;

export interface PageContext {
  readonly viewer?: PageViewer;
  /** Whom a visitor can be. Empty behind a real sign-in. */
  readonly users: readonly DemoUser[];
  readonly surveys?: readonly PageSurvey[];
  /** Units to choose from on the page about spans. */
  readonly units?: readonly PageUnit[];
  /** Units that several groups have answered about, and that the viewer has insight in. */
  readonly mapped?: readonly PageUnit[];
  /** The courses of meetings that the viewer works on, by the names the municipality has for them. */
  readonly courses?: readonly { readonly id: string; readonly alias: string }[];
  /** Units with courses in them or below, that the viewer has insight in. */
  readonly feedbackUnits?: readonly PageUnit[];
  readonly query: URLSearchParams;
  /** Gives the page about this fault, whatever the path. */
  readonly error?: PageFault;
}
