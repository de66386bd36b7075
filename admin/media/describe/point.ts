type Box = { left: number; top: number; width: number; height: number };

const percent = (offset: number, side: number): number =>
  side > 0 ? Math.min(100, Math.max(0, Math.round((offset / side) * 100))) : 50;

/** Where in a picture a place of the window is: whole percents from its left and its top, within it. */
export function pointIn({ left, top, width, height }: Box, clientX: number, clientY: number): { x: number; y: number } {
  return { x: percent(clientX - left, width), y: percent(clientY - top, height) };
}
