import type { Locale } from '@/lib/locales';

const list = (words: string) => new Set(words.split(' '));

/** Words that stand in every text and tell nothing of it, folded as `fold` does. Single letters are never looked for. */
export const stopWords: Record<Locale, ReadonlySet<string>> = {
  fr: list(
    'le la les un une des du de au aux et ou ni mais donc or car en dans par pour sur avec sans sous ce cet cette ces ' +
      'que qui quoi dont ne pas plus se sa son ses leur leurs nos notre vos votre il elle ils elles on nous vous je tu ' +
      'est sont etait ete etre a ont avait avoir comme si aussi tout tous toute toutes qu',
  ),
  en: list(
    'the a an and or nor but of in on at to for from by with without as is are was were be been being it its this ' +
      'that these those there their they them he she we you our your his her which who whom whose what not no so if ' +
      'than then into about also can will has have had do does',
  ),
  es: list(
    'el la los las un una unos unas de del al y e o u ni pero en por para con sin sobre entre que quien cual cuyo se ' +
      'su sus lo le les nos nuestro nuestra nuestros nuestras este esta estos estas ese esa esos esas es son era fue ' +
      'ser ha han haber como si no mas muy tambien todo toda todos todas',
  ),
};
