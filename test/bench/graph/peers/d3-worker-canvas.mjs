import { handCanvas } from './canvas.mjs';

export default {
  mount(page) {
    let positions = new Float32Array(2 * page.nodes.length);
    let asked = 0;
    const canvas = handCanvas(page, () => positions);
    const worker = new Worker('/worker/d3-worker.js');
    worker.addEventListener('message', ({ data }) => {
      positions = data;
      asked ||= requestAnimationFrame(() => {
        asked = 0;
        canvas.draw();
        page.drawn();
      });
    });
    worker.postMessage({ count: page.nodes.length, edges: page.edges, width: page.width, height: page.height });
    return { fit: canvas.fit, points: () => positions, stop: () => worker.terminate() };
  },
};
