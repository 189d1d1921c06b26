// Runs in the page, the same for everybody: hands a network to one library and listens. The runner calls what is in
// `globalThis.bench`.
const COLOURS = ['#1f77b4', '#ff7f0e', '#2ca02c', '#d62728', '#9467bd', '#8c564b', '#e377c2', '#7f7f7f', '#bcbd22'];

/**
 * `mount` is given the page and returns what is known of the picture: `points()` (x at 2i, y at 2i + 1) and `fit()`, and
 * `stop()` where the library has a way to stop. It calls `drawn()` whenever all nodes have been drawn, and `settled()` when
 * the library says that it is done, where `saysSettled` promises so. `prepare` does what a page does before data arrive.
 */
export function bench({ area, mount, prepare, saysSettled = false }) {
  const longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration, startTime } of list.getEntries()) longTasks.push({ duration, startTime });
  }).observe({ type: 'longtask', buffered: true });

  const stage = document.getElementById('stage');
  let page;
  let picture;
  let frames = [];
  let recording = 0;
  let hasDrawn = false;

  const drawn = () => {
    if (hasDrawn) return;
    hasDrawn = true;
    performance.mark('bench-drawn');
  };

  let hasSettled = false;
  const settled = () => {
    hasSettled = true;
    performance.mark('bench-settled');
  };

  globalThis.bench = {
    async prepare(address) {
      const network = await (await fetch(address)).json();
      page = {
        ...network,
        stage,
        width: stage.clientWidth,
        height: stage.clientHeight,
        colour: (unit) => COLOURS[unit % COLOURS.length],
        drawn,
        settled,
      };
      await prepare?.(page);
    },
    /** In a task of its own, so that a layout made at once counts as a long task. */
    start() {
      setTimeout(() => {
        performance.mark('bench-start');
        picture = mount(page);
      });
    },
    saysSettled,
    hasDrawn: () => hasDrawn,
    hasSettled: () => hasSettled,
    /** Tasks above 50 ms since then, that which began it included, in milliseconds. */
    longTasks: (since) =>
      longTasks.filter(({ duration, startTime }) => startTime + duration > since).map(({ duration }) => duration),
    sinceStart: () => performance.getEntriesByName('bench-start')[0].startTime,
    now: () => performance.now(),
    points: () => (picture.points ? Array.from(picture.points()) : undefined),
    stop: () => picture.stop?.(),
    async fit() {
      await picture.fit?.();
    },
    /** The part of the window that the picture is in. */
    area: () => (area ?? (() => stage))().getBoundingClientRect().toJSON(),
    record() {
      frames = [];
      const frame = (time) => {
        frames.push(time);
        recording = requestAnimationFrame(frame);
      };
      recording = requestAnimationFrame(frame);
    },
    /** Milliseconds from one frame to the next, since `record`. */
    recorded() {
      cancelAnimationFrame(recording);
      return frames.slice(1).map((time, index) => time - frames[index]);
    },
  };
}
