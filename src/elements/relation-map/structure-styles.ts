import { css } from 'lit';
import type { CSSResult } from 'lit';

/** The layers of formal lines and the choice of areas. */
export const structureStyles: CSSResult = css`
  .structure > * {
    box-sizing: border-box;
  }

  .structure .tool p {
    margin: 0;
  }

  .structure label.row {
    align-items: center;
    flex-wrap: nowrap;
  }

  .inks .line {
    color: var(--tvaers-relation-map-line-color, var(--_color-default-color-document));
  }

  .inks .med {
    color: var(--tvaers-relation-map-med-color, var(--_data-3));
  }

  .layer-sample {
    color: var(--tvaers-relation-map-line-color, var(--_color-default-color-document));
    flex: none;
    vertical-align: middle;
  }

  .layer-sample.med {
    color: var(--tvaers-relation-map-med-color, var(--_data-3));
  }

  .layer-sample line {
    stroke: currentcolor;
  }

  .layer-sample.med line {
    stroke-dasharray: 0.1 6;
    stroke-linecap: round;
    stroke-width: 3.6;
  }

  .layer-sample path {
    fill: currentcolor;
  }

  .formal {
    display: grid;
    gap: 0.15em 0.75em;
    grid-template-columns: auto minmax(0, 1fr);
    margin-block: 0.5em;
  }

  .formal dt {
    color: var(--_color-default-color-default);
  }

  .formal dd {
    margin: 0;
    overflow-wrap: anywhere;
  }

  @media (forced-colors: active) {
    .layer-sample,
    .layer-sample.med {
      color: CanvasText;
    }
  }
`;
