import { Marked } from 'marked';

type Addresses = {
  /** The guide in the admin panel: `/admin/guide`. */
  guide: string;
  /** Where the pictures are served from. */
  pictures: string;
};

/**
 * A chapter of the guide as HTML. Its links and pictures are written as files beside each other, so that the guide can
 * be read on a code host too; here they lead to the views and to the handler of pictures.
 *
 * @param markdown a file of docs/guide, which only developers change: nothing in it is taken from a person or a form
 */
export function chapterHtml(markdown: string, { guide, pictures }: Addresses): string {
  const marked = new Marked({
    walkTokens: (token) => {
      if (token.type === 'link') token.href = token.href.replace(/^\d\d-([a-z-]+)\.md/, `${guide}/$1`);
      if (token.type === 'image') token.href = token.href.replace(/^pictures\//, `${pictures}/`);
    },
    renderer: {
      // Pictures come late in a chapter, and one line of text is enough to know whether to scroll to them.
      image: ({ href, text }) =>
        `<img src="${attribute(href)}" alt="${attribute(text)}" loading="lazy" decoding="async">`,
    },
  });
  return marked.parse(markdown, { async: false });
}

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
