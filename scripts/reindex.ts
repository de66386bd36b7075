import { loadEnvironment } from './environment';
import { step } from './steps';

/**
 * `npm run reindex`: computes the rows that the panel lists (states, translations, references) again from the
 * documents. Hooks keep them up to date; this is for a restored database, or when a list looks wrong.
 */
async function reindex(): Promise<void> {
  loadEnvironment();
  const [{ getPayload }, { default: config }, { rebuildProjections }] = await Promise.all([
    import('payload'),
    import('@/payload.config'),
    import('@/editorial/projections/rebuild'),
  ]);
  const payload = await getPayload({ config });
  try {
    await step('Index the content', async () => `${await rebuildProjections(payload)} documents`);
  } finally {
    await payload.destroy();
  }
}

reindex().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
