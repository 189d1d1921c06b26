import type { Plugin } from 'vite';
export function workerFile(options?: { readonly minify?: boolean; readonly flat?: boolean }): Plugin;
/** The layout worker as one script. */
export function bundleWorker(minify: boolean): Promise<string>;
