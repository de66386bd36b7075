import { threadAddress } from '@/editorial/comments/address';
import { quoted } from '@/editorial/difference/labels';
import { shortenText } from '@/lib/cut-text';
import { colon } from '@/lib/french-spaces';
import { isLocale } from '@/lib/locales';
import { momentInWords } from '@/lib/moments';
import { getT } from '@/messages/panel';
import { Heading } from '../ui/heading';
import lists from '../ui/list.module.css';
import { State } from '../ui/state';
import { nameInWords } from './person';
import type { Reads } from './reads';
import type { Wanted } from './reads/work';
import { More, type Panel, Row } from './rows';

/** Open comments on content: by whom, about what; those that concern the person first. */
export async function Comments({ reads, panel, wanted }: { reads: Reads; panel: Panel; wanted: Wanted }) {
  const found = await reads.comments;
  if (found.totalDocs === 0) return null;
  const { language } = panel;
  const t = getT(language);
  return (
    <section>
      <Heading count={found.totalDocs}>{t('dashboard.titles.comments')}</Heading>
      <ul className={lists.list}>
        {found.docs.map(({ last, title, isMentioned, ...thread }) => (
          <Row
            key={thread.id}
            title={title}
            path={threadAddress('', { ...thread, locale: isLocale(thread.locale) ? thread.locale : null })}
            panel={panel}
            state={
              isMentioned && (
                <State icon="people" tone="warn">
                  {t('dashboard.mentioned')}
                </State>
              )
            }
          >
            {thread.place}.{' '}
            {last && (
              <>
                {[nameInWords(last.by, language) ?? t('common.someone'), momentInWords(last.at, language)].join(', ')}
                {colon(language) + quoted(shortenText(last.text, 160), language)}
              </>
            )}
          </Row>
        ))}
      </ul>
      <More panel={panel} section="comments" wanted={wanted} found={found} />
    </section>
  );
}
