import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** A chapter of the guide for staff: a file of docs/guide. */
export type Chapter = { name: string; title: string };

const folder = path.resolve('docs', 'guide');
const nameOf = (file: string) => file.replace(/^\d+-/, '').replace(/\.md$/, '');
const isChapter = (file: string) => /^\d\d-[a-z-]+\.md$/.test(file);

/** Returns the chapters in their order; the title is the first line of each. */
export async function listChapters(): Promise<Chapter[]> {
  const files = (await readdir(folder)).filter(isChapter).sort();
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(path.join(folder, file), 'utf8');
      return { name: nameOf(file), title: text.slice(0, text.indexOf('\n')).replace(/^#\s*/, '') };
    }),
  );
}

/** Returns the text of a chapter as Markdown, without its title; null for an unknown name. */
export async function readChapter(name: string): Promise<string | null> {
  const file = (await readdir(folder)).find((each) => isChapter(each) && nameOf(each) === name);
  if (!file) return null;
  const text = await readFile(path.join(folder, file), 'utf8');
  return text.slice(text.indexOf('\n') + 1).trim();
}
