import type { DateText } from '../../model/organisation.js';
import type { HostData, LoadedOrganisation } from '../loaded/loaded-source.js';
import type { Graph } from './graph-client.js';
import { organisationOf } from './organisation-of.js';
import type { Member } from './organisation-of.js';
import { EVERYBODY, isUser, reportsPath, userPath } from './users.js';
import type { UserRow } from './users.js';

export interface LoadSettings {
  /** The id of the person at the top, or undefined for everybody in the directory. */
  readonly root: string | undefined;
  readonly asOf: DateText;
  readonly own: HostData;
}

interface Members {
  readonly members: readonly Member[];
  /** People whose reports may not be read. */
  readonly lacking: number;
}

/** The people of a directory, and the teams they make. */
export async function loadDirectory(
  graph: Graph,
  { asOf, own, root }: LoadSettings,
  signal: AbortSignal,
): Promise<LoadedOrganisation> {
  const { lacking, members } = root === undefined ? await everybody(graph, signal) : await below(graph, root, signal);
  const { hidden, ...organisation } = organisationOf(members);
  return {
    data: { ...own, asOf, ...organisation },
    notices: [
      ...(lacking > 0 ? [{ code: 'partial' as const, count: lacking }] : []),
      ...(hidden > 0 ? [{ code: 'names-hidden' as const, count: hidden }] : []),
    ],
  };
}

const memberOf = (row: UserRow, managerId: string | null): Member => ({
  id: row.id,
  name: row.displayName ?? '',
  title: row.jobTitle ?? '',
  department: row.department ?? '',
  left: row.accountEnabled === false,
  managerId,
});

async function everybody(graph: Graph, signal: AbortSignal): Promise<Members> {
  const rows = (await graph.list(EVERYBODY, signal)).filter(isUser);
  return { members: rows.map((row) => memberOf(row, row.manager?.id ?? null)), lacking: 0 };
}

/** From the top down, level by level. Whoever comes up again on a line is where they were first. */
async function below(graph: Graph, root: string, signal: AbortSignal): Promise<Members> {
  const top = await graph.one(userPath(root), signal);
  const members = new Map([[top.id, memberOf(top, null)]]);
  let lacking = 0;
  for (let level: readonly string[] = [top.id]; level.length > 0;) {
    const lists = await graph.lists(level.map(reportsPath), signal);
    const found: string[] = [];
    for (const [at, managerId] of level.entries()) {
      const reports = lists[at];
      if (!reports) lacking += 1;
      for (const row of (reports ?? []).filter(isUser)) {
        if (members.has(row.id)) continue;
        members.set(row.id, memberOf(row, managerId));
        found.push(row.id);
      }
    }
    level = found;
  }
  return { members: [...members.values()], lacking };
}
