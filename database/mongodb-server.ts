import { MongoClient, MongoError } from 'mongodb';
import { DatabaseStartError } from './errors';

/** How long a start or a query waits for a server, in milliseconds; the driver's own 30 s would look like a hang. */
export const SERVER_WAIT = 5000;

/**
 * Checks first whether the server supports transactions: Payload would silently do without.
 * Throws DatabaseStartError, which names the host but never the password.
 */
export async function checkMongoServer(url: string): Promise<void> {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: SERVER_WAIT });
  const hosts = client.options.hosts.map(String).join(', ') || client.options.srvHost;
  try {
    const hello = await client.db('admin').command({ hello: 1 });
    // A mongos (sharded cluster) has no replica set's name but this message.
    if (hello.setName || hello.msg === 'isdbgrid') return;
  } catch (cause) {
    if (!(cause instanceof MongoError)) throw cause;
    throw new DatabaseStartError(`MongoDB at ${hosts} does not answer: ${cause.message}`, { cause });
  } finally {
    await client.close();
  }
  throw new DatabaseStartError(
    `MongoDB at ${hosts} must run as a replica set (one member is enough): a single server has no transactions, ` +
      'and a save could be stored in half.',
  );
}
