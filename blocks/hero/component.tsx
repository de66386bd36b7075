import { Actions } from '@/components/actions/actions';
import { Anchors } from '@/components/anchors/anchors';
import { Band, bandClasses, HomeBand } from '@/components/band/band';
import { Block } from '@/components/block/block';
import { ButtonLink, MoreLink } from '@/components/button/button';
import { Picture } from '@/components/figure/picture';
import { type LinkTarget, linkFinder } from '@/components/link/targets';
import { type FieldMark, fieldMark } from '@/lib/field-marks';
import { langAttributes } from '@/lib/lang-attributes';
import { populated } from '@/lib/populated';
import { getT } from '@/messages/site';
import type { HeroBlock } from '@/payload-types';
import type { HeadProps } from '../block-props';

type MarkedTarget = LinkTarget & { mark: FieldMark };

function HeroActions({ targets, className }: { targets: readonly MarkedTarget[]; className?: string | undefined }) {
  const [first, second] = targets;
  if (!first) return null;
  return (
    <Actions className={className}>
      <ButtonLink href={first.href} mark={first.mark}>
        {first.label}
      </ButtonLink>
      {second && (
        <MoreLink href={second.href} mark={second.mark}>
          {second.label}
        </MoreLink>
      )}
    </Actions>
  );
}

/** The header of a page or of the home page; anywhere else a plain section. */
export async function Hero({ block, locale, lang, isHead, pageTitle, titleMark, crumbs }: HeadProps<HeroBlock>) {
  const links = await linkFinder(locale);
  const title = block.title || pageTitle;
  const marks = {
    kicker: fieldMark(block, 'kicker'),
    title: block.title ? fieldMark(block, 'title') : titleMark,
    standfirst: fieldMark(block, 'standfirst'),
  };
  const targets = (block.actions ?? []).flatMap((action) => {
    const target = links.target(action.link);
    return target ? { ...target, mark: fieldMark(action, 'link') } : [];
  });
  const anchors = (
    <Anchors
      label={getT(locale)('onThisPage')}
      links={(block.anchors ?? []).map(({ label, target }) => ({ href: `#${target}`, label }))}
    />
  );

  if (isHead && block.variant === 'home') {
    return (
      <>
        <HomeBand title={title} kicker={block.kicker} lang={lang} marks={marks} />
        {(block.standfirst || targets.length > 0 || (block.anchors?.length ?? 0) > 0) && (
          <section className="block" {...langAttributes(lang)} {...fieldMark(block)}>
            {block.standfirst && (
              <p className="intro intro--large" {...marks.standfirst}>
                {block.standfirst}
              </p>
            )}
            <HeroActions targets={targets} />
            {anchors}
          </section>
        )}
      </>
    );
  }
  if (!isHead) {
    const hasMore = Boolean(block.standfirst) || targets.length > 0 || (block.anchors?.length ?? 0) > 0;
    if (!block.title && !hasMore) return null;
    return (
      <Block title={block.title} lang={lang} mark={fieldMark(block)} titleMark={marks.title}>
        {block.standfirst && (
          <p className="intro" {...langAttributes(lang)} {...marks.standfirst}>
            {block.standfirst}
          </p>
        )}
        <HeroActions targets={targets} />
        {anchors}
      </Block>
    );
  }
  const image = populated(block.image);
  return (
    <>
      <Band
        locale={locale}
        crumbs={crumbs}
        kicker={block.kicker}
        title={title}
        standfirst={block.standfirst}
        lang={lang}
        quiet={block.variant === 'quiet'}
        marks={marks}
      >
        <HeroActions targets={targets} className={bandClasses.actions} />
        {image && (
          <div className={bandClasses.media} {...fieldMark(block, 'image')}>
            <Picture media={image} lang={lang} sizes="(min-width: 84rem) 78rem, 100vw" eager />
          </div>
        )}
      </Band>
      {(block.anchors?.length ?? 0) > 0 && (
        <section className="block" {...fieldMark(block, 'anchors')}>
          {anchors}
        </section>
      )}
    </>
  );
}
