import { publicFiles } from '@/collections/documents/files';
import { readPageTree } from '@/collections/pages/queries';
import { type Addressed, langOf, pathOf } from '@/lib/addresses';
import { hrefOf } from '@/lib/link-address';
import type { Locale } from '@/lib/locales';
import type { PageTree } from '@/lib/page-tree';
import { isPublicCollection, pagePath, sectionPath } from '@/lib/routes';
import { getT } from '@/messages/site';
import type { Link } from '@/payload-types';

/** The target of a link, its text, and the size of a file. */
export type LinkTarget = { href: string; label: string; lang?: Locale | undefined; meta?: string };

/** A relation of rich text and link fields; a bare id stands for a document that is not public. */
type Reference = { relationTo: string; value: unknown };

/** Resolves links to public addresses, in one locale. */
export type LinkFinder = {
  /** The target of an editor's link; null when it is not public or empty. */
  target(link: Link | null | undefined): LinkTarget | null;
  /** Path of a document named by a relation; null when it is not public. */
  path(reference: Reference): string | null;
};

const isAddressed = (value: unknown): value is Addressed & Record<string, unknown> =>
  typeof value === 'object' && value !== null && 'id' in value;

function titleOf(document: Record<string, unknown>): string {
  const title = document.title ?? document.name ?? document.term;
  return typeof title === 'string' ? title : '';
}

function pathOfReference({ relationTo, value }: Reference, tree: PageTree, locale: Locale): string | null {
  if (!isAddressed(value) || !isPublicCollection(relationTo)) return null;
  if (relationTo !== 'pages') return pathOf(relationTo, value, locale);
  const slugs = tree.slugsOf(value.id, locale);
  return slugs && pagePath(slugs, locale);
}

/** A finder for one answer; it reads the tree of pages once. */
export async function linkFinder(locale: Locale): Promise<LinkFinder> {
  const tree = await readPageTree();
  const path = (reference: Reference) => pathOfReference(reference, tree, locale);

  function find(link: Link): LinkTarget | null {
    const label = link.label ?? '';
    if (link.type === 'url') {
      const href = hrefOf(link.url);
      return href ? { href, label: label || (link.url ?? href) } : null;
    }
    if (link.type === 'section') {
      return link.section
        ? { href: sectionPath(link.section, locale), label: label || getT(locale)(`sections.${link.section}`) }
        : null;
    }
    if (link.type === 'file') {
      const document = link.file;
      if (!document || typeof document === 'string') return null;
      const [file] = publicFiles(document, locale);
      return file ? { href: file.href, meta: file.meta, label: label || document.title } : null;
    }
    if (!link.document) return null;
    const href = path(link.document);
    if (!href || !isAddressed(link.document.value)) return null;
    // Words written for the link are the page's; a title taken over is the document's.
    return label
      ? { href, label }
      : { href, label: titleOf(link.document.value), lang: langOf(link.document.value, locale) };
  }

  return { path, target: (link) => (link ? find(link) : null) };
}
