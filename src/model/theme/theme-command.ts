import { contrastReport } from './contrast-check.js';
import type { ContrastFinding } from './contrast-check.js';
import { themePackage } from './theme-package.js';
import { themeOf } from './theme.js';
import type { Theme } from './theme.js';

/** What the command needs of the machine it runs on. */
export interface CommandHost {
  /** The text of a file, or undefined where there is none. */
  readonly read: (path: string) => Promise<string | undefined>;
  /** Writes a file, and the folders it lies in. */
  readonly write: (path: string, text: string) => Promise<void>;
  readonly print: (line: string) => void;
}

const USAGE = `Usage: tvaers-theme check <my.tokens.json>
       tvaers-theme build <my.tokens.json> <folder>

check  lists every pair of colours the elements use, in light and dark, with its contrast, and fails where one has too little.
build  does the same and, where all pass, writes theme.css, theme.js, the token files and contrast-report.json into <folder>.

<my.light.tokens.json> and <my.dark.tokens.json> are read where they lie beside it.`;

const SUFFIX = '.tokens.json';

/** One pair on one line: verdict, ratio and limit, where it holds, and which colours. */
function lineOf({ back, colours, front, kind, limit, mode, more, nearest, passes, ratio }: ContrastFinding): string {
  const verdict = passes ? 'ok  ' : 'FAIL';
  const advice = nearest === undefined ? '' : `; nearest that passes: ${nearest}`;
  const when = `${mode}${more ? ', more contrast' : ''}`;
  return `${verdict} ${ratio.toFixed(2).padStart(5)} of ${limit.toFixed(1)}  ${when}: ${kind} ${front} ${colours[0]} on ${back} ${colours[1]}${passes ? '' : advice}`;
}

async function readJson(host: CommandHost, path: string): Promise<unknown> {
  const text = await host.read(path);
  return text === undefined ? undefined : (JSON.parse(text) as unknown);
}

async function themeAt(path: string, whole: unknown, host: CommandHost): Promise<Theme | undefined> {
  const base = path.slice(0, -SUFFIX.length);
  const read: unknown[] = [];
  for (const part of ['', '.light', '.dark']) {
    const file = `${base}${part}${SUFFIX}`;
    try {
      read.push(await readJson(host, file));
    } catch {
      host.print(`${file} is not JSON.`);
      return undefined;
    }
  }
  const [tokens, light, dark] = read;
  if (tokens === undefined) {
    host.print(`${path} does not exist.`);
    return undefined;
  }
  const { faults, theme } = themeOf({ tokens, ...(light ? { light } : {}), ...(dark ? { dark } : {}) }, whole);
  for (const { problem, token } of faults) host.print(`${token || 'the file'}: ${problem}`);
  return faults.length === 0 ? theme : undefined;
}

/**
 * What `npx tvaers-theme` does. `whole` is the token file that lends a brand what it leaves out. Gives the code to exit with:
 * 0 where every pair passes, 1 where one does not, 2 where there is nothing to judge.
 */
export async function runThemeCommand(args: readonly string[], whole: unknown, host: CommandHost): Promise<0 | 1 | 2> {
  const [verb, path = '', folder] = args;
  const understood = (verb === 'check' && args.length === 2) || (verb === 'build' && args.length === 3);
  if (!understood || !path.endsWith(SUFFIX)) {
    host.print(USAGE);
    return 2;
  }
  const theme = await themeAt(path, whole, host);
  if (!theme) return 2;
  const { failed, findings, pairs, passes } = contrastReport(theme);
  const shown = verb === 'build' ? findings.filter((finding) => !finding.passes) : findings;
  for (const finding of shown) host.print(lineOf(finding));
  host.print(passes ? `All ${pairs} pairs pass.` : `${failed} of ${pairs} pairs fail.`);
  if (!passes) return 1;
  if (folder !== undefined) {
    const name = path.slice(path.lastIndexOf('/') + 1, -SUFFIX.length);
    const files = themePackage(name, theme);
    for (const [file, text] of files) await host.write(`${folder}/${file}`, text);
    host.print(`Wrote ${[...files.keys()].join(', ')} to ${folder}.`);
  }
  return 0;
}
