import type { TvaersData } from '../../src/model/data.js';
import type { Contract, Engagement, Post, PostKind, Unit, UnitKind } from '../../src/model/organisation.js';
import { groupBy } from '../../src/model/group-by.js';

// What a stand-in for OS2mo holds: its objects in few words. `gone` is one that is not valid today, `broken` one that
// fails while it is told of.

interface Kept {
  readonly uuid: string;
  readonly gone?: true;
  readonly broken?: true;
}

export interface UnitRecord extends Kept {
  readonly name: string;
  readonly userKey?: string;
  readonly parent: string | null;
  readonly type: string;
  readonly level?: string;
  readonly hierarchy?: string;
}

export interface ManagerRecord extends Kept {
  readonly unit: string;
  readonly person: string | null;
  readonly type: string;
  readonly level?: string;
  readonly responsibilities?: readonly string[];
}

export interface EngagementRecord extends Kept {
  readonly unit: string;
  readonly person: string;
  readonly type: string;
  readonly jobFunction: string;
  readonly fraction: number | null;
  readonly primary: boolean;
  /** The first day, and the one on which something of it last became as it is. */
  readonly from?: string;
  readonly changed?: string;
  /** The uuid of a leave, and whether it runs today. */
  readonly leave?: { readonly uuid: string; readonly runs: boolean };
}

export interface AssociationRecord extends Kept {
  readonly unit: string;
  readonly person: string | null;
  readonly type: string;
}

export interface PersonRecord extends Kept {
  readonly name: string;
  readonly nickname: string;
}

export interface Os2moRecords {
  readonly units: readonly UnitRecord[];
  readonly managers: readonly ManagerRecord[];
  readonly engagements: readonly EngagementRecord[];
  readonly associations: readonly AssociationRecord[];
  /** Units that are said to belong together. */
  readonly related: readonly (Kept & { readonly units: readonly string[] })[];
  readonly persons: readonly PersonRecord[];
}

const TYPES: Readonly<Record<UnitKind, string>> = {
  municipality: 'Kommune',
  administration: 'Forvaltning',
  department: 'Afdeling',
  institution: 'Institution',
  team: 'Team',
  committee: 'MED-udvalg',
  other: 'Enhed',
};
const EMPLOYED: Readonly<Record<Contract, string>> = {
  monthly: 'Månedslønnet',
  hourly: 'Timelønnet',
  trainee: 'Elev',
  external: 'Ekstern',
};
const MANAGING: Readonly<Record<PostKind, string>> = {
  line: 'Leder',
  acting: 'Konstitueret leder',
  shared: 'Delt ledelse',
  staff: 'Faglig partner',
};

/** The fraction that means full time in records made from data of ours: fine enough for shares with four decimals. */
export const FULL_TIME = 10_000;

/** Data of ours as OS2mo would hold them. Each committee tree is related to the top of the line. */
export function os2moRecords(data: TvaersData): Os2moRecords {
  const { asOf, units } = data;
  const seats = data.posts.filter(({ hierarchy, title }) => hierarchy === 'med' && title !== undefined);
  const top = units.find(({ hierarchy }) => hierarchy !== 'med');
  return {
    units: units.map(({ hierarchy = 'line', id, kind, name, parentId }: Unit) => ({
      uuid: id,
      name,
      parent: parentId,
      type: TYPES[kind],
      hierarchy: hierarchy === 'med' ? 'MED-organisation' : 'Linjeorganisation',
    })),
    managers: data.posts
      .filter((post) => !seats.includes(post))
      .map(({ id, kind, personId, title, unitId }: Post) => ({
        uuid: id,
        unit: unitId,
        person: personId,
        type: MANAGING[kind],
        ...(title !== undefined && { level: title }),
      })),
    associations: seats.map(({ id, personId, title = '', unitId }) => ({
      uuid: id,
      unit: unitId,
      person: personId,
      type: title,
    })),
    engagements: engagementsOf(data)
      .filter(({ from = asOf, to }) => from <= asOf && (to ?? asOf) >= asOf)
      .map(asRecord),
    related: units
      .filter(({ hierarchy, parentId }) => hierarchy === 'med' && parentId === null)
      .map(({ id }) => ({ uuid: `related-${id.slice(0, 100)}`, units: [top?.id ?? id, id] })),
    persons: data.people.map(({ id, name }) => ({ uuid: id, name, nickname: '' })),
  };
}

type Job = Engagement & { readonly primary: boolean };

/** The engagements with what is said of people: that of their own place and title is the primary one. */
function engagementsOf({ engagements, people }: TvaersData): readonly Job[] {
  const held = groupBy(engagements, ({ personId }) => personId);
  const main = new Map<string, Engagement>();
  const titles = new Map(people.map(({ id, title }) => [id, title]));
  const bare: Job[] = [];
  for (const { id, title, unitId } of people) {
    const jobs = held.get(id) ?? [];
    const own = jobs.find((job) => job.unitId === unitId && (job.title ?? title) === title);
    if (own) main.set(id, own);
    if (jobs.length === 0 && unitId !== undefined)
      bare.push({ id: `job-${id}`, personId: id, unitId, fte: 0, contract: 'monthly', primary: true });
  }
  const told = engagements.map((job) => {
    const title = job.title ?? titles.get(job.personId);
    return { ...job, ...(title !== undefined && { title }), primary: main.get(job.personId) === job };
  });
  return [...told, ...bare];
}

const asRecord = ({ contract, from, fte, id, onLeave, personId, primary, title, unitId }: Job): EngagementRecord => ({
  uuid: id,
  unit: unitId ?? '',
  person: personId,
  type: EMPLOYED[contract],
  jobFunction: title ?? '',
  fraction: Math.round(fte * FULL_TIME),
  primary,
  ...(from !== undefined && { from }),
  ...(onLeave && { leave: { uuid: `leave-${id.slice(0, 100)}`, runs: true } }),
});
