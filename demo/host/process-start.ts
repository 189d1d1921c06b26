import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** From Linux's own record: the boot, and the clock tick in it at which the process began. */
function startOnLinux(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may itself hold spaces and parentheses; the state and the numbers come after the last one.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const gone = fields[0] === 'Z' || fields[0] === 'X';
    return gone ? undefined : `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${fields[19] ?? ''}`;
  } catch {
    return undefined;
  }
}

function startBySystemTool(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return undefined;
  }
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return 'alive';
  }
}

/**
 * When the process started, as a text that a later process with the same number does not have. Undefined where no such
 * process runs. Where the system tells no time (Windows), every living process has the same text.
 */
export const processStart = (pid: number): string | undefined =>
  process.platform === 'linux' ? startOnLinux(pid) : startBySystemTool(pid);
