import { contactParts } from '@/lib/contact-parts';
import { Anchor } from './anchor';

/** How to reach someone: the addresses and telephone numbers in it are links. */
export function Contact({ text }: { text: string }) {
  return contactParts(text).map(({ text: part, href }, index) =>
    href ? (
      <Anchor key={index} href={href}>
        {part}
      </Anchor>
    ) : (
      part
    ),
  );
}
