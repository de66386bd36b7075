import type { DefaultServerCellComponentProps } from 'payload';

/** In the list: the tags as words; Payload shows a text with several values as code. */
export function TagsCell({ cellData }: Pick<DefaultServerCellComponentProps, 'cellData'>) {
  return Array.isArray(cellData) ? cellData.join(', ') : '';
}
