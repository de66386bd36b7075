/** The part of the package we use; it brings no types. */
declare module 'snowball-stemmers' {
  type Language = 'french' | 'english' | 'spanish';
  const stemmers: { newStemmer(language: Language): { stem(word: string): string } };
  export default stemmers;
}
