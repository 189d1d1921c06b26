import type { Plugin } from 'vite';
export function workerFile(options?: { readonly minify?: boolean; readonly flat?: boolean }): Plugin;
