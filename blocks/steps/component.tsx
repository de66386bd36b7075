import { Block } from '@/components/block/block';
import { MoreLink } from '@/components/button/button';
import { linkFinder } from '@/components/link/targets';
import { fieldMark } from '@/lib/field-marks';
import { langAttributes } from '@/lib/lang-attributes';
import type { StepsBlock } from '@/payload-types';
import type { BlockProps } from '../block-props';
import { frameOf } from '../frame';
import styles from './component.module.css';

/** Numbered steps. */
export async function Steps({ block, locale, lang }: BlockProps<StepsBlock>) {
  const steps = block.steps ?? [];
  if (steps.length === 0) return null;
  const links = await linkFinder(locale);
  const Heading = block.title ? 'h3' : 'h2';
  return (
    <Block {...frameOf(block)} lang={lang}>
      <ol className={styles.steps} role="list">
        {steps.map((step) => {
          const target = links.target(step.link);
          return (
            <li key={step.id} {...fieldMark(step)}>
              <Heading {...langAttributes(lang)} {...fieldMark(step, 'title')}>
                {step.title}
              </Heading>
              {step.text && (
                <p {...langAttributes(lang)} {...fieldMark(step, 'text')}>
                  {step.text}
                </p>
              )}
              {target && (
                <div {...fieldMark(step, 'link')}>
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
