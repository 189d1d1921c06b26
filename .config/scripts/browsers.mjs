// Which browsers are installed, and how the test runner starts each of them.
import { execFileSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdtempSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { delimiter, dirname, join, resolve } from 'node:path';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { webdriverLauncher } from './webdriver-launcher.mjs';

export const ENGINES = ['chromium', 'firefox', 'webkit'];

const onPath = (...names) =>
  names.flatMap((n) => (process.env.PATH ?? '').split(delimiter).map((d) => join(d, n))).find((p) => existsSync(p));
const first = (...paths) => paths.find((p) => p && existsSync(p));

export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
];

/** @returns {Promise<{executablePath: string, headless: true | 'shell', env?: Record<string, string>} | undefined>} */
export async function findChromium() {
  const own = first(
    process.env.CHROMIUM_BIN,
    process.env.CHROME_PATH,
    onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge', 'chrome'),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    process.env.PROGRAMFILES && join(process.env.PROGRAMFILES, 'Google/Chrome/Application/chrome.exe'),
    process.env['PROGRAMFILES(X86)'] && join(process.env['PROGRAMFILES(X86)'], 'Microsoft/Edge/Application/msedge.exe'),
  );
  if (own) return { executablePath: own, headless: true };
  return packedChromium();
}

/** The Chromium inside the npm package @sparticuz/chromium (Linux x64), with the few system libraries it wants. */
async function packedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  let bin;
  try {
    bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../../bin');
  } catch {
    return undefined;
  }
  const { version } = JSON.parse(await readFile(join(bin, '../package.json'), 'utf8'));
  const dir = resolve(`node_modules/.cache/chromium-${version}`);
  if (!existsSync(dir)) {
    const part = `${dir}.${process.pid}`;
    await mkdir(part, { recursive: true });
    await pipeline(
      createReadStream(join(bin, 'chromium.br')),
      createBrotliDecompress(),
      createWriteStream(join(part, 'chromium'), { mode: 0o755 }),
    );
    for (const tar of ['al2023.tar.br', 'swiftshader.tar.br', 'fonts.tar.br']) {
      // By way of a file: tar stops reading before the padding ends, and a pipe into it then breaks.
      const file = join(part, 'part.tar');
      await pipeline(createReadStream(join(bin, tar)), createBrotliDecompress(), createWriteStream(file));
      execFileSync('tar', ['-xf', file, '-C', part]);
      await rm(file);
    }
    // The package's own list of fonts knows only the cloud it was made for, and Chromium ends without a font.
    await writeFile(
      join(part, 'fonts.conf'),
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>/usr/share/fonts</dir><dir>${join(dir, 'fonts')}</dir><cachedir>${join(dir, 'fonts-cache')}</cachedir></fontconfig>`,
    );
    await rename(part, dir).catch(() => rm(part, { recursive: true, force: true }));
  }
  const libs = [join(dir, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    executablePath: join(dir, 'chromium'),
    headless: 'shell',
    env: { ...process.env, LD_LIBRARY_PATH: libs, FONTCONFIG_PATH: dir },
  };
}

export const findFirefox = () =>
  first(
    process.env.FIREFOX_BIN,
    onPath('firefox', 'firefox-esr'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    process.env.PROGRAMFILES && join(process.env.PROGRAMFILES, 'Mozilla Firefox/firefox.exe'),
  );
export function findWebKit() {
  if (process.platform === 'darwin') return { command: 'safaridriver', browser: undefined };
  const command = onPath('WebKitWebDriver');
  if (!command) return undefined;
  const browser = first(
    process.env.MINIBROWSER_BIN,
    ...['4.1', '6.0', '4.0'].flatMap((v) =>
      ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map((a) => `/usr/lib/${a}/webkit2gtk-${v}/MiniBrowser`),
    ),
  );
  return browser && (process.env.DISPLAY || onPath('Xvfb')) ? { command, browser } : undefined;
}

/** What is installed for an engine, or undefined. */
export const findBrowser = async (name) =>
  ({ chromium: findChromium, firefox: findFirefox, webkit: findWebKit })[name]();

const webkitEnv = {
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  GDK_BACKEND: 'x11',
  NO_AT_BRIDGE: '1',
};

const launch = {
  chromium: (found) =>
    chromeLauncher({
      // Every test file gets a window and a storage of its own: in a tab behind another, Chromium runs no animation frames.
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
      launchOptions: { ...found, args: chromiumArgs, userDataDir: mkdtempSync(join(tmpdir(), 'tvaers-chromium-')) },
    }),
  firefox: (executablePath) =>
    chromeLauncher({
      puppeteer: puppeteerCore,
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath, headless: true },
    }),
  webkit: ({ command, browser }) =>
    webdriverLauncher({
      command,
      env: webkitEnv,
      capabilities: browser
        ? { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation', '--full-screen'] } }
        : { browserName: 'safari' },
    }),
};

/** Launchers for the engines named; each of them must be installed. */
export async function launchers(names) {
  const found = await Promise.all(names.map(findBrowser));
  return names.map((name, index) => {
    if (found[index]) return launch[name](found[index]);
    throw new Error(
      `No ${name} here. Run: npm run setup, or say where it is with ${name === 'webkit' ? 'MINIBROWSER_BIN' : `${name.toUpperCase()}_BIN`}.`,
    );
  });
}
