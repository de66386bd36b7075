import { Actions } from '@/components/actions/actions';
import { Anchors } from '@/components/anchors/anchors';
import { Band, bandClasses, HomeBand } from '@/components/band/band';
import { Block } from '@/components/block/block';
import { ButtonLink, MoreLink } from '@/components/button/button';
import { Picture } from '@/components/figure/picture';
import { type LinkTarget, linkFinder } from '@/components/link/targets';
import { langAttributes } from '@/lib/lang-attributes';
import { populated } from '@/lib/populated';
import { getT } from '@/messages/site';
import type { HeroBlock } from '@/payload-types';
import type { HeadProps } from '../block-props';

function HeroActions({ targets, className }: { targets: readonly LinkTarget[]; className?: string | undefined }) {
  const [first, second] = targets;
  if (!first) return null;
  return (
    <Actions className={className}>
      <ButtonLink href={first.href}>{first.label}</ButtonLink>
      {second && <MoreLink href={second.href}>{second.label}</MoreLink>}
    </Actions>
  );
}

/** The header of a page or of the home page; anywhere else a plain section. */
export async function Hero({ block, locale, lang, isHead, pageTitle, crumbs }: HeadProps<HeroBlock>) {
  const links = await linkFinder(locale);
  const title = block.title || pageTitle;
  const targets = (block.actions ?? []).flatMap(({ link }) => links.target(link) ?? []);
  const anchors = (
    <Anchors
      label={getT(locale)('onThisPage')}
      links={(block.anchors ?? []).map(({ label, target }) => ({ href: `#${target}`, label }))}
    />
  );

  if (isHead && block.variant === 'home') {
    return (
      <>
        <HomeBand title={title} kicker={block.kicker} lang={lang} />
        {(block.standfirst || targets.length > 0 || (block.anchors?.length ?? 0) > 0) && (
          <section className="block" {...langAttributes(lang)}>
            {block.standfirst && <p className="intro intro--large">{block.standfirst}</p>}
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
      <Block title={block.title} lang={lang}>
        {block.standfirst && (
          <p className="intro" {...langAttributes(lang)}>
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
      >
        <HeroActions targets={targets} className={bandClasses.actions} />
        {image && (
          <div className={bandClasses.media}>
            <Picture media={image} lang={lang} sizes="(min-width: 84rem) 78rem, 100vw" eager />
          </div>
        )}
      </Band>
      {(block.anchors?.length ?? 0) > 0 && <section className="block">{anchors}</section>}
    </>
  );
}
