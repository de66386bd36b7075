import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook } from 'payload';
import { checkBody } from './check-body';
import { RequestError } from './request-error';
import { isRecord } from './values';

/** Checks the body of a save by a client; not with all locales at once, where each value is an object of them. */
function checkData(
  args: { data?: unknown },
  req: Parameters<CollectionBeforeOperationHook>[0]['req'],
  fields: Fields,
): void {
  const data = args.data ?? (req.file ? {} : undefined);
  if (!isRecord(data)) throw new RequestError('invalid-body');
  if ((req.locale as string) !== 'all') checkBody(data, fields);
}

type Fields = Parameters<typeof checkBody>[1];

/** Hook of every collection: refuses a save whose body does not have the shape of the fields. */
export const checkCollectionSave: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const isSave = operation === 'create' || operation === 'update' || operation === 'updateByID';
  if (isSave && !overrideAccess && req.payloadAPI === 'REST') checkData(args, req, collection.flattenedFields);
};

/** The same for globals. */
export const checkGlobalSave: GlobalBeforeOperationHook = ({ args, global, operation, overrideAccess, req }) => {
  if (operation === 'update' && !overrideAccess && req.payloadAPI === 'REST') {
    checkData(args as { data?: unknown }, req, global.flattenedFields);
  }
  return args;
};
