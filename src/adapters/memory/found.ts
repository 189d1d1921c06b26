import { BackendError } from '../../backend/errors.js';
import type { Viewer } from '../../backend/viewer.js';
import type { Person, Unit } from '../../model/organisation.js';
import type { OrganisationIndex } from './organisation-index.js';

/** The unit of that id. @throws BackendError `not-found`. */
export function unitOf({ tree }: OrganisationIndex, id: string): Unit {
  const unit = tree.unit(id);
  if (unit) return unit;
  throw new BackendError('not-found', 'there is no such unit');
}

/** The person of that id. @throws BackendError `not-found`. */
export function personOf(index: OrganisationIndex, id: string): Person {
  const person = index.person(id);
  if (person) return person;
  throw new BackendError('not-found', 'there is no such person');
}

/** Somebody's id, where `me` is the signed-in person. @throws BackendError `unauthenticated` when nobody is signed in. */
export function idOf(who: string, viewer: Viewer | undefined): string {
  if (who !== 'me') return who;
  if (viewer) return viewer.id;
  throw new BackendError('unauthenticated', 'nobody is signed in');
}
