import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { MapReading } from './map-reading.js';
import type { MapLocalize } from './tie-words.js';

/** A part that is folded away, and not fetched until somebody asks for it. */
export interface Fold {
  readonly part: 'tools' | 'structure' | 'share';
  readonly load: () => Promise<void>;
  readonly panel: { readonly view: (reading: MapReading) => TemplateResult } | undefined;
}

/** What is folded away below the map. */
export function foldsView(
  localize: MapLocalize,
  reading: MapReading,
  folds: readonly Fold[],
): readonly TemplateResult[] {
  return folds.map(
    ({ load, panel, part }) =>
      html`<details class=${part} part=${part} @toggle=${load}>
        <summary>${localize.term(`tvaers.map.${part}`)}</summary>
        ${panel?.view(reading)}
      </details>`,
  );
}
