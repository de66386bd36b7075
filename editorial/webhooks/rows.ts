import type { WebhookType } from './types';

/** How an attempt failed. */
export const problems = ['no-site', 'no-answer', 'unsafe', 'inner', 'busy', 'redirect', 'refused', 'gone'] as const;
export type Problem = (typeof problems)[number];

export const deliveryStates = ['waiting', 'delivered', 'failed'] as const;

export type WebhookRow = {
  id: string;
  name: string;
  url: string;
  types?: WebhookType[] | null;
  active?: boolean | null;
  /** Encrypted. */
  secret?: string | null;
  activeSince?: string | null;
  failingSince?: string | null;
};

export type DeliveryRow = {
  id: string;
  webhook: string;
  type: string;
  inCollection?: string | null;
  documentId?: string | null;
  change?: string | null;
  at: string;
  status: (typeof deliveryStates)[number];
  attempts: number;
};
