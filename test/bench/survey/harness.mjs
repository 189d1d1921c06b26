// Runs in the page, the same for both: says when the first question can be answered, and how long each answer takes to be seen.

/** Resolves when what was drawn last is on the screen. */
const painted = () =>
  new Promise((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(undefined);
    });
  });

const canBeAnswered = (field) => !field.disabled && field.closest('label, td, div').getBoundingClientRect().height > 0;

/** `fields()` are the radio buttons there are; `hurry()` does at once what a person would do to get to them. */
export async function bench({ fields, hurry }) {
  const latencies = [];
  addEventListener(
    'pointerup',
    ({ timeStamp }) => void painted().then(() => latencies.push(performance.now() - timeStamp)),
    { capture: true },
  );
  globalThis.bench = {
    latencies,
    /** Where this field is, once it is in the middle of the window. */
    async reach(index) {
      const field = fields()[index];
      field.scrollIntoView({ block: 'center' });
      // What scrolling itself costs is over before anything is pressed.
      for (let frame = 0; frame < 4; frame += 1) await painted();
      const { height, width, x, y } = (field.closest('label') ?? field).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    isChosen: (index) => fields()[index].checked,
  };
  for (;;) {
    const [first] = fields();
    if (first && canBeAnswered(first)) break;
    hurry?.();
    await new Promise((done) => setTimeout(done));
  }
  await painted();
  globalThis.bench.usable = performance.now();
}
