/** What an element is called where people choose or meet it by itself. */
export interface Widget {
  readonly title: Readonly<Record<'da' | 'en', string>>;
  /** Pixels that it takes at a width of 640, for where a frame cannot follow its height. */
  readonly height: number;
}

/** The elements that can stand alone on a page, by their names without `tvaers-`. */
export const WIDGETS: Readonly<Record<string, Widget>> = {
  'feedback-chart': { title: { da: 'Feedback fra forløbet', en: 'Feedback from the course' }, height: 900 },
  'informant-gap': { title: { da: 'Set fra flere sider', en: 'Seen from several sides' }, height: 900 },
  'management-chain': { title: { da: 'Ledelseslinje', en: 'Management chain' }, height: 900 },
  'relation-map': { title: { da: 'Kort over samarbejdet', en: 'Map of the collaboration' }, height: 900 },
  'span-gauge': { title: { da: 'Ledelsesspænd', en: 'Span of control' }, height: 360 },
  'span-overview': { title: { da: 'Overblik over ledelsesspænd', en: 'Overview of spans of control' }, height: 800 },
  'span-planner': { title: { da: 'Planlæg ledelsesspænd', en: 'Plan spans of control' }, height: 900 },
  survey: { title: { da: 'Undersøgelse', en: 'Survey' }, height: 900 },
  'survey-results': { title: { da: 'Resultater af undersøgelsen', en: 'Results of the survey' }, height: 900 },
};
