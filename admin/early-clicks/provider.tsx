import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { PanelReady } from './ready';
import { panelReady, recordEarlyClicks } from './record';

const maxMs = 15_000;
const script = `(${recordEarlyClicks})(${JSON.stringify(panelReady)},${maxMs})`;

/** The nonce of the policy that the front door has set, as Next finds it for its own scripts; none without a policy. */
async function nonceOfRequest(): Promise<string | undefined> {
  return /'nonce-([^']+)'/.exec((await headers()).get('content-security-policy') ?? '')?.[1];
}

/** Answers clicks that were made before React had taken over the page. */
export async function EarlyClicks({ children }: { children?: ReactNode }) {
  return (
    <>
      <script nonce={await nonceOfRequest()} dangerouslySetInnerHTML={{ __html: script }} />
      {children}
      <PanelReady />
    </>
  );
}
