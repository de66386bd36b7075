import type { UIFieldServerProps } from 'payload';
import type { ChecksAnswer } from '@/editorial/checks/read';
import { readChecks } from '@/editorial/checks/read';
import type { CheckedKind } from '@/editorial/checks/subject';
import { localeOrSource } from '@/lib/locales';
import { DocumentTitle } from '../document-title/document-title';
import { ChecksPanelClient } from './panel-client';

/**
 * First in the form: the languages of the document with their state, and the issues to fix before publishing. Drawn on the
 * server, so that they do not push the form down once scripts run.
 */
export async function ChecksPanel({ id, req, kind }: UIFieldServerProps & { kind: CheckedKind }) {
  const read = await readOrNothing(kind, id, req);
  return (
    <>
      <DocumentTitle name={read?.name ?? ''} />
      <ChecksPanelClient initial={read?.checks ?? null} />
    </>
  );
}

type Read = { checks: ChecksAnswer; name: string } | null;

/** A form opens without its checks too: the browser then asks for them. */
async function readOrNothing(kind: CheckedKind, id: unknown, req: UIFieldServerProps['req']): Promise<Read> {
  try {
    return await readChecks(kind, id ? String(id) : undefined, localeOrSource(req.locale), req);
  } catch (error) {
    req.payload.logger.error({ err: error, msg: 'The checks of a document could not be read with its form.' });
    return null;
  }
}
