import { Marked } from 'marked';

type Addresses = {
  /** Address of the guide in the admin panel: `/admin/guide`. */
  guide: string;
  /** Address of the endpoint that serves the pictures. */
  pictures: string;
};

/**
 * Returns a chapter of the guide as HTML. Its links and pictures are relative file paths, so that the guide can be read
 * on a code host too; here they become addresses of the views and of the pictures' endpoint.
 *
 * @param markdown a file of docs/guide, which only developers change: nothing in it comes from users
 */
export function chapterHtml(markdown: string, { guide, pictures }: Addresses): string {
  const marked = new Marked({
    walkTokens: (token) => {
      if (token.type === 'link') token.href = token.href.replace(/^\d\d-([a-z-]+)\.md/, `${guide}/$1`);
      if (token.type === 'image') token.href = token.href.replace(/^pictures\//, `${pictures}/`);
    },
    renderer: {
      // Pictures come late in a chapter; the first lines tell whether to scroll to them.
      image: ({ href, text }) =>
        `<img src="${attribute(href)}" alt="${attribute(text)}" loading="lazy" decoding="async">`,
    },
  });
  return marked.parse(markdown, { async: false });
}

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
