// Our own side in the page: the element as it is on a page, whose backend answers when the network is handed over.

/** Pixels across of the small copy in which the picture is looked for. */
const SMALL = 48;

let map;
let answer;

const canvasOf = () => map.shadowRoot?.querySelector('canvas');

/** True once there is more in the canvas than its ground. */
function hasInk() {
  const canvas = canvasOf();
  if (!canvas?.width) return false;
  const copy = Object.assign(document.createElement('canvas'), { width: SMALL, height: SMALL });
  const context = copy.getContext('2d', { willReadFrequently: true });
  context.drawImage(canvas, 0, 0, SMALL, SMALL);
  const { data } = context.getImageData(0, 0, SMALL, SMALL);
  const [red, green, blue, cover] = data;
  if (cover === 0) return false;
  return data.some((value, index) => index % 4 < 3 && Math.abs(value - [red, green, blue][index % 4]) > 8);
}

function untilInk(drawn) {
  // After the frame's own callbacks, in which the element draws.
  requestAnimationFrame(() => {
    queueMicrotask(() => {
      if (hasInk()) drawn();
      else untilInk(drawn);
    });
  });
}

export const own = {
  async prepare({ graph, stage }) {
    map = document.createElement('tvaers-relation-map');
    map.survey = 'bench';
    map.level = 'person';
    map.backend = { relations: { graph: () => new Promise((resolve) => (answer = () => resolve(graph))) } };
    stage.append(map);
    await customElements.whenDefined('tvaers-relation-map');
    while (!answer) await new Promise((resolve) => setTimeout(resolve, 20));
    await map.updateComplete;
    // What the element fetches or starts beforehand has time to come.
    await new Promise((resolve) => setTimeout(resolve, 500));
  },
  mount({ drawn }) {
    answer();
    untilInk(drawn);
    return {
      fit: () => canvasOf().scrollIntoView({ block: 'center' }),
      stop: () => map.remove(),
    };
  },
  area: () => canvasOf(),
};
