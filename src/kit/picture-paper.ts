import { css, render, svg } from 'lit';
import type { CSSResult, SVGTemplateResult } from 'lit';
import { svgFile } from './picture-file.js';

/** Pixels across: what a page of a report takes without being scaled. */
export const PAPER = 960;

const paperStyles: CSSResult = css`
  .paper {
    inline-size: 960px;
    inset-block-start: 0;
    position: absolute;
    visibility: hidden;
  }

  .paper text {
    visibility: visible;
  }

  .paper .ground-colour {
    fill: var(--_color-default-bg-document);
  }

  .paper .head,
  .paper .name {
    fill: var(--_color-default-color-document);
    font-size: 15px;
    font-weight: 650;
  }

  .paper .head {
    font-size: 20px;
  }

  .paper .tick {
    fill: var(--_color-default-color-default);
    font-size: 12px;
  }
`;

/**
 * A picture with its words as a file of its own, `PAPER` pixels wide and in the colours of the page. It is drawn in `place`
 * for a moment, for those colours. Words are of the class `head`, `name` or `tick`.
 */
export function paperFile(place: ShadowRoot, height: number, content: SVGTemplateResult): Blob {
  const { styleSheet } = paperStyles;
  if (styleSheet && !place.adoptedStyleSheets.includes(styleSheet))
    place.adoptedStyleSheets = [...place.adoptedStyleSheets, styleSheet];
  const holder = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  holder.setAttribute('class', 'paper');
  holder.setAttribute('height', String(height));
  place.append(holder);
  try {
    render(svg`<rect class="ground-colour" x="0" y="0" width=${PAPER} height=${height}></rect>${content}`, holder);
    return svgFile(holder, PAPER);
  } finally {
    holder.remove();
  }
}
