import { svg } from 'lit';
import type { Span } from '../../backend/organisation-source.js';
import { PAPER, paperFile } from '../../kit/picture-paper.js';
import type { SpanOverviewLocalize } from './overview-view.js';
import { stripsOf } from './strip-view.js';

/** Pixels: what the words take of the width, the head, and the room between strips. */
const WORDS = 260;
const HEAD = 64;
const GAP = 14;
const ROW = 34;

/** The strips with their words under a head that says what they are and when, as one picture. It is drawn in `place` for a moment, for its colours. */
export function stripsFile(
  localize: SpanOverviewLocalize,
  spans: readonly Span[],
  limit: number | undefined,
  place: ShadowRoot,
): Blob {
  let y = HEAD;
  const rows = stripsOf(localize, spans, limit).map((strip) => {
    const height = Math.max(ROW, strip.height);
    const at = { ...strip, top: y, ground: y + height };
    y += height + GAP;
    return at;
  });
  const said = `${localize.term('tvaers.overview.counted', localize.day(spans[0]!.asOf))} ${limit === undefined ? '' : localize.term('tvaers.overview.limit-at', localize.decimal(limit, 0))}`;
  return paperFile(
    place,
    y,
    svg`<text class="head" x="8" y="26">${localize.term('tvaers.overview.strip')}</text>
        <text class="tick" x="8" y="46">${said}</text>
        ${rows.map(
          ({ content, ground, height, name, words }) =>
            svg`<text class="name" x="8" y=${ground - 22}>${name}</text>
              <text class="tick" x="8" y=${ground - 6}>${words}</text>
              <svg x=${WORDS} y=${ground - height} width=${PAPER - WORDS - 16} height=${height}>${content}</svg>`,
        )}`,
  );
}
