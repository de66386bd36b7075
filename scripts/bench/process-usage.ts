import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a process has used: CPU time of all its threads in milliseconds, memory in megabytes. */
export type ProcessUsage = { cpuMs(): number; memory(): number; peakMemory(): number };

/** The usage of a child process, as Linux counts it; elsewhere there is nothing to read, and each is NaN. */
export function usageOf({ pid }: ChildProcess): ProcessUsage {
  const read = (file: string): string => {
    try {
      return readFileSync(`/proc/${pid}/${file}`, 'utf8');
    } catch {
      return '';
    }
  };
  const kilobytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(read('status'))?.[1]);
  return {
    // In hundredths of a second, after the name of the program in parentheses.
    cpuMs() {
      const fields = read('stat').split(') ')[1]?.split(' ');
      return (Number(fields?.[11]) + Number(fields?.[12])) * 10;
    },
    memory: () => kilobytes('VmRSS') / 1024,
    peakMemory: () => kilobytes('VmHWM') / 1024,
  };
}
