import type { PayloadRequest } from 'payload';
import { schemaOf } from '@/editorial/links/place';
import type { Asked } from '@/editorial/outside-links/report';
import { publicCollections } from '@/lib/routes';
import { inLanguage, type Words } from '@/lib/words';
import ui from '../ui/ui.module.css';
import { texts } from './words';

/** What the list shows, as a form whose choices stand in the address. */
export function Filters({ asked, req }: { asked: Asked; req: PayloadRequest }) {
  const { language } = req.i18n;
  const say = (text: Words) => inLanguage(text, language);
  const names = [...publicCollections, 'header', 'footer'].map((slug) => ({
    slug,
    name: schemaOf(req.payload.config, slug, language).name,
  }));
  return (
    <form className={ui.filters} aria-label={say(texts.filterLabel)}>
      <div className={ui.field}>
        <label htmlFor="links-problem">{say(texts.show)}</label>
        <select className={ui.input} id="links-problem" name="problem" defaultValue={asked.problem}>
          <option value="broken">{say(texts.broken)}</option>
          <option value="unsure">{say(texts.unsure)}</option>
        </select>
      </div>
      <div className={ui.field}>
        <label htmlFor="links-content">{say(texts.content)}</label>
        <select className={ui.input} id="links-content" name="content" defaultValue={asked.inCollection ?? ''}>
          <option value="">{say(texts.all)}</option>
          {names.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <button className={`${ui.button} ${ui.buttonMain}`} type="submit">
        {say(texts.filter)}
      </button>
    </form>
  );
}
