import { describe, expect, test } from 'vitest';
import type { Question } from '@/lib/form-questions';
import { answersFor, problemsOf, senderAddress, senderName, valuesOf } from './answers';

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
])('%s takes %d characters at most', (name, max) => {
  expect(problems({ ...good, [name]: ['1'.repeat(max + 1)] })).toEqual([{ name, kind: 'too-long', max }]);
  expect(problems({ ...good, [name]: ['1'.repeat(max)] })).not.toContainEqual(expect.objectContaining({ max }));
});

test.each(['+33 (0)1 23 45 67 89', '01.23.45.67.89', '0034 912-345-678'])('%s is a telephone number', (number) => {
  expect(problems({ ...good, 'q-phone': [number] })).toEqual([]);
});

test.each([
  ['q-phone', '\u202a+33 6 12 34 56 78\u202c', '+33 6 12 34 56 78'],
  ['q-phone', '06\u201112\u201134\u201156\u201178 (le soir)', '06-12-34-56-78 (le soir)'],
  ['q-phone', '٠٦ ١٢ ٣٤ ٥٦ ٧٨', '06 12 34 56 78'],
  ['q-email', 'prenom.nom\u200b@exemple.org\u202c', 'prenom.nom@exemple.org'],
  ['q-email', '\u00a0contact@café.org', 'contact@café.org'],
  ['q-name', '\ufeffPré\u00adnom\u200b \u200eNom\u2060', 'Prénom Nom'],
  ['q-text', 'Un\u200b mot\ufeff\r\nmy\u00adope', 'Un mot\nmyope'],
])('%s %j is taken, and stored as %j', (name, typed, stored) => {
  expect(problems({ ...good, [name]: [typed] })).toEqual([]);
  expect(valuesOf(questions, posted({ [name]: [typed] }))[name]).toEqual([stored]);
});

test('an answer of nothing but what is not seen is none', () => {
  expect(problems({ ...good, 'q-name': ['\u200b\u2060 \u200e'] })).toEqual([{ name: 'q-name', kind: 'missing' }]);
});

test('mail goes to the domain as mail servers know it', () => {
  const values = valuesOf(questions, posted({ 'q-email': ['Contact@Café.org'] }));
  expect(senderAddress(questions, values)).toBe('Contact@xn--caf-dma.org');
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

  test('are one of a question that takes one, however many are sent', () => {
    const fields = { 'q-name': ['', 'un', 'deux'], 'q-kind': ['network', 'city'], 'q-themes': ['network', 'city'] };
    expect(valuesOf(questions, posted(fields))).toMatchObject({
      ...{ 'q-name': ['un'], 'q-kind': ['city'], 'q-themes': ['city', 'network'], 'q-text': [] },
    });
  });

  test('are tidied by their kind: an address is no name, a name no number', () => {
    const fields = {
      'q-name': [' a\u0000b（٠） '],
      'q-email': ['nom＠exemple．org'],
      'q-text': ['un\rdeux\u0007trois'],
    };
    expect(valuesOf(questions, posted(fields))).toMatchObject({
      ...{ 'q-name': ['a b（٠）'], 'q-email': ['nom@exemple.org'], 'q-text': ['un\ndeux trois'] },
    });
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

describe('the name of who sent it', () => {
  const text = (id: string, autocomplete?: 'name' | 'given-name' | 'family-name' | 'organization') =>
    ({ blockType: 'text', id, label: id, ...(autocomplete && { autocomplete }) }) as const;
  const name = text('a', 'name');
  const parts = [text('b', 'family-name'), text('c', 'given-name')];
  const organisation = text('d', 'organization');
  const values = { 'q-a': ['Zoé Exemple'], 'q-b': ['Exemple'], 'q-c': ['Zoé'], 'q-d': ['Ville'], 'q-e': ['Autre'] };

  test('is what the form asks for as one', () => {
    const of = (questions: unknown[], given: Record<string, string[]> = values) =>
      senderName(questions as never, given);
    expect(of([text('e'), organisation, ...parts, name])).toBe('Zoé Exemple');
    expect(of([...parts, organisation])).toBe('Zoé Exemple');
    expect(of([organisation, ...parts], { 'q-c': ['Zoé'], 'q-d': ['Ville'] })).toBe('Zoé');
    expect(of([name, organisation], { 'q-a': [], 'q-d': ['Ville'] })).toBe('Ville');
    expect(of([text('e'), name], { 'q-e': ['Autre'] })).toBeNull();
    expect(of([])).toBeNull();
  });
});
