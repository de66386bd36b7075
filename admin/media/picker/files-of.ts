type Transfer = { files: Iterable<File> & { length: number }; getData: (type: string) => string };

/** Whether something that is dragged over an element holds files; which ones, browsers tell when it is dropped. */
export const hasFiles = ({ types }: Pick<DataTransfer, 'types'>): boolean => types.includes('Files');

export const droppedFiles = (data: Pick<Transfer, 'files'> | null): File[] => [...(data?.files ?? [])];

/** The files that were pasted. What an office program copies beside its words, a picture of them, is none. */
export function pastedFiles(data: Transfer | null): File[] {
  if (!data || hasWords(data.getData('text/html')) || data.getData('text/plain').trim() !== '') return [];
  return [...data.files];
}

/** Whether HTML has words: of a picture that was copied in a browser it is the element of the picture alone. */
const hasWords = (html: string): boolean =>
  html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .trim() !== '';
