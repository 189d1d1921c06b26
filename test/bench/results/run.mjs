// npm run bench -- results: what it costs the host to count a survey, and how long anybody else waits meanwhile.
import { importBundled } from '../../../.config/scripts/bundle-node.mjs';
import { findPostgres, startPostgres } from '../../../.config/scripts/postgres.mjs';

/** Milliseconds that anybody else in the process may have to wait on a database server. */
const LONGEST = 200;
/** How much more the heap may hold for a hundred times the answers. */
const GROWTH = 2;

const row = (name, { counted, heap, released, responses, waited }) =>
  [
    name.padEnd(11),
    String(responses).padStart(8),
    ...[counted, released, waited].map((ms) => `${ms.toFixed(0)} ms`.padStart(10)),
    `${heap.toFixed(1)} MB`.padStart(9),
  ].join(' ');

export async function benchResults() {
  const { atAddress, countingOf, emptyEmbedded } = await importBundled('test/bench/results/open.ts');
  console.log('database    responses    counted   released     waited      heap');
  const embedded = await emptyEmbedded();
  for (const responses of [4000, 40_000]) console.log(row('embedded', await countingOf(embedded, responses)));
  await embedded.close();
  if (!findPostgres()) {
    console.log('absent: postgres');
    return true;
  }
  const server = await startPostgres();
  const database = await atAddress(server.url);
  const measured = [];
  for (const responses of [4000, 40_000, 400_000]) {
    measured.push(await countingOf(database, responses));
    console.log(row('PostgreSQL', measured.at(-1)));
  }
  await database.close();
  await server.stop();
  const waited = Math.max(...measured.map((each) => each.waited));
  const [least, most] = [measured[0].heap, measured.at(-1).heap].map((heap) => Math.max(1, heap));
  const passed = waited <= LONGEST && most / least <= GROWTH;
  console.log(
    `${passed ? 'ok' : 'FAILED'}: nobody waits over ${LONGEST} ms on a server (${waited.toFixed(0)} ms), and the heap does not grow with the answers (${(most / least).toFixed(1)} times)`,
  );
  return passed;
}
