/** Bundles one entry with its own sources; packages stay outside. Returns the path of the bundle. */
export declare function bundleForNode(entry: string, name?: string): Promise<string>;
