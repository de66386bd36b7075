import type { CollectionBeforeOperationHook, FieldHook } from 'payload';
import { ValidationError } from 'payload';
import { localeOrSource } from '@/lib/locales';
import { getT } from '@/messages/panel';
import { isError } from './check';
import { describeIssues, findIssues } from './index';
import { languagePrefix } from './language-prefix';
import { asItWillBeStored } from './saved';
import type { CheckedKind } from './subject';

/** In the context of a restore: the version is restored as a draft, although it was published. */
type RestoreContext = { restoresAsDraft?: boolean };

/** Marks a restore in the context: its hooks see the status of the version and not the new one. */
export const rememberRestore: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { draft } = args as { draft?: boolean };
  (req.context as RestoreContext).restoresAsDraft = operation === 'restoreVersion' && draft === true;
  return args;
};

/**
 * Refuses to publish a document with errors, for every kind of request: form, API, schedule, restore. Each error is
 * shown at its field.
 *
 * A field hook, since only field hooks see every locale of the document being saved; and before anything is written,
 * since a bulk operation continues after one refusal.
 */
export const preventPublishingErrors: FieldHook = async ({
  collection,
  global,
  data,
  value,
  siblingDocWithLocales,
  req,
}) => {
  const isPublishing = data?._status === 'published' && !data.deletedAt;
  const config = collection ?? global;
  if (!config || !isPublishing || (req.context as RestoreContext).restoresAsDraft) return value;
  const kind = config.slug as CheckedKind;
  const locale = localeOrSource(req.locale);
  const document = asItWillBeStored(config.flattenedFields, data, siblingDocWithLocales ?? {}, locale);
  const errors = (await findIssues(kind, document, {}, req, locale)).filter(isError);
  if (errors.length === 0) return value;
  const { language } = req.i18n;
  throw new ValidationError(
    {
      ...(collection ? { collection: collection.slug } : { global: config.slug }),
      errors: describeIssues(errors, kind, document, req).map((issue) => ({
        path: issue.path,
        locale: issue.locale,
        label: issue.rows ? `${issue.rows}, ${issue.field}` : issue.field,
        message: `${languagePrefix(issue.locale, getT(language))}${issue.found}. ${issue.fix}`,
      })),
      req,
    },
    req.t,
  );
};
