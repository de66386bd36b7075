import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';

/** How an icon is cut: as it is, or with room around it, since Android cuts a circle of 80 % out of it. */
export type IconShape = 'whole' | 'maskable';

/** The icons that are drawn, by the name in their address. */
export const icons = {
  '192': { size: 192, shape: 'whole' },
  '512': { size: 512, shape: 'whole' },
  'maskable-512': { size: 512, shape: 'maskable' },
} as const satisfies Record<string, { size: number; shape: IconShape }>;

const drawn = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

async function draw(size: number, shape: IconShape): Promise<Uint8Array<ArrayBuffer>> {
  const drawing = await readFile(path.join(process.cwd(), 'brand', 'icon.svg'));
  const room = shape === 'maskable' ? Math.round(size / 8) : 0;
  const png = await sharp(drawing, { density: 72 * (size / 64) })
    .resize(size - 2 * room, size - 2 * room)
    // The icon's own ground goes on to the edges.
    .extend({ top: room, bottom: room, left: room, right: room, extendWith: 'copy' })
    .png()
    .toBuffer();
  return new Uint8Array(png);
}

/** The icon as a square PNG, rendered once in the process from `brand/icon.svg`. */
export function iconPng(size: number, shape: IconShape = 'whole'): Promise<Uint8Array<ArrayBuffer>> {
  const key = `${shape}-${size}`;
  const cached = drawn.get(key) ?? draw(size, shape);
  drawn.set(key, cached);
  return cached;
}

/** A PNG as the one picture of a Windows icon file, which holds PNGs since Windows Vista. */
export function icoOf(png: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const header = new DataView(new ArrayBuffer(22));
  header.setUint16(2, 1, true); // An icon…
  header.setUint16(4, 1, true); // …of one picture:
  header.setUint8(6, size);
  header.setUint8(7, size);
  header.setUint16(10, 1, true); // planes,
  header.setUint16(12, 32, true); // bits a pixel,
  header.setUint32(14, png.length, true);
  header.setUint32(18, 22, true); // and where it starts.
  const file = new Uint8Array(22 + png.length);
  file.set(new Uint8Array(header.buffer));
  file.set(png, 22);
  return file;
}

/** Icons change with the identity only: a browser may keep one for a day. */
export function iconResponse(icon: Uint8Array<ArrayBuffer>, contentType: string): Response {
  return new Response(icon, { headers: { 'Content-Type': contentType, 'Cache-Control': 'public, max-age=86400' } });
}
