/** The part of the package we use; it brings no types. */
declare module 'snowball-stemmers' {
  const stemmers: { newStemmer(algorithm: import('@/lib/locales').SnowballAlgorithm): { stem(word: string): string } };
  export default stemmers;
}
