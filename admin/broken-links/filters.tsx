import type { PayloadRequest } from 'payload';
import type { Requested } from '@/editorial/external-links/report';
import { schemaOf } from '@/editorial/links/describe-place';
import { publicCollections } from '@/lib/routes';
import { getT } from '@/messages/panel';
import buttons from '../ui/button.module.css';
import forms from '../ui/form.module.css';

/** Filters of the list, as a form whose values are in the address. */
export function Filters({ requested, req }: { requested: Requested; req: PayloadRequest }) {
  const { language } = req.i18n;
  const t = getT(language);
  const names = [...publicCollections, 'header', 'footer'].map((slug) => ({
    slug,
    name: schemaOf(req.payload.config, slug, language).name,
  }));
  return (
    <form className={forms.filters} aria-label={t('brokenLinks.filterLabel')}>
      <div className={forms.field}>
        <label htmlFor="links-problem">{t('brokenLinks.show')}</label>
        <select className={forms.input} id="links-problem" name="problem" defaultValue={requested.problem}>
          <option value="broken">{t('brokenLinks.broken')}</option>
          <option value="unsure">{t('brokenLinks.unsure')}</option>
        </select>
      </div>
      <div className={forms.field}>
        <label htmlFor="links-content">{t('brokenLinks.content')}</label>
        <select className={forms.input} id="links-content" name="content" defaultValue={requested.inCollection ?? ''}>
          <option value="">{t('brokenLinks.all')}</option>
          {names.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <button className={`${buttons.button} ${buttons.main}`} type="submit">
        {t('brokenLinks.filter')}
      </button>
    </form>
  );
}
