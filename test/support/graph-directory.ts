import { organisationIndex } from '../../src/adapters/memory.js';
import type { TvaersData } from '../../src/model/data.js';
import type { DirectoryUser } from './graph-stand.js';

/** The people of an organisation as a directory has them: one manager each, the first of those who lead them in the line. */
export function directoryOf(data: TvaersData): readonly DirectoryUser[] {
  const index = organisationIndex(data);
  return index.people.map(({ id, name, title, unitName }) => {
    const [first] = index.linesOf(id);
    const manager = first?.leaders[0]?.id;
    return {
      id,
      name,
      ...(title !== undefined && { title }),
      ...(unitName !== undefined && { department: unitName }),
      ...(manager !== undefined && { manager }),
    };
  });
}

/** Somebody who answers to this manager, or to nobody. */
export const user = (id: string, manager: string | undefined, rest: Partial<DirectoryUser> = {}): DirectoryUser => ({
  id,
  name: `Navn ${id}`,
  title: `Stilling ${id}`,
  ...(manager !== undefined && { manager }),
  ...rest,
});
const several = (count: number, manager: string): readonly DirectoryUser[] =>
  Array.from({ length: count }, (_, at) => user(`${manager}-${at + 1}`, manager));

/** A directory with what real ones have: hidden people, closed accounts, contacts, people outside every line. */
export const DIRECTORY: readonly DirectoryUser[] = [
  user('chef', undefined, { department: 'Solvig Kommune' }),
  user('omsorg', 'chef', { department: 'Omsorg' }),
  user('skole', 'chef', { department: 'Børn og Skole' }),
  user('nord', 'omsorg', { department: 'Omsorg' }),
  user('rejst', 'omsorg', { department: 'Hjemmepleje Syd', closed: true }),
  ...several(3, 'nord'),
  ...several(2, 'rejst'),
  ...several(25, 'skole'),
  user('skjult', 'nord', { hidden: true }),
  user('gået', 'nord', { closed: true }),
  user('leverandør', 'nord', { contact: true }),
  user('mødelokale', undefined),
];
