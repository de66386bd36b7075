import { JSDOM } from 'jsdom';
import { installation } from './installation';

/** A page as programs read it: its markup, with no script run. Quicker than a browser where nothing is looked at. */
export async function markupOf(path: string): Promise<Document> {
  const response = await fetch(new URL(path, installation.url));
  return new JSDOM(await response.text()).window.document;
}
