import type { ThemeFiles } from '../../src/model/theme/theme.js';

export const WHOLE: string;
export function readTheme(name: string): Promise<ThemeFiles>;
export function themeNames(): Promise<readonly string[]>;
export function themeSources(name: string): Promise<readonly string[]>;
