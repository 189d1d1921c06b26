// npm run host -- <command> — the reference host's own commands (survey, export-person, backup, restore); and `start`, which npm start calls when the pages are built.
import { pathToFileURL } from 'node:url';
import { stop } from 'esbuild';
import { bundleForNode } from './bundle-node.mjs';

const bundle = await bundleForNode('demo/host/main.ts', 'host');
await stop();
await import(pathToFileURL(bundle).href);
