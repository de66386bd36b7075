/**
 * Measures how long the server is in its SQLite database, and sends it to the process that asks. Loaded before the
 * server's own code (scripts/bench/site.ts).
 */
import Database from 'libsql';

type Statement = Record<'get' | 'run', (...parameters: unknown[]) => unknown> & {
  iterate: (...parameters: unknown[]) => IterableIterator<unknown>;
};
type Connection = { prepare: (sql: string) => Statement };

let spentMs = 0;

function timed<T>(work: () => T): T {
  const start = performance.now();
  try {
    return work();
  } finally {
    spentMs += performance.now() - start;
  }
}

const connection = Database.prototype as unknown as Connection;
// The class of statements is not exported. All rows at once are its `iterate` too.
const statement = Object.getPrototypeOf(new Database(':memory:').prepare('SELECT 1')) as Statement;
const { prepare } = connection;
const { get, run, iterate } = statement;

connection.prepare = function (this: Connection, sql) {
  return timed(() => prepare.call(this, sql));
};
statement.get = function (this: Statement, ...parameters) {
  return timed(() => get.apply(this, parameters));
};
statement.run = function (this: Statement, ...parameters) {
  return timed(() => run.apply(this, parameters));
};
statement.iterate = function (this: Statement, ...parameters) {
  const rows = timed(() => iterate.apply(this, parameters));
  return {
    next: () => timed(() => rows.next()),
    return: (value) => rows.return?.(value) ?? { done: true, value },
    [Symbol.iterator]() {
      return this;
    },
  };
};

process.on('message', () => process.send?.(spentMs));
process.channel?.unref();
