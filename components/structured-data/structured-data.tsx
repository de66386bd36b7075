import type { Graph, Thing, WithContext } from 'schema-dts';
import { inScript } from './in-script';

/** Structured data of a page (JSON-LD): data, which browsers don't run. */
export function StructuredData({ data }: { data: WithContext<Thing> | Graph }) {
  return (
    <script
      type="application/ld+json"
      // React would write quotes as entities, which a script is not read with; what could end the script is escaped.
      dangerouslySetInnerHTML={{ __html: inScript(data) }}
    />
  );
}
