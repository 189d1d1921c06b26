import type { PairKind } from '../../model/relations/tie-change.js';

/** What a line is drawn as: how it is rated, where `rated` is a rating that no band names, or what became of it. */
export type LineKind = 'weak' | 'moderate' | 'strong' | 'rated' | 'none' | 'not-answered' | 'suppressed' | PairKind;

/** Lines of which nothing may be shown, or nothing said. */
export const isMuteLine = (kind: LineKind): boolean => kind === 'suppressed' || kind === 'unknown';
