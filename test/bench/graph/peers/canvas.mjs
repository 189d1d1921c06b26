// The canvas that peers which only compute a layout are drawn on, as one writes it by hand: a path for all ties, a path a
// colour for the nodes, d3-zoom for the hand.
import { select } from 'd3-selection';
import { zoom, zoomIdentity } from 'd3-zoom';

/** Draws `points()` (x at 2i, y at 2i + 1) whenever `draw` is called. */
export function handCanvas({ colour, edges, height, nodes, stage, width }, points) {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  stage.append(canvas);
  const context = canvas.getContext('2d');
  const byColour = new Map();
  nodes.forEach(({ unit }, number) => {
    const ink = colour(unit);
    byColour.set(ink, [...(byColour.get(ink) ?? []), number]);
  });
  let view = zoomIdentity;

  function draw() {
    const at = points();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    context.setTransform(view.k, 0, 0, view.k, view.x, view.y);
    context.strokeStyle = '#99999966';
    context.lineWidth = 1 / view.k;
    context.beginPath();
    for (const { from, to } of edges) {
      context.moveTo(at[2 * from], at[2 * from + 1]);
      context.lineTo(at[2 * to], at[2 * to + 1]);
    }
    context.stroke();
    for (const [ink, numbers] of byColour) {
      context.fillStyle = ink;
      context.beginPath();
      for (const number of numbers) {
        context.moveTo(at[2 * number] + 4, at[2 * number + 1]);
        context.arc(at[2 * number], at[2 * number + 1], 4, 0, 2 * Math.PI);
      }
      context.fill();
    }
  }

  const behaviour = zoom()
    .scaleExtent([0.005, 20])
    .on('zoom', ({ transform }) => {
      view = transform;
      draw();
    });
  const surface = select(canvas).call(behaviour);

  function fit() {
    const at = points();
    const axis = (offset) => Array.from({ length: nodes.length }, (_, number) => at[2 * number + offset]);
    const [left, right] = extent(axis(0));
    const [top, bottom] = extent(axis(1));
    const k = Math.min((width - 60) / (right - left || 1), (height - 60) / (bottom - top || 1));
    const middle = zoomIdentity.translate(width / 2, height / 2).scale(k);
    surface.call(behaviour.transform, middle.translate(-(left + right) / 2, -(top + bottom) / 2));
  }
  return { draw, fit };
}

const extent = (values) => [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
