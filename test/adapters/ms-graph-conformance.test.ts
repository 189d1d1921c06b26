import { after, before, describe, it } from 'node:test';
import { memoryScenarios } from '../../src/adapters/memory/scenario-store.js';
import { msGraphBackend } from '../../src/adapters/ms-graph.js';
import { describeBackend } from '../../src/backend/conformance/index.js';
import { directoryOf } from '../support/graph-directory.js';
import { graphStand } from '../support/graph-stand.js';

/** What the suite's organisation has, and no directory: each with the promises that are about it. */
const NOT_IN_A_DIRECTORY: Readonly<Record<string, readonly string[]>> = {
  'its units are teams, by the ids of their leaders': [
    'lists every unit of the line once, each after the one it lies in',
    'finds units by ids with letters, slashes, percent signs and 200 characters',
    'goes as deep as it is asked to',
    'searches without regard to case, accents and spelling of æ, ø and å',
    'tells the posts of a unit, vacant ones and dotted lines too',
    'tells who a person is by title, unit and administration',
    'finds people by name, title and unit, in any order and spelling',
    'keeps names whole, whatever is in them',
    'says who leads somebody, and where',
    'goes up past a vacant post, and past the unit that somebody leads',
    'counts those a leader leads, with the rule, the date and the nearest band',
    'finds the leader of a unit, and for one without a leader whoever covers it',
    'finds everyone who leads in a part of the organisation, page by page',
    'tells how it was, oldest first',
    'is none the worse for one that is abandoned after it came',
    'has a list of one',
    'start from the spans of today',
    'name leaders and no employee',
    'are kept as they were, and change nothing',
    'goes from the top to the unit that somebody leads, with who leads each',
    'tells neighbours so many levels up, and what lies so many levels below',
    'begins at the top where nothing is named',
    'goes to where somebody works who leads nobody',
    'lists the people of one unit, page by page',
  ],
  'nobody leads an empty place, or shares one': [
    'finds leaders alone',
    'names everybody who leads together',
    'counts the people of a unit without a leader higher up, and says so',
    'counts everybody at each of two who share a post, and names the other',
    'says that a post is vacant, and who covers it',
  ],
  'there are no committees and dotted lines in it': [
    'keeps the hierarchies apart',
    'keeps dotted lines and committees apart from the line',
    'leads a chair on to the chair of the committee above',
    'names everybody who leads together, and keeps dotted lines apart',
    'tells the committees as a chain of their own',
    'has no path for somebody who is not placed there, and tells the top',
  ],
};

describeBackend(
  'conformance: Microsoft Graph',
  async (data) => {
    const stand = await graphStand(directoryOf(data));
    const { asOf, engagements: _e, people: _p, posts: _o, surveys: _s, units: _u, ...own } = data;
    const scenarios = memoryScenarios();
    return {
      backendFor: (viewer) =>
        msGraphBackend({
          base: stand.base,
          getToken: () => 'a token',
          now: () => new Date(`${asOf}T10:00:00Z`),
          ...own,
          scenarios,
          ...(viewer && { viewer }),
        }),
      advance: () => undefined,
      close: stand.close,
    };
  },
  { describe, it, before, after },
  {
    capabilities: ['organisation'],
    except: Object.fromEntries(
      Object.entries(NOT_IN_A_DIRECTORY).flatMap(([reason, promises]) => promises.map((promise) => [promise, reason])),
    ),
  },
);
