import type { TaskConfig } from 'payload';
import { bypassAccess } from '@/lib/bypass-access';
import { automatic, mailRetries, oneLine, sendMail } from '@/lib/email';
import { settings } from '@/lib/settings';
import { getT } from '@/messages/panel';
import { defaultPanelLanguage } from '@/messages/panel/languages';
import type { WebhookRow } from './rows';

/** Tells the admins that a webhook was paused. */
export const sendWebhookMail: TaskConfig<{ input: { webhook: string }; output: object }> = {
  slug: 'sendWebhookMail',
  inputSchema: [{ name: 'webhook', type: 'text', required: true }],
  retries: mailRetries,
  handler: async ({ input, req: { payload } }) => {
    const where = { id: { equals: input.webhook } };
    const webhook = await payload.db.findOne<WebhookRow>({ collection: 'webhooks', where });
    const { docs: admins } = await payload.find({
      collection: 'users',
      where: { role: { equals: 'admin' } },
      select: { email: true },
      depth: 0,
      pagination: false,
      ...bypassAccess('a job has no user; it writes to the admins'),
    });
    // Active again: somebody knows.
    if (!webhook || webhook.active || admins.length === 0 || !settings.mail) return { output: {} };
    // To several people: no language of one of them.
    const t = getT(defaultPanelLanguage);
    const name = oneLine(webhook.name);
    await sendMail(payload, {
      from: settings.mail.from,
      to: admins.map(({ email }) => email),
      headers: automatic,
      subject: t('webhookMail.subject', { name }),
      text: [
        t('webhookMail.paused', { name }),
        `${t('webhookMail.link')}\n${settings.siteUrl}/admin/collections/webhooks/${webhook.id}`,
      ].join('\n\n'),
    });
    return { output: {} };
  },
};
