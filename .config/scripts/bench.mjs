// npm run bench -- graph — the relation map beside the libraries that people would otherwise take: time, weight and the
// quality of the picture, in one table, with a verdict for each goal. Fails when the picture is worse than it may be.
// npm run bench -- map   — what keeps the page busy while somebody uses a map of 2,000 people, and what a hundred maps leave
// behind. Fails when a task takes more than 50 ms of the processor, or something is left.
// npm run bench -- plan  — what keeps the page busy while somebody plans with 4,000 engagements after 500 changes, through the
// real host. Fails when a task takes more than 50 ms of the processor.
// npm run bench -- survey — our survey beside survey-core with survey-js-ui: time to the first question that can be answered,
// a long definition, a table of a hundred statements, weight and memory. Fails when ours is behind in any of them.
//
// npm run bench -- results — what it costs the host to count 4,000, 40,000 and 400,000 answers, and how long others wait.
// Fails when somebody waits on a database server, or the memory grows with the answers.
//
// The map is the package's own built files on a page with a strict policy, fed by a backend in the page. Each peer is in its
// documented default, and is fetched from the registry into node_modules/.cache on first use (versions in
// test/bench/graph/peers.mjs). Every run has a fresh Chromium. The first takes about a quarter of an hour; compare ratios,
// not milliseconds, and only on a machine that does nothing else.
//   --graphs org-200,org-2000   these networks (org-N and projects-N are made up, others are read from ../shared)
//   --peers sigma-fa2           these libraries
//   --rounds 1                  so many runs each
//   --shots folder              a picture of each in its first run
import { parseArgs } from 'node:util';

const BENCHES = {
  graph: async () => (await import('../../test/bench/graph/run.mjs')).benchGraph,
  plan: async () => (await import('../../test/bench/plan/run.mjs')).benchPlan,
  survey: async () => (await import('../../test/bench/survey/run.mjs')).benchSurvey,
  results: async () => (await import('../../test/bench/results/run.mjs')).benchResults,
  map: async () => (await import('../../test/bench/map/run.mjs')).benchMap,
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    graphs: { type: 'string' },
    peers: { type: 'string' },
    rounds: { type: 'string' },
    shots: { type: 'string' },
  },
});
const [name = ''] = positionals;
if (!Object.hasOwn(BENCHES, name)) {
  console.error(`Which bench? ${Object.keys(BENCHES).join(', ')}`);
  process.exit(2);
}
const bench = await BENCHES[name]();
process.exit((await bench(values)) ? 0 : 1);
