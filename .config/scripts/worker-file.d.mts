import type { Plugin } from 'vite';
export function workerFile(options?: { readonly minify?: boolean; readonly flat?: boolean }): Plugin;
/** The worker at a path as one script. */
export function bundleWorker(path: string, minify: boolean): Promise<string>;
