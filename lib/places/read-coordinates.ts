import type { Coordinates } from '../map/discs';
import { type Angle, anglePattern, type DecimalMark, foldAngles, readAngle } from './angles';
import { coordinatesInAddress, isMapAddress } from './map-address';

export type CoordinatesProblem =
  /** Neither two numbers nor an address. */
  | 'unreadable'
  /** One number where there must be two. */
  | 'one-number'
  | 'no-such-latitude'
  | 'no-such-longitude'
  /** A web address without coordinates, as the short ones of apps. */
  | 'address-without';

/** What a text says about a place; `fromAddress`: the coordinates were part of a longer address. */
export type ReadCoordinates = (Coordinates & { fromAddress: boolean }) | { problem: CoordinatesProblem };

/** About ten centimetres; maps write up to fifteen decimals. */
const decimals = 6;

const rounded = (degrees: number): number => Number(degrees.toFixed(decimals));

/**
 * Reads coordinates as people paste them: `45.76, 4.87`, `45,76 ; 4,87`, `45°45′36″ N 4°52′12″ E`, or the address of a map.
 * The latitude comes first where the text does not say otherwise. Null for a text without anything in it.
 */
export function readCoordinates(text: string): ReadCoordinates | null {
  const trimmed = text.trim();
  if (!trimmed) return null;
  if (isMapAddress(trimmed)) {
    const found = coordinatesInAddress(trimmed, readPair);
    if (!found) return { problem: 'address-without' };
    return 'problem' in found ? found : { ...found, fromAddress: true };
  }
  const pair = readPair(trimmed);
  return 'problem' in pair ? pair : { ...pair, fromAddress: false };
}

/** What separates two numbers: never a bare comma where it may be a decimal one. */
const separator = ' ?[;,|/~] ?| ';

/** Reads two angles, without an address around them. */
function readPair(text: string): Coordinates | { problem: CoordinatesProblem } {
  const folded = foldAngles(text);
  for (const mark of ['.', ','] as const) {
    const match = new RegExp(`^(${anglePattern(mark)})(${separator})(${anglePattern(mark)})$`).exec(folded);
    const [, first = '', between = '', second = ''] = match ?? [];
    const angles = match && [readAngle(first, mark), readAngle(second, mark)];
    const [one, other] = angles ?? [];
    if (!one || !other) continue;
    if (between === ',' && !isUnambiguous(one, other, mark)) continue;
    return placed(one, other);
  }
  const isOne = (['.', ','] as const).some((mark) => new RegExp(`^${anglePattern(mark)}$`).test(folded));
  return { problem: isOne ? 'one-number' : 'unreadable' };
}

/** Whether a bare comma between two angles can't be a decimal one: `45,76` may be one number, `45.7,4.8` not. */
function isUnambiguous(one: Angle, other: Angle, mark: DecimalMark): boolean {
  return mark === '.' ? !(one.isWhole && other.isWhole && !one.axis && !other.axis) : !one.isWhole && !other.isWhole;
}

function placed(one: Angle, other: Angle): Coordinates | { problem: CoordinatesProblem } {
  if (one.axis && one.axis === other.axis) return { problem: 'unreadable' };
  const isSwapped = one.axis === 'longitude' || other.axis === 'latitude';
  const [latitude, longitude] = (isSwapped ? [other, one] : [one, other]).map(({ degrees }) => rounded(degrees));
  return checked(latitude ?? Number.NaN, longitude ?? Number.NaN);
}

function checked(latitude: number, longitude: number): Coordinates | { problem: CoordinatesProblem } {
  if (!(Math.abs(latitude) <= 90)) return { problem: 'no-such-latitude' };
  if (!(Math.abs(longitude) <= 180)) return { problem: 'no-such-longitude' };
  return { latitude, longitude };
}
