import { JSDOM } from 'jsdom';
import { installation } from './installation';

/** Parses the markup of a page without running its scripts. Faster than a browser where nothing is rendered. */
export async function markupOf(path: string): Promise<Document> {
  const response = await fetch(new URL(path, installation.url));
  return new JSDOM(await response.text()).window.document;
}
