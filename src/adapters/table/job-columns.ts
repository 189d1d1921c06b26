import type { Contract, PostKind } from '../../model/organisation.js';
import { foldText } from '../../model/search.js';
import type { ColumnNames } from './columns.js';

/** What the columns of a list of people may be called. */
export const JOB_COLUMNS = {
  id: [
    'id',
    'nr',
    'nummer',
    'medarbejdernr',
    'medarbejdernummer',
    'medarbejder id',
    'person id',
    'employee id',
    'number',
  ],
  name: ['navn', 'fulde navn', 'name', 'full name', 'medarbejder', 'employee', 'person'],
  manager: [
    'nærmeste leder id',
    'leder id',
    'leder nr',
    'manager id',
    'nærmeste leder',
    'leder',
    'ledernavn',
    'leder navn',
    'chef',
    'refererer til',
    'manager',
    'reports to',
  ],
  title: ['titel', 'stilling', 'stillingsbetegnelse', 'title', 'job title', 'position'],
  unit: ['enhed', 'afdeling', 'team', 'institution', 'arbejdssted', 'unit', 'department'],
  area: ['forvaltning', 'direktørområde', 'område', 'administration', 'area'],
  fte: ['årsværk', 'fuldtidsandel', 'beskæftigelsesgrad', 'stillingsbrøk', 'fte', 'full time equivalent'],
  hours: ['timer', 'ugentlige timer', 'timer om ugen', 'timetal', 'hours', 'weekly hours'],
  post: ['lederpost', 'lederrolle', 'slags lederpost', 'slags post', 'posttype', 'kind of post', 'post'],
  contract: ['ansættelsesform', 'ansættelse', 'lønform', 'contract', 'contract type', 'employment'],
} as const satisfies ColumnNames<string>;

export type JobField = keyof typeof JOB_COLUMNS;

const CONTRACTS: Readonly<Record<Contract, readonly string[]>> = {
  monthly: ['månedsløn', 'månedslønnet', 'fast', 'fastansat', 'monthly', 'permanent'],
  hourly: ['timeløn', 'timelønnet', 'hourly'],
  trainee: ['elev', 'lærling', 'trainee', 'apprentice'],
  external: ['ekstern', 'vikarbureau', 'konsulent', 'external', 'agency'],
};

/** The kind of employment that a cell names, undefined for words that nobody knows. An empty cell is the usual one. */
export function contractNamed(cell: string): Contract | undefined {
  const folded = foldText(cell);
  if (folded === '') return 'monthly';
  const known = Object.entries(CONTRACTS).find(([, words]) => words.some((word) => foldText(word) === folded));
  return known?.[0] as Contract | undefined;
}

const POSTS: Readonly<Record<PostKind, readonly string[]>> = {
  line: ['leder', 'linje', 'linjeleder', 'line', 'leader'],
  acting: ['konstitueret', 'konst', 'fungerende', 'acting'],
  shared: ['delt', 'delt ledelse', 'shared'],
  staff: ['stab', 'stabsfunktion', 'prikket linje', 'staff', 'dotted line'],
};
const NO_POST = new Set(['', 'nej', 'ingen', 'medarbejder', 'no', 'none', 'employee']);

/** The kind of leading post that a cell names, null for none, undefined for words that nobody knows. */
export function postNamed(cell: string): PostKind | null | undefined {
  const folded = foldText(cell);
  if (NO_POST.has(folded)) return null;
  const known = Object.entries(POSTS).find(([, words]) => words.some((word) => foldText(word) === folded));
  return known?.[0] as PostKind | undefined;
}
