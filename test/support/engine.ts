import { a11ySnapshot, executeServerCommand } from '@web/test-runner-commands';

/** The browser engine that runs this test. */
export const engine: 'chromium' | 'firefox' | 'webkit' = navigator.userAgent.includes('Firefox/')
  ? 'firefox'
  : navigator.userAgent.includes('Chrom')
    ? 'chromium'
    : 'webkit';

/** Media features and the accessibility tree can be reached through the DevTools Protocol only. */
export const hasDevTools = engine === 'chromium';

/** Emulates what a user prefers, as in `{ 'forced-colors': 'active' }`; an empty object takes it back. Chromium only. */
export const media = (features: Readonly<Record<string, string>>): Promise<unknown> =>
  executeServerCommand('media-features', { features });

export interface AccessibleNode {
  readonly role: string;
  readonly name?: string;
  readonly value?: string;
  readonly description?: string;
  readonly children?: readonly AccessibleNode[];
}

/** The browser's own accessibility tree below an element. Chromium only. */
export const accessibilityTree = (selector?: string): Promise<AccessibleNode> =>
  (a11ySnapshot as unknown as (options: object) => Promise<AccessibleNode>)(selector ? { selector } : {});
