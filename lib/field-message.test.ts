import { expect, test } from 'vitest';
import { fieldMessage, fieldOfMessage } from './field-message';

test.each(['title', 'venue.name', 'layout.6b0e210436e3391b6beb4410.steps.0.title'])('%s is asked for', (field) => {
  expect(fieldOfMessage(fieldMessage(field))).toBe(field);
});

test.each([
  null,
  'title',
  ['focus-field'],
  { type: 'payload-live-preview', ready: true },
  { type: 'payload-live-preview', field: 'title' },
  { type: 'focus-field' },
  { type: 'focus-field', field: 3 },
  { type: 'focus-field', field: '' },
  { type: 'focus-field', field: 'a b' },
  { type: 'focus-field', field: 'title"]' },
  { type: 'focus-field', field: 'title.' },
])('%j asks for no field', (message) => {
  expect(fieldOfMessage(message)).toBeNull();
});
