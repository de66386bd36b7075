import { describe, expect, it } from 'vitest';
import type { Question } from '@/lib/form-questions';
import { memberDataOf } from './member-data';

const question = (id: string, label: string, memberField?: string): Question =>
  ({ blockType: 'text', id, label, memberField }) as Question;

const questions = [
  question('1', 'Vous représentez', 'kind'),
  question('2', 'Nom de la structure', 'name'),
  question('3', 'Ville ou territoire, pays', 'place'),
  question('4', 'Site', 'website'),
  question('5', 'Adresse électronique'),
  question('6', 'Téléphone'),
];
const answered = (...answers: [string, string][]) =>
  answers.map(([id, answer]) => ({ id, question: 'other words by now', answer }));

describe('memberDataOf', () => {
  it('takes the fields of a member, and nothing about the sender', () => {
    const answers = answered(
      ...([
        ['1', 'Une collectivité locale'],
        ['2', 'Ville de Port-Clair'],
        ['3', 'Port-Clair, Bretagne, France'],
        ['4', 'port-clair.example'],
        ['5', 'personne@example.org'],
        ['6', '+33 6 00 00 00 00'],
      ] as [string, string][]),
    );
    expect(memberDataOf(questions, answers)).toEqual({
      kind: 'local-authority',
      name: 'Ville de Port-Clair',
      place: 'Port-Clair, Bretagne',
      country: 'FR',
      website: 'https://port-clair.example',
    });
  });

  it.each([
    ['Je suis élu.e', 'elected-official'],
    ['Un réseau', 'network'],
    ['A trade union', 'union'],
    ['Un syndicat', 'union'],
    ['Une ville', 'local-authority'],
    ['Autre', 'other'],
    ['Une coopérative', 'other'],
  ])('reads %s as %s', (answer, kind) => {
    expect(memberDataOf(questions, answered(['1', answer])).kind).toBe(kind);
  });

  it('reads messages from before questions had ids', () => {
    expect(memberDataOf(questions, [{ question: 'Nom de la structure', answer: 'Ancienne' }])).toEqual({
      name: 'Ancienne',
    });
  });

  it('keeps a place without a country, and omits an invalid website', () => {
    expect(memberDataOf(questions, answered(['3', 'Le Havre'], ['4', 'pas encore']))).toEqual({ place: 'Le Havre' });
  });
});
