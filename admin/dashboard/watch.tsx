import type { Payload } from 'payload';
import { frenchSpaces } from '@/lib/french-spaces';
import type { Locale } from '@/lib/locales';
import { getT } from '@/messages/panel';
import { Heading } from '../ui/heading';
import ui from '../ui/ui.module.css';
import { formPath } from './form-path';
import type { Reads } from './reads';
import { type Panel, Row } from './rows';

type Watched = NonNullable<Awaited<Reads['watch']>>;
/** A thing to look at: what it is, where it is mended. */
export type Point = { count: number; title: string; about: string; path: string };

const titles: Record<'errors' | 'lost' | 'pictures' | 'announced', Record<Locale, (count: number) => string>> = {
  errors: {
    fr: (n) => (n < 2 ? `${n} contenu publié a un point à corriger` : `${n} contenus publiés ont un point à corriger`),
    en: (n) => (n === 1 ? '1 published text has something to fix' : `${n} published texts have something to fix`),
    es: (n) =>
      n === 1 ? '1 contenido publicado tiene algo por corregir' : `${n} contenidos publicados tienen algo por corregir`,
  },
  lost: {
    fr: (n) => (n < 2 ? `${n} lien à réparer` : `${n} liens à réparer`),
    en: (n) => (n === 1 ? '1 link to repair' : `${n} links to repair`),
    es: (n) => (n === 1 ? '1 enlace por reparar' : `${n} enlaces por reparar`),
  },
  pictures: {
    fr: (n) => (n < 2 ? `${n} image sans réponse sur les personnes` : `${n} images sans réponse sur les personnes`),
    en: (n) => (n === 1 ? '1 picture without an answer about people' : `${n} pictures without an answer about people`),
    es: (n) =>
      n === 1 ? '1 imagen sin respuesta sobre las personas' : `${n} imágenes sin respuesta sobre las personas`,
  },
  announced: {
    fr: (n) =>
      n < 2 ? `${n} événement passé est encore dans un choix` : `${n} événements passés sont encore dans un choix`,
    en: (n) => (n === 1 ? '1 past event is still in a selection' : `${n} past events are still in a selection`),
    es: (n) => (n === 1 ? '1 evento pasado sigue en una selección' : `${n} eventos pasados siguen en una selección`),
  },
};

const chosenEvents: Record<Locale, (title: string) => string> = {
  fr: (title) => frenchSpaces(`« ${title} », bloc Événements choisis`),
  en: (title) => `“${title}”, block of chosen events`,
  es: (title) => `«${title}», bloque de eventos elegidos`,
};

/** Pictures whose question about people waits, as the list of pictures filters them. */
const openPictures = '/collections/media?where[or][0][and][0][people][exists]=false';

/** What on the site should be looked at, the most pressing first. */
export function pointsOf({ errors, lost, pictures, announced }: Watched, payload: Payload, language: Locale): Point[] {
  const t = getT(language);
  const points: Point[] = [];
  const add = (what: keyof typeof titles, count: number, about: string, path: string) =>
    points.push({ count, title: titles[what][language](count), about, path });
  const [worst] = errors.docs;
  if (worst) {
    const path = formPath(payload, worst.inCollection, worst.documentId);
    add('errors', errors.totalDocs, worst.title ?? '', path);
  }
  if (lost > 0) add('lost', lost, t('dashboard.abouts.lost'), '/broken-links');
  if (pictures > 0) add('pictures', pictures, t('dashboard.abouts.pictures'), openPictures);
  const [past] = announced;
  if (past) {
    const path = formPath(payload, past.inCollection, past.documentId);
    add('announced', announced.length, chosenEvents[language](past.title), path);
  }
  return points;
}

type WatchProps = { reads: Reads; panel: Panel; payload: Payload };

export async function Watch({ reads, panel, payload }: WatchProps) {
  const t = getT(panel.language);
  const [watched, quiet] = await Promise.all([reads.watch, reads.quiet]);
  if (!watched || quiet) return null;
  const points = pointsOf(watched, payload, panel.language);
  if (points.length === 0) return null;
  return (
    <section>
      <Heading count={points.reduce((sum, { count }) => sum + count, 0)}>{t('dashboard.watchTitle')}</Heading>
      <ul className={ui.list}>
        {points.map(({ title, about, path }) => (
          <Row key={title} title={title} path={path} panel={panel}>
            {about}
          </Row>
        ))}
      </ul>
    </section>
  );
}
