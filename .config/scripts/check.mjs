// npm run check — what can be said of the code without running it. Everything is run, then the failures are shown.
import { spawn } from 'node:child_process';

const bin = (name) => `node_modules/.bin/${name}`;
const checks = {
  'generated files': ['node', ['.config/scripts/generate.mjs', '--check']],
  format: [bin('prettier'), ['--config', '.config/prettier.json', '--check', '--log-level', 'warn', '.']],
  types: [bin('tsc'), ['-p', '.']],
  walls: [bin('depcruise'), ['--config', '.config/dependency-cruiser.cjs', 'src', 'demo']],
  'unused code': [bin('knip'), ['--config', '.config/knip.json', '--no-progress']],
  templates: [bin('lit-analyzer'), ['--strict', '--quiet', 'src/elements/**/*.ts', 'src/kit/*.ts']],
  style: [bin('eslint'), ['--config', '.config/eslint.config.js', '--max-warnings', '0', '.']],
};

const run = ([command, args]) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('close', (status) => resolve({ status, output }));
  });

const only = process.argv.slice(2);
const queue = Object.entries(checks).filter(([name]) => only.length === 0 || only.includes(name));
let failed = false;
await Promise.all(
  [0, 1].map(async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const since = performance.now();
      const { output, status } = await run(next[1]);
      console.log(
        `${status === 0 ? 'ok  ' : 'FAIL'} ${next[0]} (${((performance.now() - since) / 1000).toFixed(1)} s)`,
      );
      if (status !== 0) {
        failed = true;
        console.log(output);
      }
    }
  }),
);
process.exit(failed ? 1 : 0);
