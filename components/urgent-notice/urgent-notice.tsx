import { around, type Drafted } from '@/globals/around';
import { fieldMark } from '@/lib/field-marks';
import type { Locale } from '@/lib/locales';
import { getT } from '@/messages/site';
import { Anchor } from '../link/anchor';
import { linkFinder } from '../link/targets';
import styles from './urgent-notice.module.css';

/** The bar above the header while an urgent notice is due. Its first words say that it is urgent, not its colour alone. */
export async function UrgentNotice({ locale, drafted }: { locale: Locale; drafted?: Drafted }) {
  const { urgentNotice } = await around.settings(locale, drafted);
  const { text, until, link } = urgentNotice ?? {};
  if (!text || !until || new Date(until) <= new Date()) return null;
  const label = getT(locale)('urgentNotice');
  const target = (await linkFinder(locale)).target(link);
  return (
    <aside className={`${styles.notice} rails`} data-surface="ink" aria-label={label}>
      <p>
        <strong>{label}</strong> <span {...(urgentNotice && fieldMark(urgentNotice, 'text'))}>{text}</span>
        {target && (
          <>
            {' '}
            <Anchor href={target.href} lang={target.lang} mark={urgentNotice && fieldMark(urgentNotice, 'link')}>
              {target.label}
            </Anchor>
          </>
        )}
      </p>
    </aside>
  );
}
