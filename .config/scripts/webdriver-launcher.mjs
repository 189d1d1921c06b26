// A Web Test Runner browser launcher for WebKitGTK's (or Safari's) own WebDriver, with no dependencies.
// It offers WTR's command plugins the few Playwright page methods they call, so setViewport and sendKeys work too.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { existsSync } from 'node:fs';

const wait = (ms) => new Promise((r) => setTimeout(r, ms));
const freePort = () =>
  new Promise((resolve, reject) => {
    const s = createServer();
    s.once('error', reject);
    s.listen(0, '127.0.0.1', () => {
      const { port } = s.address();
      s.close(() => resolve(port));
    });
  });
const KEYS = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Space: ' ',
  Backspace: '\uE003',
  Delete: '\uE017',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };

export function webdriverLauncher({
  name = 'WebKit',
  command = 'WebKitWebDriver',
  args = [],
  capabilities = {},
  display = process.platform === 'linux',
  env = {},
} = {}) {
  let base, sessionPath, config, active;
  const children = new Set();

  async function call(method, path, body) {
    const res = await fetch(`${base}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = await res.json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  }
  const session = (method, path, body) => call(method, `${sessionPath}${path}`, body);
  const script = (fn, ...params) =>
    session('POST', '/execute/sync', {
      script: `return (${fn}).apply(null, arguments)`,
      args: params,
    });
  const actions = (list) => session('POST', '/actions', { actions: list });

  function child(cmd, params, options) {
    const p = spawn(cmd, params, { stdio: 'ignore', ...options });
    children.add(p);
    p.once('exit', () => children.delete(p));
    return p;
  }
  const killAll = () => {
    for (const p of children) p.kill();
  };

  async function start() {
    const childEnv = { ...process.env, ...env };
    if (display && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
      for (let n = 90; n < 200; n += 1) {
        if (existsSync(`/tmp/.X11-unix/X${n}`) || existsSync(`/tmp/.X${n}-lock`)) continue;
        child('Xvfb', [`:${n}`, '-screen', '0', '1600x1200x24', '-nolisten', 'tcp']);
        childEnv.DISPLAY = `:${n}`;
        for (let i = 0; i < 100 && !existsSync(`/tmp/.X11-unix/X${n}`); i += 1) await wait(50);
        break;
      }
    }
    const port = await freePort();
    base = `http://127.0.0.1:${port}`;
    child(command, [`--port=${port}`, ...args], { env: childEnv });
    process.once('exit', killAll);
    for (let i = 0; ; i += 1) {
      try {
        await call('GET', '/status');
        break;
      } catch (error) {
        if (i > 100) throw error;
        await wait(50);
      }
    }
    const { sessionId } = await call('POST', '/session', {
      capabilities: { alwaysMatch: capabilities },
    });
    sessionPath = `/session/${sessionId}`;
  }

  const key = (k) => KEYS[k] ?? k;
  const mouse = (steps) =>
    actions([
      {
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: steps,
      },
    ]);
  const page = {
    keyboard: {
      press: (k) =>
        actions([
          {
            type: 'key',
            id: 'kb',
            actions: k
              .split('+')
              .flatMap((p) => [{ type: 'keyDown', value: key(p) }])
              .concat(
                k
                  .split('+')
                  .reverse()
                  .map((p) => ({ type: 'keyUp', value: key(p) })),
              ),
          },
        ]),
      type: (text) =>
        actions([
          {
            type: 'key',
            id: 'kb',
            actions: [...text].flatMap((c) => [
              { type: 'keyDown', value: c },
              { type: 'keyUp', value: c },
            ]),
          },
        ]),
      down: (k) =>
        actions([
          {
            type: 'key',
            id: 'kb',
            actions: [{ type: 'keyDown', value: key(k) }],
          },
        ]),
      up: (k) =>
        actions([
          {
            type: 'key',
            id: 'kb',
            actions: [{ type: 'keyUp', value: key(k) }],
          },
        ]),
    },
    mouse: {
      move: (x, y) => mouse([{ type: 'pointerMove', duration: 0, x, y }]),
      click: (x, y, { button = 'left' } = {}) =>
        mouse([
          { type: 'pointerMove', duration: 0, x, y },
          { type: 'pointerDown', button: BUTTONS[button] },
          { type: 'pointerUp', button: BUTTONS[button] },
        ]),
      down: ({ button = 'left' } = {}) => mouse([{ type: 'pointerDown', button: BUTTONS[button] }]),
      up: ({ button = 'left' } = {}) => mouse([{ type: 'pointerUp', button: BUTTONS[button] }]),
    },
    async setViewportSize({ width, height }) {
      const d = await script('function () { return [outerWidth - innerWidth, outerHeight - innerHeight]; }');
      await session('POST', '/window/rect', {
        width: width + d[0],
        height: height + d[1],
      });
      for (let i = 0; i < 40; i += 1) {
        const now = await script('function () { return [innerWidth, innerHeight]; }');
        if (now[0] === width && now[1] === height) return;
        await wait(25);
      }
      throw new Error(
        `the window did not become ${width}x${height} but ${await script('function () { return [innerWidth, innerHeight, outerWidth, outerHeight].join(); }')}`,
      );
    },
    emulateMedia() {
      throw new Error(`${name} cannot emulate media features`);
    },
  };

  return {
    name,
    type: 'playwright',
    concurrency: 1,
    initialize(c) {
      config = c;
    },
    async startSession(id, url) {
      if (!sessionPath) await start();
      active = id;
      await session('POST', '/url', { url });
    },
    isActive: (id) => active === id,
    getBrowserUrl: () => session('GET', '/url'),
    async stopSession() {
      const testCoverage = await script('function () { return window.__coverage__ || null; }').catch(() => null);
      await session('DELETE', '/actions').catch(() => undefined);
      await session('POST', '/url', { url: 'about:blank' });
      active = undefined;
      return config.coverage && testCoverage ? { testCoverage } : {};
    },
    async startDebugSession(id, url) {
      await this.startSession(id, url);
    },
    async stop() {
      if (sessionPath) await call('DELETE', sessionPath).catch(() => undefined);
      killAll();
      await wait(50);
    },
    getPage: () => page,
  };
}
