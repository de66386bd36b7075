import { Block } from '@/components/block/block';
import { MoreLink } from '@/components/button/button';
import { linkFinder } from '@/components/link/targets';
import { langAttributes } from '@/lib/lang-attributes';
import type { StepsBlock } from '@/payload-types';
import type { BlockProps } from '../block-props';
import styles from './component.module.css';

/** Numbered steps. */
export async function Steps({ block, locale, lang }: BlockProps<StepsBlock>) {
  const steps = block.steps ?? [];
  if (steps.length === 0) return null;
  const links = await linkFinder(locale);
  const Heading = block.title ? 'h3' : 'h2';
  return (
    <Block title={block.title} anchor={block.anchor} surface={block.surface} lang={lang}>
      <ol className={styles.steps} role="list">
        {steps.map(({ id, title, text, link }) => {
          const target = links.target(link);
          return (
            <li key={id}>
              <Heading {...langAttributes(lang)}>{title}</Heading>
              {text && <p {...langAttributes(lang)}>{text}</p>}
              {target && (
                <div>
                  <MoreLink href={target.href} lang={lang ?? target.lang}>
                    {target.label}
                  </MoreLink>
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </Block>
  );
}
