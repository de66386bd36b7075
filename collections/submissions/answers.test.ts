import { describe, expect, test } from 'vitest';
import { answersFor, problemsOf, type Question, senderAddress, valuesOf } from './answers';

const options = [
  { id: 'city', label: 'Une ville' },
  { id: 'network', label: 'Un réseau' },
];
const questions: Question[] = [
  { blockType: 'section', id: 's', label: 'Vous' },
  { blockType: 'text', id: 'name', label: 'Nom', required: true },
  { blockType: 'email', id: 'email', label: 'Courriel', required: true },
  { blockType: 'telephone', id: 'phone', label: 'Téléphone', required: false },
  { blockType: 'select', id: 'kind', label: 'Vous représentez', required: true, options },
  { blockType: 'checkboxes', id: 'themes', label: 'Thèmes', required: false, options },
  { blockType: 'checkbox', id: 'tick', label: 'J’ai lu', required: true },
  { blockType: 'explanation', id: 'e', text: 'Une explication' },
  { blockType: 'textarea', id: 'text', label: 'Message', required: false },
];
const good = {
  'q-name': ['Prénom Nom'],
  'q-email': ['prenom.nom@exemple.org'],
  'q-kind': ['city'],
  'q-tick': ['on'],
};
const posted = (fields: Record<string, string[]>) => new Map(Object.entries(fields));
const problems = (fields: Record<string, string[]>) => problemsOf(questions, valuesOf(questions, posted(fields)));

test('a form filled in has no problems, and each question it needs an answer to is one of an empty form', () => {
  expect(problems(good)).toEqual([]);
  expect(problems({})).toEqual([
    { name: 'q-name', kind: 'missing' },
    { name: 'q-email', kind: 'missing' },
    { name: 'q-kind', kind: 'choose' },
    { name: 'q-tick', kind: 'tick' },
  ]);
});

test.each([
  ['q-name', '   ', 'missing'],
  ['q-email', 'prenom.nom', 'email-no-at'],
  ['q-email', 'prenom.nom@', 'email-no-domain'],
  ['q-email', 'prenom.nom@exemple', 'email'],
  ['q-email', 'a@b.org, c@d.org', 'email'],
  ['q-email', '"a" <a@b.org>', 'email'],
  ['q-email', 'a@b.org\r\nBcc: c@d.org', 'email'],
  ['q-email', 'a@b.org\nBcc: c@d.org', 'email'],
  ['q-phone', 'call me', 'telephone'],
  ['q-kind', 'something that is not offered', 'choose'],
])('%s %j is refused: %s', (name, value, kind) => {
  expect(problems({ ...good, [name]: [value] })).toEqual([expect.objectContaining({ name, kind })]);
});

test.each([
  ['q-name', 200],
  ['q-text', 5000],
  ['q-phone', 40],
  ['q-email', 254],
])('%s takes %d characters at most', (name, most) => {
  expect(problems({ ...good, [name]: ['1'.repeat(most + 1)] })).toEqual([{ name, kind: 'too-long', most }]);
  expect(problems({ ...good, [name]: ['1'.repeat(most)] })).not.toContainEqual(expect.objectContaining({ most }));
});

test.each(['+33 (0)1 23 45 67 89', '01.23.45.67.89', '0034 912-345-678'])('%s is a telephone number', (number) => {
  expect(problems({ ...good, 'q-phone': [number] })).toEqual([]);
});

describe('values', () => {
  test('are what was typed, but for control characters, and only of questions that are asked', () => {
    const values = valuesOf(
      questions,
      posted({
        'q-name': ['  Zoé\u0000 \r\nBcc: x '],
        'q-text': ['un\r\ndeux\u001b'],
        'q-themes': ['network', 'forged', 'city'],
        'q-other': ['x'],
        'q-s': ['x'],
      }),
    );
    expect(values['q-name']).toEqual(['Zoé Bcc: x']);
    expect(values['q-text']).toEqual(['un\ndeux']);
    expect(values['q-themes']).toEqual(['city', 'network']);
    expect(Object.keys(values)).not.toContain('q-other');
    expect(Object.keys(values)).not.toContain('q-s');
  });

  test('become answers in the words of the form', () => {
    const values = valuesOf(questions, posted({ ...good, 'q-themes': ['city', 'network'] }));
    expect(answersFor(questions, values, 'Oui')).toEqual([
      { id: 'name', question: 'Nom', answer: 'Prénom Nom' },
      { id: 'email', question: 'Courriel', answer: 'prenom.nom@exemple.org' },
      { id: 'kind', question: 'Vous représentez', answer: 'Une ville' },
      { id: 'themes', question: 'Thèmes', answer: 'Une ville\nUn réseau' },
      { id: 'tick', question: 'J’ai lu', answer: 'Oui' },
    ]);
    expect(senderAddress(questions, values)).toBe('prenom.nom@exemple.org');
    expect(senderAddress(questions.slice(0, 2), values)).toBeNull();
  });
});
