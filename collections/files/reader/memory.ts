import { megabyte } from '@/lib/limits';

const maxMegabytes = 640;
const pageBytes = 64 * 1024;

/**
 * Limits the memory of WebAssembly in this process, which V8's own limits don't count: a file of 50 MB needs some 150,
 * a hostile one requests all there is. Beyond the limit, `grow` fails as if there were no more memory.
 */
export function boundMemory(): void {
  const grow = WebAssembly.Memory.prototype.grow;
  WebAssembly.Memory.prototype.grow = function (this: WebAssembly.Memory, pages: number): number {
    if (this.buffer.byteLength + pages * pageBytes > maxMegabytes * megabyte) {
      throw new RangeError(`More than ${maxMegabytes} MB`);
    }
    return grow.call(this, pages);
  };
}
