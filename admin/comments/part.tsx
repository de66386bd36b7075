import type { UIFieldServerProps } from 'payload';
import type { CommentsAnswer } from '@/editorial/comments/read';
import { readComments } from '@/editorial/comments/read';
import type { PublicCollection } from '@/lib/routes';
import { FormComments } from './form';

/** Beside the form: the team's comments, read with it. */
export async function CommentsPart({ id, req, collection }: UIFieldServerProps & { collection: PublicCollection }) {
  return <FormComments initial={id ? await readOrNothing(collection, String(id), req) : { threads: [] }} />;
}

/** A form opens without its comments too: the browser then asks for them. */
async function readOrNothing(
  collection: PublicCollection,
  id: string,
  req: UIFieldServerProps['req'],
): Promise<CommentsAnswer | null> {
  try {
    return await readComments({ collection, id }, req);
  } catch (error) {
    req.payload.logger.error({ err: error, msg: 'The comments on a document could not be read with its form.' });
    return null;
  }
}
