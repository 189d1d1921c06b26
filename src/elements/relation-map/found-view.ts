import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { RelationNode } from '../../model/relation.js';
import { placeWords } from './tie-words.js';
import type { MapLocalize } from './tie-words.js';

const MOST = 8;

/** What a search has found, each a way to its details. */
export function foundView(
  localize: MapLocalize,
  found: readonly RelationNode[],
  choose: (id: string) => void,
): TemplateResult {
  if (found.length === 0) return html`<p class="found quiet">${localize.term('tvaers.map.none-found')}</p>`;
  return html`<ul class="found">
    ${found.slice(0, MOST).map(
      (node) =>
        html`<li>
          <button
            type="button"
            class="plain"
            @click=${() => {
              choose(node.id);
            }}
          >
            <bdi>${node.label}</bdi> <span class="quiet small">${placeWords(node)}</span>
          </button>
        </li>`,
    )}
  </ul>`;
}

/**
 * Enter in the field opens the first that is found; arrows go down into the list, along it and back up to the field, Home
 * and End to its ends; Escape empties the field.
 */
export function foundKey(
  event: KeyboardEvent,
  { chooseFirst, clear }: { readonly chooseFirst: () => void; readonly clear: () => void },
): void {
  const { currentTarget, key, target } = event;
  const field = (currentTarget as Element).querySelector('input')!;
  const found = [...(currentTarget as Element).querySelectorAll<HTMLElement>('.found button')];
  const at = found.indexOf(target as HTMLElement);
  const goals: Readonly<Record<string, HTMLElement | undefined>> = {
    ArrowDown: found[at + 1],
    ArrowUp: at === 0 ? field : found[at - 1],
    // In the field they are the field's own.
    ...(at >= 0 && { Home: found[0], End: found.at(-1), Escape: field }),
  };
  const goal = goals[key];
  if (key === 'Enter' && at < 0) chooseFirst();
  if (key === 'Escape') clear();
  if (!goal) return;
  event.preventDefault();
  goal.focus();
}
