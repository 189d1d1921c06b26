import type { Organisation } from '../../src/model/organisation.js';
import { jobOf, postOf, unitOf } from './organisation.js';

const LEADERS = { by: 'chef', pleje: 'plejechef', nord: 'nora', syd: 'sara', skole: 'skolechef', klasse: 'karl' };
const STAFF = { nord: 40, syd: 12, vest: 9, klasse: 15 };

/** A town of seven units: two areas, a team without a leader of its own, and a nurse with jobs in two teams. */
export function planTown(): Organisation {
  const jobs = [
    ...Object.entries(LEADERS).map(([unitId, personId]) => jobOf(personId, unitId)),
    ...Object.entries(STAFF).flatMap(([unitId, count]) =>
      Array.from({ length: count }, (_, index) => jobOf(`${unitId}-${index}`, unitId, { fte: 0.8 })),
    ),
    jobOf('nord-0', 'syd', { fte: 0.2 }),
  ];
  return {
    asOf: '2026-03-31',
    units: [
      unitOf('by', null, { kind: 'municipality' }),
      unitOf('pleje', 'by', { kind: 'administration' }),
      ...['nord', 'syd', 'vest'].map((id) => unitOf(id, 'pleje')),
      unitOf('skole', 'by', { kind: 'administration' }),
      unitOf('klasse', 'skole'),
    ],
    people: [...new Set(jobs.map(({ personId }) => personId))].map((id) => ({ id, name: `Navn ${id}` })),
    posts: [...Object.entries(LEADERS).map(([unitId, personId]) => postOf(unitId, personId)), postOf('vest', null)],
    engagements: jobs,
  };
}
