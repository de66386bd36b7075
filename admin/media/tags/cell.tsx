import type { DefaultServerCellComponentProps } from 'payload';

/** List cell with the tags as text; Payload shows a text field with several values as code. */
export function TagsCell({ cellData }: Pick<DefaultServerCellComponentProps, 'cellData'>) {
  return Array.isArray(cellData) ? cellData.join(', ') : '';
}
