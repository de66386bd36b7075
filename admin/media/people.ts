export const peopleAnswers = [
  { value: 'none', label: 'mediaPeople.none' },
  {
    value: 'consent',
    label: 'mediaPeople.consent',
  },
  {
    value: 'unrecognisable',
    label: 'mediaPeople.unrecognisable',
  },
] as const;

export type People = (typeof peopleAnswers)[number]['value'];
