import { groupBy } from '../../src/model/group-by.js';
import type { EngagementRow, SolbjergDocuments } from './documents/types.js';

export type DemoRole = 'employee' | 'leader' | 'director' | 'hr' | 'editor';

/** Somebody a visitor of the demo can be. */
export interface DemoUser {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly DemoRole[];
  /** What the person is, as in "Medarbejder i ældreplejen". */
  readonly label: string;
  /** Where they mainly work. */
  readonly unitId: string;
  /** Job and place, as in "Distriktsleder, Hjemmepleje Skov". */
  readonly job: string;
  /** What there is to do as this person. */
  readonly about: string;
}

/** A handful of people with different rights. Those in the workshop have yet to answer there. */
export function demoUsers(documents: SolbjergDocuments, workshop: readonly string[]): readonly DemoUser[] {
  const { engagements } = documents.engagements;
  const unitOf = new Map(documents.units.units.map((unit) => [unit.id, unit]));
  const nameOf = new Map(documents.people.people.map(({ id, name }) => [id, name]));
  const areaOf = ({ unitId }: EngagementRow) => unitOf.get(unitId)?.areaId;
  const departmentOf = ({ unitId }: EngagementRow) => {
    const unit = unitOf.get(unitId);
    return (unit?.type === 'afdeling' ? unit : unitOf.get(unit?.parentId ?? ''))?.name ?? '';
  };
  const staff = engagements.filter(({ contract, fte, isLeader }) => contract === 'månedsløn' && !isLeader && fte > 0.5);
  const leaders = engagements.filter(({ fte, isLeader }) => isLeader && fte > 0);
  const largest = largestSpan(engagements);
  const teamLeaders = leaders.filter(({ leaderLevel, personId }) => leaderLevel === 4 && workshop.includes(personId));
  const first = teamLeaders.find((engagement) => areaOf(engagement) === 'aeldre' && engagement.personId !== largest);

  const taken = new Set<string>();
  const user = (
    engagement: EngagementRow | undefined,
    roles: readonly DemoRole[],
    label: string,
    about: string,
  ): readonly DemoUser[] => {
    if (!engagement || taken.has(engagement.personId)) return [];
    taken.add(engagement.personId);
    const { personId: id, title, unitId } = engagement;
    return [
      {
        id,
        name: nameOf.get(id) ?? id,
        roles,
        label,
        unitId,
        job: jobOf(title, unitOf.get(unitId)?.name ?? ''),
        about,
      },
    ];
  };

  return [
    ...user(
      staff.find(({ managerId }) => managerId === largest),
      ['employee'],
      'Medarbejder i ældreplejen',
      'Svar på månedens puls, og se din leders ledelsesspænd.',
    ),
    ...user(
      first,
      ['leader'],
      'Teamleder på værkstedet',
      'Svar på værkstedet, og følg kortet vokse. Svar på Samarbejde på tværs.',
    ),
    ...user(
      teamLeaders.find(
        (engagement) => engagement !== first && engagement.personId !== largest && areaOf(engagement) !== 'aeldre',
      ),
      ['leader'],
      'Teamleder på værkstedet, fra en anden forvaltning',
      'Vær den anden på værkstedet: åbn kortet i et vindue, og svar i et andet.',
    ),
    ...user(
      leaders.find(({ personId }) => personId === largest),
      ['leader'],
      'Leder med et meget stort ledelsesspænd',
      'Se dit ledelsesspænd mod byrådets mål.',
    ),
    ...user(
      leaders.find((engagement) => engagement.leaderLevel === 3 && areaOf(engagement) === 'social'),
      ['leader'],
      'Afdelingschef',
      'Se ledelsesspændet i dine egne enheder og to niveauer op.',
    ),
    ...user(
      leaders.find((engagement) => engagement.leaderLevel === 2 && areaOf(engagement) === 'aeldre'),
      ['director'],
      'Direktør',
      'Se ledelsesspænd i hele kommunen og kort over de afsluttede runder.',
    ),
    ...user(
      staff.find((engagement) => /^HR/.test(departmentOf(engagement))),
      ['hr'],
      'HR-konsulent',
      'Følg undersøgelserne, og luk en af dem, så resultatet kan ses.',
    ),
    ...user(
      staff.find((engagement) => departmentOf(engagement).startsWith('Kommunikation')) ??
        staff.find((engagement) => areaOf(engagement) === 'stab' && !taken.has(engagement.personId)),
      ['editor'],
      'Redaktør på intranettet',
      'Se undersøgelserne, som de ser ud, før de sendes ud.',
    ),
    ...user(
      practitionerOf(documents, engagements, taken),
      ['employee'],
      'Behandler i et forløb',
      'Se et forløb møde for møde. Svar på Din første tid i kommunen, som har de fleste slags spørgsmål.',
    ),
  ];
}

/** Somebody who works on a course that is going on and has come some way, with a child or a young person where there is one. */
function practitionerOf(
  { feedback }: SolbjergDocuments,
  engagements: readonly EngagementRow[],
  taken: ReadonlySet<string>,
): EngagementRow | undefined {
  const going = feedback.series.filter(({ closedOn, entries }) => closedOn === null && entries.length > 4);
  const young = going.filter(({ informant }) => informant === 'barn' || informant === 'ung');
  const found = [...young, ...going].find(({ practitionerId }) => !taken.has(practitionerId));
  return engagements.find(({ fte, personId }) => personId === found?.practitionerId && fte > 0);
}

/** A director's title names the unit already. */
const jobOf = (title: string, unit: string): string => (title.includes(unit) ? title : `${title}, ${unit}`);

/** The leader of a team or institution whom most engagements name as theirs. */
function largestSpan(engagements: readonly EngagementRow[]): string | undefined {
  const led = groupBy(engagements, ({ managerId }) => managerId);
  const count = ({ personId }: EngagementRow) => led.get(personId)?.length ?? 0;
  const leaders = engagements.filter(({ leaderLevel }) => leaderLevel === 4);
  return leaders.toSorted((a, b) => count(b) - count(a))[0]?.personId;
}
