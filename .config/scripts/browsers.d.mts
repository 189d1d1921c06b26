export interface FoundChromium {
  readonly executablePath: string;
  readonly headless: true | 'shell';
  readonly env?: Record<string, string>;
}
export declare const chromiumArgs: readonly string[];
export declare function findChromium(): Promise<FoundChromium | undefined>;
export declare function findFirefox(): string | undefined;
