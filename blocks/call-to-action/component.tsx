import { Actions } from '@/components/actions/actions';
import { Block } from '@/components/block/block';
import { ButtonLink, MoreLink } from '@/components/button/button';
import { linkFinder } from '@/components/link/targets';
import { fieldMark } from '@/lib/field-marks';
import { langAttributes } from '@/lib/lang-attributes';
import type { CallToActionBlock } from '@/payload-types';
import type { BlockProps } from '../block-props';
import { frameOf } from '../frame';
import styles from './component.module.css';

/** The call to action of a page; nothing when its links have no target. */
export async function CallToAction({ block, locale, lang }: BlockProps<CallToActionBlock>) {
  const links = await linkFinder(locale);
  const button = links.target(block.button);
  const secondary = links.target(block.secondary);
  if (!button && !secondary) return null;
  return (
    <Block {...frameOf(block)} className={styles.callToAction} lang={lang}>
      {block.text && (
        <p {...langAttributes(lang)} {...fieldMark(block, 'text')}>
          {block.text}
        </p>
      )}
      <Actions className={styles.actions}>
        {button && (
          <ButtonLink href={button.href} lang={lang ?? button.lang} mark={fieldMark(block, 'button')}>
            {button.label}
          </ButtonLink>
        )}
        {secondary && (
          <MoreLink href={secondary.href} lang={lang ?? secondary.lang} mark={fieldMark(block, 'secondary')}>
            {secondary.label}
          </MoreLink>
        )}
      </Actions>
    </Block>
  );
}
