// npm run bench -- graph: the relation map beside other libraries that draw networks.
import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { mkdirSync } from 'node:fs';
import { importBundled } from '../../../.config/scripts/bundle-node.mjs';
import { installPeers } from '../install.mjs';
import { measure } from './measure.mjs';
import { OVERRIDES, OWN, PACKAGES, PEERS } from './peers.mjs';
import { serve } from './server.mjs';

/** Each network, how often everybody is run on it, and the milliseconds after which a run is given up. */
const PLAN = {
  'org-200': { rounds: 3, cap: 20_000 },
  krackhardt: { rounds: 3, cap: 20_000 },
  'org-2000': { rounds: 3, cap: 20_000 },
  'email-eu-core': { rounds: 2, cap: 20_000 },
  'projects-1200': { rounds: 2, cap: 20_000 },
  'org-10000': { rounds: 2, cap: 30_000 },
};

const list = (text) => text?.split(',').filter((one) => one !== '');

export async function benchGraph({ graphs, peers, rounds, shots }) {
  execFileSync(process.execPath, ['.config/scripts/build.mjs', '--page'], { stdio: 'inherit' });
  const { graphNamed, ownPositions, qualityOf, relationGraphOf, summarise, table, verdictList, verdicts } =
    await importBundled('test/bench/graph/main.ts');
  const packages = await installPeers(PACKAGES, OVERRIDES);
  const chosen = list(peers) ?? Object.keys(PEERS);
  const networks = new Map((list(graphs) ?? Object.keys(PLAN)).map((name) => [name, graphNamed(name)]));
  const networkFor = (name, target) => {
    const network = networks.get(name);
    if (target in OWN) return JSON.stringify({ graph: relationGraphOf(network, OWN[target]) });
    return JSON.stringify({
      nodes: network.units.map((unit) => ({ unit })),
      edges: network.ties.map(([from, to]) => ({ from, to })),
    });
  };
  const site = await serve(packages, chosen, networkFor);
  if (shots) mkdirSync(shots, { recursive: true });
  const runs = [];
  const givenUp = new Set();

  async function once(graph, target, round) {
    const network = networks.get(graph);
    site.forget();
    const { points, ...run } = await measure({
      address: site.address,
      cap: PLAN[graph]?.cap ?? 20_000,
      graph,
      target,
      weigh: () => site.weight(target),
      ...(shots && round === 0 && { shot: `${shots}/${graph}-${target}.png` }),
    });
    const known = target in OWN ? await ownPositions(relationGraphOf(network, OWN[target])) : points;
    runs.push({ ...run, ...(known && qualityOf(network, known)) });
    // A library that came to no end once is not waited for again.
    if (run.settled === undefined) givenUp.add(`${graph} ${target}`);
    const shown = (value) => value?.toFixed(0) ?? '–';
    console.error(
      `${graph} ${round + 1} ${target.padEnd(18)} first ${shown(run.first)} settled ${shown(run.settled)} cpu ${shown(run.cpu)} ${run.fault ?? ''}`,
    );
  }

  for (const [graph, network] of networks) {
    if (!network) {
      console.error(`${graph} is left out: its data are not beside the checkout.`);
      continue;
    }
    const targets = [...Object.keys(OWN), ...chosen.filter((name) => network.units.length <= PEERS[name])];
    for (let round = 0; round < Number(rounds ?? PLAN[graph]?.rounds ?? 3); round += 1)
      for (const target of round % 2 === 0 ? targets : [...targets].reverse())
        if (!givenUp.has(`${graph} ${target}`)) await once(graph, target, round);
  }
  site.close();

  const summaries = summarise(runs);
  const judged = verdicts(summaries);
  const versions = Object.entries(PACKAGES).map(([name, version]) => `${name} ${version}`);
  console.log(
    `${cpus().length} × ${cpus()[0]?.model}, load ${loadavg()[0].toFixed(1)}, without a graphics card. ${versions.join(', ')}.`,
  );
  console.log(
    'Medians of interleaved runs, their number in brackets. Our map draws names, areas and two widths of line; the peers draw neither.',
  );
  for (const [graph, targets] of summaries) {
    const network = networks.get(graph);
    console.log(`\n${table(`${graph}: ${network.units.length} nodes, ${network.ties.length} ties`, targets)}`);
  }
  console.log(`\n### Goals\n\n${verdictList(judged)}`);
  if (loadavg()[0] > 2 * cpus().length)
    console.log('\nThe machine was busy with other things: times above are not to be relied on, ratios hardly.');
  const failed = judged.filter(({ isGate, isMet }) => isGate && !isMet);
  if (failed.length > 0) console.error(`\nbench: the picture is worse than it may be in ${failed.length} respects.`);
  return failed.length === 0;
}
