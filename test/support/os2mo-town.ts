import type { EngagementRecord, ManagerRecord, Os2moRecords, UnitRecord } from './os2mo-records.js';

// A small OS2mo installation with what real ones have: a vacant post, two who lead together, an acting leader, a leave that
// is over, hourly paid people without a fraction, a committee beside the line, and hierarchies that are none of our concern.

const unit = (uuid: string, parent: string | null, type: string, rest: Partial<UnitRecord> = {}): UnitRecord => ({
  uuid,
  name: `Enhed ${uuid}`,
  parent,
  type,
  hierarchy: 'Linjeorganisation',
  ...rest,
});

const manager = (
  unitId: string,
  person: string | null,
  level: string,
  rest: Partial<ManagerRecord> = {},
): ManagerRecord => ({
  uuid: `manager-${unitId}-${person ?? 'vacant'}`,
  unit: unitId,
  person,
  type: 'Leder',
  level,
  ...rest,
});

const job = (person: string, unitId: string, rest: Partial<EngagementRecord> = {}): EngagementRecord => ({
  uuid: `job-${person}-${unitId}`,
  unit: unitId,
  person,
  type: 'Månedslønnet',
  jobFunction: 'Medarbejder',
  fraction: 100,
  primary: true,
  ...rest,
});

const LEADERS = ['direktør', 'skoleleder', 'viceleder', 'vikarleder'] as const;
const STAFF = ['lærer', 'pædagog', 'timelærer', 'barsel', 'tilbage', 'konsulent', 'pedel'] as const;

export const TOWN: Os2moRecords = {
  units: [
    unit('by', null, 'Kommune'),
    unit('skoler', 'by', 'Forvaltning'),
    unit('skole', 'skoler', 'Institution'),
    unit('sfo', 'skole', 'Afdeling'),
    unit('stab', 'by', 'Stab'),
    unit('hovedmed', null, 'Hovedudvalg', { hierarchy: 'MED-organisation' }),
    unit('lokalmed', 'hovedmed', 'Udvalg', { hierarchy: 'MED-organisation' }),
    unit('budget', null, 'Budgetenhed', { hierarchy: 'Økonomi' }),
  ],
  managers: [
    manager('by', 'direktør', 'Kommunaldirektør'),
    manager('skoler', null, 'Skolechef'),
    manager('skole', 'skoleleder', 'Skoleleder'),
    manager('skole', 'viceleder', 'Viceskoleleder'),
    manager('sfo', 'vikarleder', 'SFO-leder', { type: 'Konstitueret leder' }),
    manager('sfo', 'pedel', 'Fagansvarlig', { type: 'Faglig ansvarlig' }),
    manager('hovedmed', 'direktør', 'Formand'),
  ],
  engagements: [
    job('direktør', 'by', { jobFunction: 'Kommunaldirektør' }),
    job('skoleleder', 'skole', { jobFunction: 'Skoleleder' }),
    job('viceleder', 'skole', { jobFunction: 'Viceskoleleder' }),
    job('vikarleder', 'sfo', { jobFunction: 'SFO-leder' }),
    job('lærer', 'skole', { jobFunction: 'Lærer', primary: false, fraction: 60 }),
    job('lærer', 'sfo', { jobFunction: 'Pædagog', primary: true, fraction: 40 }),
    job('pædagog', 'sfo', { fraction: null, from: '2019-08-01', changed: '2026-11-01' }),
    job('timelærer', 'skole', { type: 'Timelønnet', fraction: 0 }),
    job('barsel', 'sfo', { leave: { uuid: 'leave-1', runs: true } }),
    job('tilbage', 'sfo', {
      from: '2026-09-01',
      leave: { uuid: 'leave-2', runs: false },
    }),
    job('konsulent', 'skoler', { type: 'Ekstern konsulent' }),
    job('pedel', 'stab', { jobFunction: '' }),
  ],
  associations: [
    { uuid: 'seat-1', unit: 'lokalmed', person: 'skoleleder', type: 'Formand' },
    { uuid: 'seat-2', unit: 'lokalmed', person: 'lærer', type: 'Næstformand' },
    { uuid: 'seat-3', unit: 'lokalmed', person: null, type: 'Medlem' },
    { uuid: 'tr', unit: 'skole', person: 'lærer', type: 'TR' },
  ],
  related: [
    { uuid: 'related-1', units: ['skole', 'lokalmed'] },
    { uuid: 'related-2', units: ['skole', 'budget'] },
  ],
  persons: [...LEADERS, ...STAFF].map((uuid) => ({
    uuid,
    name: `Navn ${uuid}`,
    nickname: uuid === 'lærer' ? 'Kaldenavn' : '',
  })),
};
