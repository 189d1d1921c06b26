// Written by .config/scripts/make-profile.mjs from src/backend/profile/tvaers-http.openapi.yaml. Do not edit.
export interface paths {
    readonly "/": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What this server offers */
        readonly get: operations["getService"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/chain": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The line from the top to a unit or person, with what is beside and below
         * @description About `unit` or `person`, never both; about the top where neither is named. What the answer leaves out is asked for by the unit that it lies in.
         */
        readonly get: operations["getChain"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/comments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What was written in answer to a question, where enough have written */
        readonly get: operations["listComments"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/feedback": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What became of the courses of meetings that a unit and those below it have closed
         * @description Of the last half-year that is over. The server hides what too few stand behind, and what could be worked out by taking one unit from another; it answers 403 about a unit that the caller has no insight in. No browser may keep the answer.
         */
        readonly get: operations["getClosedFeedback"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/feedback/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A course of meetings, for those who work on it
         * @description To everybody else it is not there (404). No browser may keep the answer.
         */
        readonly get: operations["getFeedbackCourse"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/formal-lines": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** By whom people are led, and the committees they sit in */
        readonly get: operations["listFormalLines"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/indicators": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Figures of units, where the caller has insight
         * @description People have insight so many levels up and down from their own units, two unless the host says otherwise. The server decides; of a unit that the caller has no insight in it tells nothing but that.
         */
        readonly get: operations["listFigures"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/informants": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * How several groups of informants see a unit
         * @description The mappings that the unit has taken part in. The server hides what too few stand behind, and the view of leaders who have not agreed to be shown, and answers 403 about a unit that the caller has no insight in.
         */
        readonly get: operations["listInformantPictures"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/openapi.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** This document */
        readonly get: operations["getProfile"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/people": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** People, in order of name or nearest first */
        readonly get: operations["listPeople"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/permissions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who the server takes the caller to be */
        readonly get: operations["getPermissions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/placement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Arranges a map for everybody, where the caller may */
        readonly post: operations["keepPlacement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/posts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The posts of one unit, vacant ones too */
        readonly get: operations["listPosts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/relations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A relation map as it may be shown */
        readonly get: operations["getRelations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/results": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Results of a survey as they may be shown
         * @description A survey has one set of released figures: the units of the line, each with all below it, and once more by the survey's one background question. What is hidden is never sent.
         */
        readonly get: operations["getResults"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/span-baseline": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Leaders and their people in a unit and below it as they are today, for a what-if */
        readonly get: operations["getSpanBaseline"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/span-history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The mean direct span of a unit and all below it at earlier dates */
        readonly get: operations["listSpanHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/span-scenarios": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Keeps a what-if for those who are sent its id */
        readonly post: operations["keepScenario"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/span-scenarios/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A what-if as it was kept */
        readonly get: operations["getScenario"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/spans": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Direct spans, counted by the server by the rule that comes with each
         * @description Names exactly one of `leader`, `unit` and `root`.
         */
        readonly get: operations["listSpans"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/stream": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Says that something changed, not what; whoever shows it asks again
         * @description Server-sent events. Each change is `event: changed` with `data: {"topic": …, "id": …}` as in the schema `Change`,
         *     and an `id`. A comment comes at least every 15 seconds. To somebody who comes back with `Last-Event-ID`, the server
         *     says that each topic has changed, since it may have.
         */
        readonly get: operations["openStream"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/surveys": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The surveys that the caller may answer or read */
        readonly get: operations["listSurveys"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/surveys/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A survey as the caller meets it */
        readonly get: operations["getSurvey"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/surveys/{id}/ballots": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Draws the caller's one ballot for an anonymous survey
         * @description The server notes that the caller has drawn, not which ballot. The same key draws the same ballot again, so that a lost answer costs nobody their vote; the server may not keep the key beside the ballot.
         */
        readonly post: operations["drawBallot"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/surveys/{id}/responses": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Answers a survey
         * @description An anonymous survey is answered with a ballot, and the request is sent without credentials. Nothing comes back by which the response could be found.
         */
        readonly post: operations["submitResponse"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/surveys/{id}/responses/mine": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The caller's own response to a survey with `readBack`, also after closing, until it is deleted or taken back
         * @description Nobody is given the response of somebody else. It is sent with `Cache-Control: no-store`.
         */
        readonly get: operations["getOwnResponse"];
        readonly put?: never;
        readonly post?: never;
        /** Takes the caller's response back while the survey is open; never for an anonymous survey */
        readonly delete: operations["withdrawResponse"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/units": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Units, each after the one it lies in */
        readonly get: operations["listUnits"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly Answer: components["schemas"]["Mark"] | string | readonly string[] | {
            readonly options: readonly string[];
            /** @description Something else in words of one’s own */
            readonly other?: string;
        } | {
            readonly [key: string]: components["schemas"]["Mark"];
        } | {
            readonly [key: string]: components["schemas"]["RelationAnswer"];
        };
        readonly AskedQuestion: {
            /** @enum {string} */
            readonly form: "steps" | "line" | "number" | "options" | "words";
            readonly id: string;
            readonly labels: readonly {
                readonly label: string;
                readonly value: string;
            }[];
            readonly minimum?: number;
            readonly missing?: readonly components["schemas"]["MissingCode"][];
            /** @constant */
            readonly multiple?: true;
            /** @constant */
            readonly nps?: true;
            readonly of?: string;
            readonly scale?: {
                readonly max: number;
                readonly min: number;
            };
            readonly text: string;
            readonly unit?: string;
        };
        readonly Ballot: {
            readonly ballot: string;
        };
        readonly BandCutoffs: {
            readonly strongAbove: number;
            readonly weakBelow: number;
        };
        readonly BaselineArea: {
            readonly costs?: components["schemas"]["PostCosts"];
            readonly id: components["schemas"]["Id"];
            readonly name: string;
        };
        readonly BaselineGroup: {
            readonly fte: number;
            readonly id: string;
            /** @description The leader whose own job this is */
            readonly leader?: components["schemas"]["Id"];
            readonly leaderIds: readonly components["schemas"]["Id"][];
            /** @description People of the unit with the same leaders. A number is the same person in every group, and says no more. */
            readonly members: readonly components["schemas"]["Count"][];
            readonly unitId: components["schemas"]["Id"] | null;
            readonly unitName: string;
            /** @description The unit has no leader of its own */
            readonly vacant?: boolean;
        };
        readonly BaselineLeader: {
            /** @description Leads the leaders of the unit from above it */
            readonly above?: boolean;
            readonly acting?: boolean;
            readonly areaId: components["schemas"]["Id"];
            readonly band?: components["schemas"]["SpanBand"];
            readonly id: components["schemas"]["Id"];
            /** @description The leader's own number among the members of groups */
            readonly member: components["schemas"]["Count"] | null;
            readonly name: string;
            readonly units: readonly components["schemas"]["Named"][];
        };
        /** @description What a theme is compared with, the same wording and scale elsewhere */
        readonly Benchmark: {
            readonly name: string;
            readonly value: number;
        };
        /** @enum {string} */
        readonly CapitalPart: "bonding" | "bridging" | "linking";
        readonly ChainPerson: {
            readonly id: components["schemas"]["Id"];
            readonly name: string;
            readonly title?: string;
        };
        readonly ChainPost: {
            readonly id: components["schemas"]["Id"];
            /** @enum {string} */
            readonly kind: "line" | "acting" | "shared" | "staff";
            /** @description How many the holder leads directly. Left out where they lead nobody, or the caller may not know. */
            readonly led?: components["schemas"]["Count"];
            /** @description Who holds it. Left out while the post is vacant. */
            readonly person?: components["schemas"]["ChainPerson"];
            readonly title?: string;
        };
        readonly ChainUnit: {
            /** @description Who leads the unit while it has no leader of its own */
            readonly coveredBy?: {
                readonly leaders: readonly components["schemas"]["Named"][];
                readonly unit: components["schemas"]["Named"];
            };
            readonly hierarchy?: components["schemas"]["Hierarchy"];
            readonly id: components["schemas"]["Id"];
            /** @enum {string} */
            readonly kind: "municipality" | "administration" | "department" | "institution" | "team" | "committee" | "other";
            /** @description From the top, which is 1 */
            readonly level: number;
            readonly name: string;
            readonly parentId: components["schemas"]["Id"] | null;
            /** @description How many people work right in it, or sit in the committee */
            readonly people: components["schemas"]["Count"];
            /** @description Vacant ones too. Those of the kind `staff` are dotted lines; in a committee, its members. */
            readonly posts: readonly components["schemas"]["ChainPost"][];
            /** @description How many units lie right below it */
            readonly units: components["schemas"]["Count"];
        };
        /** @description The data of a `changed` event */
        readonly Change: {
            readonly id?: string;
            readonly topic: components["schemas"]["Topic"];
        };
        readonly ChoiceOption: {
            readonly enabledIf?: components["schemas"]["Condition"];
            /**
             * @description Chosen alone
             * @constant
             */
            readonly exclusive?: true;
            readonly id: components["schemas"]["Id"];
            readonly text: components["schemas"]["SurveyText"];
            readonly visibleIf?: components["schemas"]["Condition"];
        };
        readonly ChoiceQuestion: {
            /** @enum {string} */
            readonly display?: "list" | "inline" | "search";
            readonly enabledIf?: components["schemas"]["Condition"];
            readonly help?: components["schemas"]["SurveyText"];
            readonly id: components["schemas"]["Id"];
            /** @constant */
            readonly kind: "choice";
            readonly max?: number;
            readonly min?: number;
            readonly minimum?: number;
            readonly missing?: readonly components["schemas"]["MissingCode"][];
            /** @constant */
            readonly multiple?: true;
            readonly options: readonly components["schemas"]["ChoiceOption"][];
            /** @constant */
            readonly order?: "random";
            readonly other?: components["schemas"]["SurveyText"];
            readonly required?: boolean;
            readonly requiredIf?: components["schemas"]["Condition"];
            readonly text: components["schemas"]["SurveyText"];
            readonly visibleIf?: components["schemas"]["Condition"];
        };
        readonly ClosedFeedback: {
            readonly change: number;
            readonly dz?: number;
            /** @description Left out where it would tell of the spread of few */
            readonly effect?: number;
            readonly minimum: number;
            readonly n: components["schemas"]["Count"];
            readonly period: {
                readonly from: components["schemas"]["Date"];
                readonly to: components["schemas"]["Date"];
            };
            readonly shares: readonly {
                readonly count: components["schemas"]["Count"];
                /** @enum {string} */
                readonly outcome: "recovered" | "improved" | "unchanged" | "deteriorated";
            }[];
            readonly tooShort: components["schemas"]["Count"];
            readonly unitId: components["schemas"]["Id"];
        };
        readonly CommentPage: {
            readonly asOf?: components["schemas"]["Moment"];
            /** @constant */
            readonly hidden?: true;
            readonly items: readonly string[];
            readonly nextCursor?: string;
            readonly notices?: readonly components["schemas"]["Notice"][];
            readonly total?: components["schemas"]["Count"];
        };
        /** @description A condition over the answers, in the language of survey definitions */
        readonly Condition: string;
        readonly Count: number;
        readonly CourseInformant: {
            readonly id: components["schemas"]["Id"];
            readonly label: string;
            readonly meetings: readonly {
                readonly alliance?: components["schemas"]["SessionMarks"];
                readonly date: components["schemas"]["Date"];
                readonly number: components["schemas"]["Count"];
                readonly outcome?: components["schemas"]["SessionMarks"];
            }[];
            /** @enum {string} */
            readonly missing?: "none" | "mean";
            /** @description What totals are held against. It differs with who fills in, and comes from the host. */
            readonly rule: {
                readonly cutoff: number;
                readonly reliableChange: number;
                readonly source: string;
            };
            readonly signals: readonly components["schemas"]["MeetingSignal"][];
        };
        /** Format: date */
        readonly Date: string;
        readonly DateQuestion: {
            readonly enabledIf?: components["schemas"]["Condition"];
            readonly help?: components["schemas"]["SurveyText"];
            readonly id: components["schemas"]["Id"];
            /** @constant */
            readonly kind: "date";
            /** Format: date */
            readonly max?: string;
            /** Format: date */
            readonly min?: string;
            readonly minimum?: number;
            readonly required?: boolean;
            readonly requiredIf?: components["schemas"]["Condition"];
            readonly text: components["schemas"]["SurveyText"];
            readonly visibleIf?: components["schemas"]["Condition"];
        };
        readonly Dimension: {
            readonly id: components["schemas"]["Id"];
            readonly label: string;
        };
        readonly FeedbackCourse: {
            /** @description What the host calls the course; never the name of a person */
            readonly alias: string;
            readonly alliance: {
                readonly label: string;
                readonly lines: readonly string[];
                readonly rule: {
                    readonly below: number;
                    readonly drop: number;
                };
            };
            readonly closedOn?: components["schemas"]["Date"];
            readonly id: components["schemas"]["Id"];
            readonly informants: readonly components["schemas"]["CourseInformant"][];
            readonly outcome: components["schemas"]["FeedbackForm"];
        };
        /** @description One of the two short forms, in the host's own words */
        readonly FeedbackForm: {
            readonly label: string;
            readonly lines: readonly string[];
        };
        readonly FigurePage: {
            readonly asOf?: components["schemas"]["Moment"];
            readonly items: readonly (components["schemas"]["Indicator"] | components["schemas"]["OutsideInsight"])[];
            readonly nextCursor?: string;
            readonly notices?: readonly components["schemas"]["Notice"][];
            readonly total?: components["schemas"]["Count"];
        };
        /** @description Whom a person answers to. In the line it is the leaders of the unit they work in, or of the nearest above with a leader; in MED a committee that they sit in, and those who chair it, or for a chair those of the one above. */
        readonly FormalLine: {
            /**
             * @description The person serves these leaders without being led by them
             * @constant
             */
            readonly dotted?: true;
            readonly hierarchy: components["schemas"]["Hierarchy"];
            readonly leaders: readonly {
                readonly id: components["schemas"]["Id"];
                /** @enum {string} */
                readonly kind: "line" | "acting" | "shared";
                readonly name: string;
            }[];
            readonly personId: components["schemas"]["Id"];
            /** @description What the person is in the committee, or by their dotted line */
            readonly title?: string;
            readonly unit?: components["schemas"]["Named"];
        };
        readonly FormalLinePage: {
            readonly asOf?: components["schemas"]["Moment"];
            readonly items: readonly components["schemas"]["FormalLine"][];
            readonly nextCursor?: string;
            readonly notices?: readonly components["schemas"]["Notice"][];
            readonly total?: components["schemas"]["Count"];
        };
        /** @enum {string} */
        readonly GraphLevel: "person" | "role" | "unit" | "area";
        readonly GroupFigures: {
            readonly answered: components["schemas"]["Count"];
            readonly id: string;
            readonly invited?: components["schemas"]["Count"];
            readonly name: string;
            readonly questions: readonly {
                readonly counts?: {
                    readonly [key: string]: components["schemas"]["Count"];
                };
                readonly id: string;
                readonly mean?: number;
                readonly median?: number;
                readonly n: components["schemas"]["Count"];
                readonly sd?: number;
            }[];
            readonly themes: readonly {
                readonly mean: number;
                readonly median?: number;
                readonly n: components["schemas"]["Count"];
                readonly sd?: number;
                readonly theme: components["schemas"]["Id"];
            }[];
        };
        readonly GroupResults: components["schemas"]["GroupFigures"] | components["schemas"]["HiddenGroup"];
        readonly Hidden: {
            /** @constant */
            readonly hidden: true;
        };
        /** @description Of too few courses nothing is told but that. Anything beside it would be a leak. */
        readonly HiddenFeedback: {
            /** @constant */
            readonly hidden: "few";
            readonly minimum: number;
            readonly unitId: components["schemas"]["Id"];
        };
        readonly HiddenGroup: {
            /** @constant */
            readonly hidden: true;
            readonly id: components["schemas"]["Id"];
            readonly name: string;
        };
        /** @description Of a view that is not shown nothing is told but that, and why. Anything beside it would be a leak. */
        readonly HiddenInformantView: {
            readonly group: components["schemas"]["Id"];
            /**
             * @description Too few have answered; or the leaders are so few that it takes their consent
             * @enum {string}
             */
            readonly hidden: "few" | "consent";
            readonly theme: components["schemas"]["Id"];
        };
        /** @enum {string} */
        readonly Hierarchy: "line" | "med";
        readonly Id: string;
        readonly Indicator: {
            readonly asOf: components["schemas"]["Date"];
            /** @description The range it is meant to lie in; one end may be open */
            readonly band?: {
                readonly from?: number;
                readonly source: string;
                readonly to?: number;
            };
            /** @enum {string} */
            readonly every?: "month" | "quarter" | "half-year" | "year";
            readonly id: components["schemas"]["Id"];
            /** @description What it is measured in */
            readonly measure: string;
            readonly name: string;
            /** @description How it came about, in words */
            readonly rule: string;
            /** @description Earlier values, the oldest first, up to and with the value */
            readonly trend?: readonly {
                readonly date: components["schemas"]["Date"];
                readonly value: number;
            }[];
            readonly unitId: components["schemas"]["Id"];
            /** @description Null where it has not been measured, or too few stand behind it */
            readonly value: number | null;
        };
        readonly InformantPage: {
            readonly asOf?: components["schemas"]["Moment"];
            readonly items: readonly components["schemas"]["InformantPicture"][];
            readonly nextCursor?: string;
            readonly notices?: readonly components["schemas"]["Notice"][];
            readonly total?: components["schemas"]["Count"];
        };
        readonly InformantPicture: {
            readonly asOf: components["schemas"]["Date"];
            /** @description Where a strength ends and something to work on begins, and who says so */
            readonly cut?: {
                readonly source: string;
                readonly value: number;
            };
            readonly groups: readonly {
                readonly id: components["schemas"]["Id"];
                readonly label: string;
                /**
                 * @description The group that answers for the unit, and is held against the others
                 * @constant
                 */
                readonly leads?: true;
            }[];
            readonly id: components["schemas"]["Id"];
            /** @description The fewest answers that are shown */
            readonly minimum: number;
            readonly themes: readonly {
                readonly id: components["schemas"]["Id"];
                readonly label: string;
            }[];
            readonly title: string;
            readonly unitId: components["schemas"]["Id"];
            readonly views: readonly (components["schemas"]["InformantView"] | components["schemas"]["HiddenInformantView"])[];
        };
        /** @description How one group sees one theme */
        readonly InformantView: {
            readonly group: components["schemas"]["Id"];
            readonly mean: number;
            readonly n: components["schemas"]["Count"];
            /** @description Left out where it would tell what single people have answered */
            readonly sd?: number;
            readonly theme: components["schemas"]["Id"];
        };
        /** Format: date-time */
        readonly Instant: string;
        readonly KeptScenario: {
            readonly id: components["schemas"]["Id"];
            readonly until?: components["schemas"]["Date"];
        };
        readonly LikertQuestion: {
            readonly enabledIf?: components["schemas"]["Condition"];
            readonly help?: components["schemas"]["SurveyText"];
            readonly id: components["schemas"]["Id"];
            readonly items: readonly {
                readonly id: components["schemas"]["Id"];
                readonly required?: boolean;
                readonly requiredIf?: components["schemas"]["Condition"];
                readonly text: components["schemas"]["SurveyText"];
                readonly visibleIf?: components["schemas"]["Condition"];
            }[];
            /** @constant */
            readonly kind: "likert";
            readonly minAnswered?: number;
            readonly minimum?: number;
            readonly missing?: readonly components["schemas"]["MissingCode"][];
            /** @constant */
            readonly order?: "random";
            readonly required?: boolean;
            readonly requiredIf?: components["schemas"]["Condition"];
            readonly scale: components["schemas"]["SurveyScale"];
            readonly text: components["schemas"]["SurveyText"];
            readonly visibleIf?: components["schemas"]["Condition"];
        };
        readonly LineQuestion: {
            readonly enabledIf?: components["schemas"]["Condition"];
            readonly help?: components["schemas"]["SurveyText"];
            readonly high: components["schemas"]["SurveyText"];
            readonly id: components["schemas"]["Id"];
            /** @constant */
            readonly kind: "line";
            readonly low: components["schemas"]["SurveyText"];
            readonly minimum?: number;
            readonly missing?: readonly components["schemas"]["MissingCode"][];
            readonly required?: boolean;
            readonly requiredIf?: components["schemas"]["Condition"];
            readonly text: components["schemas"]["SurveyText"];
            readonly visibleIf?: components["schemas"]["Condition"];
        };
        readonly ManagementChain: {
            /** @description Other units that the person leads, or other committees they sit in */
            readonly also: readonly components["schemas"]["Named"][];
            readonly asOf: components["schemas"]["Date"];
            /** @description The units that the person serves without being led there */
            readonly dotted: readonly {
                readonly title?: string;
                readonly unit: components["schemas"]["Named"];
            }[];
            /** @description How many of each fault the whole hierarchy has. Left out where it has none. */
            readonly faults?: {
                readonly cycles: number;
                readonly orphans: number;
                readonly tops: number;
            };
            /** @description Those that there are units of */
            readonly hierarchies: readonly components["schemas"]["Hierarchy"][];
            readonly hierarchy: components["schemas"]["Hierarchy"];
            /** @description From the top to the unit it is about */
            readonly path: readonly components["schemas"]["Id"][];
            /** @description Whom it is about, where it is about a person */
            readonly person?: components["schemas"]["ChainPerson"];
            /** @description Each after the one it lies in */
            readonly units: readonly components["schemas"]["ChainUnit"][];
        };
        /** @description A mark on the scale, or why there is none */
        readonly Mark: number | components["schemas"]["MissingCode"];
        readonly MarkFigures: {
            readonly mean: number;
            readonly median?: number;
            readonly n: components["schemas"]["Count"];
            readonly sd?: number;
        };
        /** @description Something worth talking about at a meeting */
        readonly MeetingSignal: {
            readonly meeting: components["schemas"]["Count"];
            /** @enum {string} */
            readonly signal: "deterioration" | "no-change-by-third" | "alliance-below" | "alliance-drop" | "other";
            /** @description The host's own words */
            readonly text?: string;
        };
        /** @enum {string} */
        readonly MissingCode: "dont-know" | "not-relevant" | "no-answer";
        /** @description When what is told was true, as a date or an instant */
        readonly Moment: string;
        readonly Named: {
            readonly id: components["schemas"]["Id"];
            readonly name: string;
        };
        /** @description What a reader must know to read the answer rightly */
        readonly Notice: {
            /** @enum {string} */
            readonly code: "results-after-close" | "small-groups-hidden" | "person-level-closed" | "names-hidden" | "partial" | "unusable";
            readonly count?: components["schemas"]["Count"];
            readonly date?: components["schemas"]["Moment"];
            /** @description The host's own words */
            readonly text?: string;
        };
        readonly NumberQuestion: {
            readonly decimals?: number;
            readonly enabledIf?: components["schemas"]["Condition"];
            readonly help?: components["schemas"]["SurveyText"];
            readonly id: components["schemas"]["Id"];
            /** @constant */
            readonly kind: "number";
            readonly max?: number;
            readonly min?: number;
            readonly minimum?: number;
            readonly required?: boolean;
            readonly requiredIf?: components["schemas"]["Condition"];
            readonly text: components["schemas"]["SurveyText"];
            readonly unit?: components["schemas"]["SurveyText"];
            readonly visibleIf?: components["schemas"]["Condition"];
        };
        readonly OrganisationFault: {
            readonly ids: readonly string[];
            /** @enum {string} */
            readonly kind: "unit-loop" | "several-tops" | "unknown-unit" | "unknown-manager" | "self-manager" | "manager-loop" | "unled";
        };
        /** @description Of a unit that the caller has no insight in nothing is told but that. Anything beside it would be a leak. */
        readonly OutsideInsight: {
            /** @constant */
            readonly outsideInsight: true;
            readonly unitId: components["schemas"]["Id"];
        };
        readonly OwnResponse: {
            /** @description By question id, as they were sent */
            readonly answers: {
                readonly [key: string]: components["schemas"]["Answer"];
            };
        };
        readonly Permissions: {
            /** @description Left out when nobody is signed in */
            readonly person?: {
                readonly id: components["schemas"]["Id"];
                readonly name: string;
                readonly unitId?: components["schemas"]["Id"];
            };
            readonly roles: readonly string[];
        };
        readonly Person: {
            readonly areaName?: string;
            /** @description What else the host says of the person, by the name it has on screen */
            readonly attributes?: {
                readonly [key: string]: string;
            };
            readonly id: components["schemas"]["Id"];
            readonly name: string;
            readonly title?: string;
            readonly unitId?: components["schemas"]["Id"];
            readonly unitName?: string;
        };
        readonly PersonPage: {
            readonly asOf?: components["schemas"]["Moment"];
            readonly items: readonly components["schemas"]["Person"][];
            readonly nextCursor?: string;
            readonly notices?: readonly components["schemas"]["Notice"][];
            readonly total?: components["schemas"]["Count"];
        };
        readonly PlacedNode: {
            readonly id: components["schemas"]["Id"];
            readonly x: number;
            readonly y: number;
        };
        readonly Placement: {
            /** @description Whether the caller may arrange the map for everybody */
            readonly mayKeep: boolean;
            readonly places: readonly components["schemas"]["PlacedNode"][];
        };
        readonly PlacementToKeep: {
            readonly level: components["schemas"]["GraphLevel"];
            readonly places: readonly components["schemas"]["PlacedNode"][];
            readonly survey: components["schemas"]["Id"];
        };
        readonly Post: {
            readonly hierarchy: components["schemas"]["Hierarchy"];
            readonly id: components["schemas"]["Id"];
            /** @enum {string} */
            readonly kind: "line" | "acting" | "shared" | "staff";
            /** @description Null while the post is vacant */
            readonly personId: components["schemas"]["Id"] | null;
            readonly title?: string;
            readonly unitId: components["schemas"]["Id"];
        };
        readonly PostCosts: {
            /** @description An ISO 4217 code */
            readonly currency: string;
            readonly employeePost: number;
            readonly leaderPost: number;
            readonly source: string;
        };
        readonly PostPage: {
            readonly asOf?: components["schemas"]["Moment"];
            readonly items: readonly components["schemas"]["Post"][];
            readonly nextCursor?: string;
            readonly notices?: readonly components["schemas"]["Notice"][];
            readonly total?: components["schemas"]["Count"];
        };
        readonly Problem: {
            /** @description With 409 and 412 */
            readonly current?: unknown;
            /** @description What to do about it, for a developer. Never personal data, nor what was searched for. */
            readonly detail?: string;
            /** @description The faults in what was sent */
            readonly errors?: readonly {
                readonly detail: string;
                /** @description A JSON pointer (RFC 6901) into the body, or into the query as an object */
                readonly pointer: string;
            }[];
            readonly status: number;
            readonly title: string;
            /**
             * Format: uri-reference
             * @enum {string}
             */
            readonly type: "/tvaers/problems/timeout" | "/tvaers/problems/unauthenticated" | "/tvaers/problems/forbidden" | "/tvaers/problems/not-found" | "/tvaers/problems/conflict" | "/tvaers/problems/still-running" | "/tvaers/problems/invalid" | "/tvaers/problems/rate-limited" | "/tvaers/problems/unavailable" | "/tvaers/problems/unsupported" | "about:blank";
        };
        readonly Question: components["schemas"]["LikertQuestion"] | components["schemas"]["LineQuestion"] | components["schemas"]["RatingQuestion"] | components["schemas"]["ChoiceQuestion"] | components["schemas"]["RankingQuestion"] | components["schemas"]["NumberQuestion"] | components["schemas"]["DateQuestion"] | components["schemas"]["TextQuestion"] | components["schemas"]["RosterQuestion"] | components["schemas"]["RelationQuestion"];
        readonly RankingQuestion: {
            readonly enabledIf?: components["schemas"]["Condition"];
            readonly help?: components["schemas"]["SurveyText"];
            readonly id: components["schemas"]["Id"];
            /** @constant */
            readonly kind: "ranking";
            /** @description How many places there are */
            readonly max?: number;
            readonly minimum?: number;
            readonly options: readonly {
                readonly id: components["schemas"]["Id"];
                readonly text: components["schemas"]["SurveyText"];
            }[];
            /** @constant */
            readonly order?: "random";
            readonly required?: boolean;
            readonly requiredIf?: components["schemas"]["Condition"];
            readonly text: components["schemas"]["SurveyText"];
            readonly visibleIf?: components["schemas"]["Condition"];
        };
        readonly RatedTie: {
            readonly from: components["schemas"]["Id"];
            readonly importance?: number;
            readonly mean: number;
            /** @description By dimension. Empty where a dimension has too few answers to be shown. */
            readonly means: {
                readonly [key: string]: number;
            };
            readonly raters: number;
            /** @constant */
            readonly state: "rated";
            readonly to: components["schemas"]["Id"];
        };
        readonly RatingQuestion: {
            readonly enabledIf?: components["schemas"]["Condition"];
            readonly help?: components["schemas"]["SurveyText"];
            readonly high: components["schemas"]["SurveyText"];
            readonly id: components["schemas"]["Id"];
            /** @constant */
            readonly kind: "rating";
            readonly low: components["schemas"]["SurveyText"];
            readonly minimum?: number;
            readonly missing?: readonly components["schemas"]["MissingCode"][];
            /**
             * @description From 0 to 10 and shown as NPS
             * @constant
             */
            readonly nps?: true;
            readonly required?: boolean;
            readonly requiredIf?: components["schemas"]["Condition"];
            readonly scale: components["schemas"]["SurveyScale"];
            readonly text: components["schemas"]["SurveyText"];
            readonly visibleIf?: components["schemas"]["Condition"];
        };
        readonly RatingScale: {
            readonly labels?: readonly string[];
            readonly max: number;
            readonly min: number;
        };
        /** @description Standard deviation of single ratings about the mean of their own tie, pooled over the shown ties between groups, rounded up to a tenth of a scale point. Left out where fewer than twice the minimum stand behind it, and where all answer alike or at the ends of the scale. */
        readonly RatingSpread: {
            readonly dimensions: {
                readonly [key: string]: number;
            };
            readonly score: number;
        };
        readonly RelationAnswer: {
            readonly importance?: components["schemas"]["Mark"];
            /** @constant */
            readonly none?: true;
            readonly ratings?: {
                readonly [key: string]: components["schemas"]["Mark"];
            };
        };
        readonly RelationBands: {
            readonly between: components["schemas"]["BandCutoffs"];
            readonly source: string;
            readonly within: components["schemas"]["BandCutoffs"];
        };
        readonly RelationGraph: {
            /** @description Null while the results are closed */
            readonly answered: components["schemas"]["Count"] | null;
            readonly asOf: components["schemas"]["Moment"];
            readonly bands?: components["schemas"]["RelationBands"];
            readonly dimensions: readonly components["schemas"]["Dimension"][];
            readonly invited: components["schemas"]["Count"];
            readonly level: components["schemas"]["GraphLevel"];
            /** @description The levels on which there is something to see. Left out, this one only. */
            readonly levels?: readonly components["schemas"]["GraphLevel"][];
            readonly minimum: number;
            readonly nodes: readonly components["schemas"]["RelationNode"][];
            /** @description People themselves named whom they rate: a pair that is not listed is one that nobody named */
            readonly nominated?: boolean;
            readonly notices: readonly components["schemas"]["Notice"][];
            /** @description Figures of a person's place in the network may be shown, one person at a time. At the level `person` of a named survey that allows it; left out, no such figure may be shown */
            readonly personMeasures?: boolean;
            readonly placement?: components["schemas"]["Placement"];
            readonly scale: components["schemas"]["RatingScale"];
            readonly spread?: components["schemas"]["RatingSpread"];
            readonly ties: readonly (components["schemas"]["RatedTie"] | components["schemas"]["UnratedTie"])[];
            readonly title: string;
            /** @description Which round of the series this is */
            readonly wave?: string;
            /** @description The rounds of the series whose results the caller may see now, the oldest first */
            readonly waves?: readonly components["schemas"]["RelationWave"][];
        };
        readonly RelationNode: {
            /** @description Left out for groups, and for people who were never asked */
            readonly answered?: boolean;
            readonly areaId?: components["schemas"]["Id"];
            readonly areaLabel?: string;
            /** @description What else the host says of a person, by the name it has on screen. Left out for groups. */
            readonly attributes?: {
                readonly [key: string]: string;
            };
            readonly departmentId?: components["schemas"]["Id"];
            readonly departmentLabel?: string;
            readonly id: components["schemas"]["Id"];
            readonly label: string;
            readonly members: components["schemas"]["Count"];
            readonly title?: string;
            readonly unitId?: components["schemas"]["Id"];
            readonly unitLabel?: string;
        };
        readonly RelationQuestion: {
            readonly dimensions: readonly components["schemas"]["SurveyDimension"][];
            readonly enabledIf?: components["schemas"]["Condition"];
            readonly help?: components["schemas"]["SurveyText"];
            readonly id: components["schemas"]["Id"];
            readonly importance?: components["schemas"]["SurveyText"];
            /** @constant */
            readonly kind: "relation";
            readonly minimum?: number;
            readonly required?: boolean;
            readonly requiredIf?: components["schemas"]["Condition"];
            readonly scale: components["schemas"]["SurveyScale"];
            readonly targets: {
                readonly roster: components["schemas"]["Id"];
            } | {
                readonly groups: readonly {
                    readonly id: components["schemas"]["Id"];
                    readonly label: components["schemas"]["SurveyText"];
                }[];
            };
            readonly text: components["schemas"]["SurveyText"];
            readonly visibleIf?: components["schemas"]["Condition"];
        };
        readonly RelationWave: {
            readonly asOf: components["schemas"]["Moment"];
            readonly survey: components["schemas"]["Id"];
            readonly title: string;
            readonly wave: string;
        };
        /** @description Results of a survey as they may be shown, seen from one unit. What is hidden is not in it, and no reason is given beyond that it is. There is no way to ask for another cut. */
        readonly ReleasedResults: {
            readonly above?: components["schemas"]["GroupResults"];
            readonly asOf: string;
            readonly background?: {
                readonly groups: components["schemas"]["Hidden"] | readonly components["schemas"]["GroupFigures"][];
                readonly question: string;
            };
            readonly below: readonly components["schemas"]["GroupResults"][];
            readonly commentMinimum: number;
            /**
             * Format: date
             * @description The day the answers were deleted, as the survey promised. Then nothing else is told.
             */
            readonly deleted?: string;
            readonly earlier?: {
                readonly asOf: components["schemas"]["Moment"];
                readonly figures: readonly {
                    /** @enum {string} */
                    readonly band?: "up" | "same" | "down";
                    readonly figures?: components["schemas"]["MarkFigures"];
                    readonly theme: components["schemas"]["Id"];
                    readonly unit: components["schemas"]["Id"];
                }[];
                readonly survey: components["schemas"]["Id"];
                readonly title: string;
                readonly wave: string;
            };
            readonly minimum: number;
            /** @description When the results open, where they have not. Null where nobody knows. */
            readonly opens?: string | null;
            readonly path: readonly {
                readonly id: components["schemas"]["Id"];
                readonly name: string;
            }[];
            readonly privacy: components["schemas"]["SurveyPrivacy"];
            readonly questions: readonly components["schemas"]["AskedQuestion"][];
            /** @description How far the themes can be trusted, of the survey as a whole */
            readonly reliability?: readonly {
                readonly agreement?: number;
                readonly alpha?: number;
                readonly icc1?: number;
                readonly icc2?: number;
                readonly n: components["schemas"]["Count"];
                readonly theme: components["schemas"]["Id"];
                readonly units: components["schemas"]["Count"];
            }[];
            readonly survey: components["schemas"]["Id"];
            readonly themes: readonly {
                readonly benchmark?: components["schemas"]["Benchmark"];
                readonly capital?: components["schemas"]["CapitalPart"];
                readonly id: components["schemas"]["Id"];
                readonly label: string;
            }[];
            readonly title: string;
            readonly unit: components["schemas"]["GroupResults"];
            readonly wave?: string;
            readonly waves: readonly components["schemas"]["RelationWave"][];
        };
        readonly RosterQuestion: {
            /** @enum {string} */
            readonly among?: "everyone" | "leaders";
            readonly enabledIf?: components["schemas"]["Condition"];
            readonly help?: components["schemas"]["SurveyText"];
            readonly id: components["schemas"]["Id"];
            /** @constant */
            readonly kind: "roster";
            readonly max?: number;
            readonly min?: number;
            readonly minimum?: number;
            readonly required?: boolean;
            readonly requiredIf?: components["schemas"]["Condition"];
            readonly text: components["schemas"]["SurveyText"];
            readonly visibleIf?: components["schemas"]["Condition"];
        };
        readonly Service: {
            /** @description The methods of each capability that this server has */
            readonly capabilities: {
                readonly feedback?: readonly ("course" | "closed" | "subscribe")[];
                readonly indicators?: readonly ("figures" | "subscribe")[];
                readonly informants?: readonly ("pictures" | "subscribe")[];
                readonly organisation?: readonly ("units" | "people" | "posts" | "formalLines" | "chain" | "spans" | "spanHistory" | "subscribe")[];
                readonly permissions?: boolean;
                readonly relations?: readonly ("graph" | "subscribe")[];
                readonly surveys?: readonly ("survey" | "list" | "drawBallot" | "submit" | "response" | "withdraw" | "subscribe")[];
            };
            /** @constant */
            readonly profile: "tvaers-http/1";
        };
        /** @description Four marks of 0 to 10; null is one that was not set */
        readonly SessionMarks: readonly (number | null)[];
        readonly Span: {
            readonly acting?: boolean;
            readonly asOf: components["schemas"]["Date"];
            readonly band?: components["schemas"]["SpanBand"];
            readonly context?: components["schemas"]["SpanContext"];
            readonly fte?: number;
            readonly headcount: components["schemas"]["Count"];
            readonly leader: components["schemas"]["Person"];
            readonly rule: components["schemas"]["SpanRule"];
            readonly sharedWith?: readonly components["schemas"]["Named"][];
            readonly units: readonly components["schemas"]["Named"][];
            readonly vacantUnits?: readonly components["schemas"]["Named"][];
        };
        readonly SpanBand: {
            readonly from: number;
            readonly source: string;
            readonly to: number;
        };
        readonly SpanBaseline: {
            readonly areas: readonly components["schemas"]["BaselineArea"][];
            readonly asOf: components["schemas"]["Date"];
            /** @description What is wrong with the data, told where the unit is the top of them */
            readonly faults?: readonly components["schemas"]["OrganisationFault"][];
            readonly groups: readonly components["schemas"]["BaselineGroup"][];
            readonly leaders: readonly components["schemas"]["BaselineLeader"][];
            readonly levelsAbove: components["schemas"]["Count"];
            readonly rule: components["schemas"]["SpanRule"];
            readonly unit: components["schemas"]["Named"];
        };
        readonly SpanChange: {
            readonly areaId: components["schemas"]["Id"];
            /** @constant */
            readonly kind: "target";
            readonly target: number | null;
        } | {
            readonly amount: number | null;
            /** @constant */
            readonly kind: "frame";
        } | {
            readonly inside: boolean;
            /** @constant */
            readonly kind: "recruit";
        } | {
            readonly givenUp?: {
                readonly areaId: components["schemas"]["Id"];
                readonly fte: number;
            };
            /** @constant */
            readonly kind: "add";
            readonly posts: {
                readonly [key: string]: components["schemas"]["Count"];
            };
        } | {
            /** @constant */
            readonly kind: "fill";
            readonly unitId: components["schemas"]["Id"];
        } | {
            readonly groupId: string;
            /** @constant */
            readonly kind: "move";
            readonly to: string;
        } | {
            readonly from: components["schemas"]["Id"];
            readonly into: string;
            /** @constant */
            readonly kind: "merge";
        };
        /** @description What can make a span harder to lead than another of the same size */
        readonly SpanContext: {
            readonly aroundTheClock?: boolean;
            /** @description The share whose job here began within a year */
            readonly newcomers?: number;
            /** @description How many units they work in */
            readonly places: number;
            /** @description How many different job titles the people have */
            readonly titles?: number;
        };
        readonly SpanPage: {
            readonly asOf?: components["schemas"]["Moment"];
            readonly items: readonly components["schemas"]["Span"][];
            readonly nextCursor?: string;
            readonly notices?: readonly components["schemas"]["Notice"][];
            readonly total?: components["schemas"]["Count"];
        };
        readonly SpanPoint: {
            readonly date: components["schemas"]["Date"];
            readonly leaders: components["schemas"]["Count"];
            readonly mean: number;
        };
        readonly SpanRule: {
            readonly contracts: readonly ("monthly" | "hourly" | "trainee" | "external")[];
            /** @enum {string} */
            readonly counts: "persons" | "engagements";
            readonly onLeave: boolean;
            /** @description The rule in the host's own words */
            readonly words?: string;
        };
        readonly SpanScenario: {
            readonly asOf: components["schemas"]["Date"];
            readonly changes: readonly components["schemas"]["SpanChange"][];
            readonly name: string;
            readonly unitId: components["schemas"]["Id"];
        };
        readonly Submission: {
            /** @description By question id. What fits each question follows from the survey. */
            readonly answers: {
                readonly [key: string]: components["schemas"]["Answer"];
            };
            readonly ballot?: string;
        };
        readonly Survey: {
            readonly answered: boolean;
            readonly audience: readonly ("participants" | "leaders" | "directors" | "hr" | "everyone")[];
            readonly background?: components["schemas"]["Id"];
            readonly closesAt?: components["schemas"]["Instant"];
            readonly commentMinimum?: number;
            readonly contact: {
                readonly email?: string;
                readonly name: string;
                readonly phone?: string;
            };
            readonly deleteAfter: components["schemas"]["Date"];
            readonly facts?: readonly {
                /**
                 * @description What the organisation knows it as. `years` is a number, as 0, 1, 2, 5, 10 or 20.
                 * @enum {string}
                 */
                readonly from?: "unit" | "leader" | "title" | "years";
                readonly id: components["schemas"]["Id"];
                /** @enum {string} */
                readonly kind: "text" | "number";
            }[];
            /** @description What the host says of the person, by the ids of the facts */
            readonly given?: {
                readonly [key: string]: string | number;
            };
            readonly id: components["schemas"]["Id"];
            readonly language: string;
            /** @description The other languages that the texts are in */
            readonly languages?: readonly string[];
            readonly minimum: number;
            /** @enum {string} */
            readonly mode?: "pages" | "one" | "all" | "card";
            readonly opensAt?: components["schemas"]["Instant"];
            readonly pages: readonly components["schemas"]["SurveyPage"][];
            /** @description Whether figures of each person's place in the network may be shown. Named surveys only; those who answer are told */
            readonly personMeasures?: boolean;
            readonly privacy: components["schemas"]["SurveyPrivacy"];
            readonly privacyNotice: string;
            readonly purpose: components["schemas"]["SurveyText"];
            /**
             * @description Whether people can see their own response again; never in an anonymous survey
             * @constant
             */
            readonly readBack?: true;
            readonly results: components["schemas"]["SurveyResults"];
            readonly rules?: readonly {
                readonly id: components["schemas"]["Id"];
                readonly if: components["schemas"]["Condition"];
                /** @enum {string} */
                readonly level?: "error" | "warning";
                readonly question?: components["schemas"]["Id"];
                readonly text: components["schemas"]["SurveyText"];
            }[];
            readonly seed?: components["schemas"]["Id"];
            readonly series?: string;
            readonly state: components["schemas"]["SurveyState"];
            readonly themes?: readonly {
                readonly benchmark?: components["schemas"]["Benchmark"];
                readonly capital?: components["schemas"]["CapitalPart"];
                readonly id: components["schemas"]["Id"];
                readonly items: readonly {
                    readonly item?: components["schemas"]["Id"];
                    readonly question: components["schemas"]["Id"];
                    readonly reversed?: boolean;
                }[];
                readonly label: components["schemas"]["SurveyText"];
                readonly minAnswered?: number;
            }[];
            readonly title: components["schemas"]["SurveyText"];
            readonly values?: readonly {
                readonly id: components["schemas"]["Id"];
                /** @description An expression over the answers, in the language of survey definitions */
                readonly value: string;
            }[];
            readonly wave?: string;
        };
        readonly SurveyDimension: {
            readonly id: components["schemas"]["Id"];
            readonly label: components["schemas"]["SurveyText"];
        };
        readonly SurveyPage: {
            readonly handover?: components["schemas"]["SurveyText"];
            readonly id: components["schemas"]["Id"];
            readonly intro?: components["schemas"]["SurveyText"];
            readonly next?: readonly {
                readonly if?: components["schemas"]["Condition"];
                readonly to?: components["schemas"]["Id"];
            }[];
            /** @constant */
            readonly order?: "random";
            readonly questions: readonly components["schemas"]["Question"][];
            readonly title?: components["schemas"]["SurveyText"];
            readonly visibleIf?: components["schemas"]["Condition"];
        };
        /** @enum {string} */
        readonly SurveyPrivacy: "anonymous" | "confidential" | "named";
        /** @enum {string} */
        readonly SurveyResults: "after-close" | "live";
        readonly SurveyScale: {
            readonly labels?: readonly components["schemas"]["SurveyText"][];
            readonly max: number;
            readonly min: number;
        };
        /** @enum {string} */
        readonly SurveyState: "planned" | "open" | "closed";
        readonly SurveySummary: {
            /** @description Whether the caller has answered or, in an anonymous survey, drawn the ballot */
            readonly answered: boolean;
            readonly closesAt?: components["schemas"]["Instant"];
            readonly id: components["schemas"]["Id"];
            readonly opensAt?: components["schemas"]["Instant"];
            readonly privacy: components["schemas"]["SurveyPrivacy"];
            readonly results: components["schemas"]["SurveyResults"];
            readonly series?: string;
            readonly state: components["schemas"]["SurveyState"];
            readonly title: string;
            readonly wave?: string;
        };
        readonly SurveySummaryPage: {
            readonly asOf?: components["schemas"]["Moment"];
            readonly items: readonly components["schemas"]["SurveySummary"][];
            readonly nextCursor?: string;
            readonly notices?: readonly components["schemas"]["Notice"][];
            readonly total?: components["schemas"]["Count"];
        };
        /** @description Words in the language of the survey, or in several by their codes */
        readonly SurveyText: string | {
            readonly [key: string]: string;
        };
        readonly TextQuestion: {
            readonly enabledIf?: components["schemas"]["Condition"];
            /** @enum {string} */
            readonly format?: "email" | "phone" | "postcode";
            readonly help?: components["schemas"]["SurveyText"];
            readonly id: components["schemas"]["Id"];
            /** @constant */
            readonly kind: "text";
            /** @constant */
            readonly lines?: 1;
            readonly maxLength?: number;
            readonly minimum?: number;
            readonly required?: boolean;
            readonly requiredIf?: components["schemas"]["Condition"];
            readonly text: components["schemas"]["SurveyText"];
            readonly visibleIf?: components["schemas"]["Condition"];
        };
        /** @enum {string} */
        readonly Topic: "organisation" | "relations" | "surveys" | "indicators" | "informants" | "feedback" | "results";
        readonly Unit: {
            readonly hierarchy?: components["schemas"]["Hierarchy"];
            readonly id: components["schemas"]["Id"];
            /** @enum {string} */
            readonly kind: "municipality" | "administration" | "department" | "institution" | "team" | "committee" | "other";
            readonly name: string;
            readonly parentId: components["schemas"]["Id"] | null;
        };
        readonly UnitPage: {
            readonly asOf?: components["schemas"]["Moment"];
            readonly items: readonly components["schemas"]["Unit"][];
            readonly nextCursor?: string;
            readonly notices?: readonly components["schemas"]["Notice"][];
            readonly total?: components["schemas"]["Count"];
        };
        /** @description A tie without a rating says nothing but why. Anything beside the state would be a leak. */
        readonly UnratedTie: {
            readonly from: components["schemas"]["Id"];
            /** @enum {string} */
            readonly state: "none" | "not-asked" | "not-answered" | "suppressed";
            readonly to: components["schemas"]["Id"];
        };
    };
    responses: {
        /** @description The version named by If-None-Match is the one there is */
        readonly NotModified: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Why not */
        readonly Problem: {
            headers: {
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description `nextCursor` of the page before */
        readonly Cursor: string;
        readonly IdempotencyKey: string;
        readonly IfNoneMatch: string;
        /** @description The most items in a page */
        readonly Limit: number;
        /** @description Words that begin words of what is searched, without regard to case and accents (å as aa, ø as oe, æ as ae) */
        readonly Search: string;
        readonly SurveyId: components["schemas"]["Id"];
        readonly Unit: components["schemas"]["Id"];
    };
    requestBodies: never;
    headers: {
        readonly ETag: string;
        /** @description Seconds */
        readonly RetryAfter: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly getService: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The service document */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Service"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getChain: {
        readonly parameters: {
            readonly query?: {
                /** @description How many levels below are told */
                readonly down?: number;
                /** @description That of the unit, else `line`, unless it says otherwise */
                readonly hierarchy?: components["schemas"]["Hierarchy"];
                /** @description A person's id, or `me`. The chain goes to the unit they lead, else to where they work. */
                readonly person?: components["schemas"]["Id"];
                readonly unit?: components["schemas"]["Id"];
                /** @description On how many levels, from the unit up, its neighbours are told too */
                readonly up?: number;
            };
            readonly header?: {
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The chain; for somebody who is not placed in that hierarchy without a path, from the top */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ManagementChain"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly listComments: {
        readonly parameters: {
            readonly query: {
                /** @description `nextCursor` of the page before */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description The most items in a page */
                readonly limit?: components["parameters"]["Limit"];
                /** @description A question that is answered in words */
                readonly question: components["schemas"]["Id"];
                /** @description A survey's id, or the name of a series */
                readonly survey: components["schemas"]["Id"];
                /** @description Written in this unit or below it. Left out, in the whole organisation. */
                readonly unit?: components["schemas"]["Id"];
                /** @description Which round of a series. Left out, the newest that has results. */
                readonly wave?: components["schemas"]["Id"];
            };
            readonly header?: {
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of comments in the order of the alphabet */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommentPage"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getClosedFeedback: {
        readonly parameters: {
            readonly query: {
                readonly unit: components["parameters"]["Unit"];
            };
            readonly header?: {
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The courses together, or that they may not be told of */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClosedFeedback"] | components["schemas"]["HiddenFeedback"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getFeedbackCourse: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                readonly id: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The course with its signals */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FeedbackCourse"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly listFormalLines: {
        readonly parameters: {
            readonly query: {
                /** @description `nextCursor` of the page before */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Both, unless it says otherwise */
                readonly hierarchy?: components["schemas"]["Hierarchy"];
                /** @description These people. Ids that nobody has are left out of the answer. */
                readonly ids: readonly components["schemas"]["Id"][];
                /** @description The most items in a page */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: {
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of lines, in the order the people are asked for */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FormalLinePage"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly listFigures: {
        readonly parameters: {
            readonly query: {
                /** @description `nextCursor` of the page before */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description The most items in a page */
                readonly limit?: components["parameters"]["Limit"];
                /** @description These units. Ids that no unit has are left out of the answer. */
                readonly units: readonly components["schemas"]["Id"][];
            };
            readonly header?: {
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of figures, unit by unit in the order they are asked for */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FigurePage"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly listInformantPictures: {
        readonly parameters: {
            readonly query: {
                /** @description `nextCursor` of the page before */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description The most items in a page */
                readonly limit?: components["parameters"]["Limit"];
                readonly unit: components["schemas"]["Id"];
            };
            readonly header?: {
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of pictures, the newest mapping first */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InformantPage"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getProfile: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The profile as OpenAPI 3.1 */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly listPeople: {
        readonly parameters: {
            readonly query?: {
                readonly among?: "everyone" | "leaders";
                /** @description `nextCursor` of the page before */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Just these people. Ids that nobody has are left out of the answer. */
                readonly ids?: readonly components["schemas"]["Id"][];
                /** @description The most items in a page */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Nearest first: `me` for the signed-in person, or a person's id. Own unit, then its neighbours, then the same administration, then the rest. That person is left out. */
                readonly near?: components["schemas"]["Id"];
                /** @description Words that begin words of what is searched, without regard to case and accents (å as aa, ø as oe, æ as ae) */
                readonly search?: components["parameters"]["Search"];
                /** @description Only those who work right in this unit, or sit in this committee */
                readonly unit?: components["schemas"]["Id"];
            };
            readonly header?: {
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of people */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PersonPage"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getPermissions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The signed-in person, if any, and the host's own names of their roles */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Permissions"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly keepPlacement: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PlacementToKeep"];
            };
        };
        readonly responses: {
            /** @description Kept */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly listPosts: {
        readonly parameters: {
            readonly query: {
                readonly unit: components["parameters"]["Unit"];
            };
            readonly header?: {
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All of them */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PostPage"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getRelations: {
        readonly parameters: {
            readonly query: {
                readonly degrees?: number;
                /** @description Only these dimensions in the means */
                readonly dimensions?: readonly components["schemas"]["Id"][];
                /** @description Only this node and those within `degrees` ties of it */
                readonly focus?: components["schemas"]["Id"];
                readonly level: components["schemas"]["GraphLevel"];
                /** @description Only nodes in this unit or below it */
                readonly root?: components["schemas"]["Id"];
                /** @description A survey's id, or the name of a series */
                readonly survey: components["schemas"]["Id"];
                /** @description Which round of a series. Left out, the newest that has results. */
                readonly wave?: components["schemas"]["Id"];
            };
            readonly header?: {
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The map. Without nodes and ties, and with a notice, while the results are closed. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RelationGraph"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getResults: {
        readonly parameters: {
            readonly query: {
                /** @description A survey's id, or the name of a series */
                readonly survey: components["schemas"]["Id"];
                /** @description The unit they are seen from. Left out, the whole organisation. */
                readonly unit?: components["schemas"]["Id"];
                /** @description Which round of a series. Left out, the newest that has results. */
                readonly wave?: components["schemas"]["Id"];
            };
            readonly header?: {
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The results, or when they open */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReleasedResults"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getSpanBaseline: {
        readonly parameters: {
            readonly query: {
                readonly unit: components["parameters"]["Unit"];
            };
            readonly header?: {
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The baseline; employees are numbers, and only leaders have names */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SpanBaseline"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly listSpanHistory: {
        readonly parameters: {
            readonly query: {
                readonly unit: components["parameters"]["Unit"];
            };
            readonly header?: {
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Oldest first; empty where there is no history */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SpanPoint"][];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly keepScenario: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SpanScenario"];
            };
        };
        readonly responses: {
            /** @description Where it is kept */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KeptScenario"];
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getScenario: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                readonly id: components["schemas"]["Id"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The what-if */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SpanScenario"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly listSpans: {
        readonly parameters: {
            readonly query?: {
                /** @description `nextCursor` of the page before */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description One leader's id, or `me` */
                readonly leader?: components["schemas"]["Id"];
                /** @description The most items in a page */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Everyone who leads this unit or one below it */
                readonly root?: components["schemas"]["Id"];
                /** @description Those who lead this unit; where its post is vacant, those above who cover it */
                readonly unit?: components["schemas"]["Id"];
            };
            readonly header?: {
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of spans, most people first */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SpanPage"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly openStream: {
        readonly parameters: {
            readonly query?: {
                /** @description Only these topics, as in the schema Topic; all of them where it is left out. Unknown ones are passed over. */
                readonly topics?: readonly string[];
            };
            readonly header?: {
                readonly "Last-Event-ID"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The stream */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": string;
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly listSurveys: {
        readonly parameters: {
            readonly query?: {
                /** @description `nextCursor` of the page before */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description The most items in a page */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: {
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of surveys, those that can be answered first */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SurveySummaryPage"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getSurvey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                readonly id: components["parameters"]["SurveyId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The survey */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Survey"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly drawBallot: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly id: components["parameters"]["SurveyId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The ballot */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Ballot"];
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly submitResponse: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly id: components["parameters"]["SurveyId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Submission"];
            };
        };
        readonly responses: {
            /** @description Stored */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getOwnResponse: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path: {
                readonly id: components["parameters"]["SurveyId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The response */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnResponse"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly withdrawResponse: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                readonly "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                readonly id: components["parameters"]["SurveyId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Removed */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly listUnits: {
        readonly parameters: {
            readonly query?: {
                /** @description `nextCursor` of the page before */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description How many levels below the root, 0 for the root alone */
                readonly depth?: number;
                /** @description `line` unless it says otherwise; that of the root where one is named */
                readonly hierarchy?: components["schemas"]["Hierarchy"];
                /** @description The most items in a page */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Only this unit and those below it */
                readonly root?: components["schemas"]["Id"];
                /** @description Words that begin words of what is searched, without regard to case and accents (å as aa, ø as oe, æ as ae) */
                readonly search?: components["parameters"]["Search"];
            };
            readonly header?: {
                readonly "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of units */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UnitPage"];
                };
            };
            readonly 304: components["responses"]["NotModified"];
            readonly default: components["responses"]["Problem"];
        };
    };
}
