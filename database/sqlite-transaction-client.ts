import type { SqliteClient } from './sqlite-connection';

/** What Drizzle talks to inside a transaction: statements only, since its begin and end are ours. */
export function transactionClient(transaction: Pick<SqliteClient, 'execute'>): SqliteClient {
  const refuse = () => {
    throw new Error('Only single statements are possible inside a transaction.');
  };
  return {
    closed: false,
    protocol: 'file',
    execute: (statement: Parameters<SqliteClient['execute']>[0]) => transaction.execute(statement),
    batch: refuse,
    close: refuse,
    executeMultiple: refuse,
    migrate: refuse,
    sync: refuse,
    transaction: refuse,
  };
}
