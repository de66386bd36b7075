import { expect, test } from 'vitest';
import { pointIn } from './point';

const box = { left: 100, top: 50, width: 200, height: 400 };

test.each([
  [100, 50, { x: 0, y: 0 }],
  [150, 150, { x: 25, y: 25 }],
  [101.2, 53, { x: 1, y: 1 }],
  [300, 450, { x: 100, y: 100 }],
  [90, 500, { x: 0, y: 100 }],
  [400, 0, { x: 100, y: 0 }],
])('a click at %d, %d', (x, y, point) => {
  expect(pointIn(box, x, y)).toEqual(point);
});

test('a picture that is not there yet has its middle', () => {
  expect(pointIn({ ...box, width: 0, height: 0 }, 150, 80)).toEqual({ x: 50, y: 50 });
});
