import type { SqliteClient } from './sqlite-connection';
import type { SqliteTransaction } from './sqlite-transaction';

/** What Drizzle talks to inside a transaction: statements only, since its begin and end are ours. */
export function transactionClient(transaction: SqliteTransaction): SqliteClient {
  const refuse = () => {
    throw new Error('Only single statements are possible inside a transaction.');
  };
  return {
    closed: false,
    protocol: 'file',
    execute: (statement: Parameters<SqliteTransaction['execute']>[0]) => transaction.execute(statement),
    batch: refuse,
    close: refuse,
    executeMultiple: refuse,
    migrate: refuse,
    sync: refuse,
    transaction: refuse,
  };
}
