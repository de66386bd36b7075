import { headers } from 'next/headers';
import { findForm } from '@/collections/forms/queries';
import { attemptOf } from '@/collections/submissions/attempts';
import { Block } from '@/components/block/block';
import { Form, formTarget } from '@/components/form/form';
import { refusalText } from '@/components/form/form-summary';
import { Notice } from '@/components/notice/notice';
import { idsOf } from '@/lib/populated';
import { getT } from '@/messages/site';
import type { FormBlock } from '@/payload-types';
import type { BlockProps } from '../block-props';
import { frameOf } from '../frame';

/** A form to fill in; nothing when it is closed or deleted, except for somebody who has just sent it. */
export async function FormInPage({ block, locale, lang }: BlockProps<FormBlock>) {
  const [id] = idsOf([block.form]);
  if (!id) return null;
  const [form, sent] = await Promise.all([findForm(locale, id), headers().then(attemptOf)]);
  // A submission that was too large to be read names no form.
  const attempt = sent && [id, ''].includes(sent.form) ? sent : null;
  if (!form?.questions?.length && !attempt) return null;
  const t = getT(locale);
  return (
    <Block {...frameOf(block)} lang={lang}>
      {form ? (
        <Form form={form} attempt={attempt} />
      ) : (
        <Notice label={t('forms.refused')} tone="danger" id={formTarget(id)}>
          {refusalText(t, { reason: 'closed' })}
        </Notice>
      )}
    </Block>
  );
}
