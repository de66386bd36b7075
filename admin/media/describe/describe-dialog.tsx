'use client';

import { useAuth, useConfig, useLocale } from '@payloadcms/ui';
import { useState } from 'react';
import type { Role } from '@/lib/access';
import { isLocale, sourceLocale } from '@/lib/locales';
import { languageName } from '@/lib/names';
import { useT } from '../../texts/use-t';
import buttons from '../../ui/button.module.css';
import { Dialog, DialogActions } from '../../ui/dialog';
import layout from '../../ui/layout.module.css';
import { OutsideForm } from '../../ui/outside-form';
import { type Description, type MediaItem, shownName, weightInWords } from '../add/media-item';
import { ExistingTags } from '../tags/existing-tags';
import styles from './describe.module.css';
import { DescriptionFields } from './description-fields';
import { useDescription } from './use-description';
import { useTags } from './use-tags';

type Props = {
  item: MediaItem;
  onClose: () => void;
  onChanged: (item: MediaItem) => void;
};

/** Fills in what a media lacks without leaving the place where it was seen: each answer is saved at once. */
export function DescribeDialog({ item, onClose, onChanged }: Props) {
  const t = useT();
  const { config } = useConfig();
  const { user } = useAuth<{ id: string; role?: Role } & Record<string, unknown>>();
  const { code } = useLocale();
  const locale = isLocale(code) ? code : sourceLocale;
  const tags = useTags();
  const { description, setDescription, save, state, problem } = useDescription({
    ...{ id: item.id, item, api: config.routes.api, locale, isComplete: true },
    onSaved: (stored: Description) => onChanged({ ...item, ...stored }),
  });
  // By the access rules (collections/media/access.ts): contributors change pictures until these are public.
  const [isTheirs] = useState(() => user?.role !== 'contributor' || item.people === null);
  const name = shownName(item.filename);
  return (
    <OutsideForm>
      <Dialog title={name} open onClose={onClose}>
        <p className={layout.quiet}>
          {weightInWords(item.filesize, t.language)}
          {item.width && item.height ? `, ${item.width} × ${item.height}` : ''}
        </p>
        {!isTheirs && <p>{t('mediaPicker.notYours')}</p>}
        <div className={styles.describe}>
          <DescriptionFields
            item={item}
            description={description}
            onChange={setDescription}
            onSave={save}
            disabled={!isTheirs}
            language={t.language}
            writtenIn={t('mediaPicker.writtenIn', { language: languageName(t.language, locale) })}
            existingTags={tags}
            tagList="tags-of-media"
            problem={problem}
          />
        </div>
        <ExistingTags id="tags-of-media" tags={tags} />
        <DialogActions>
          <button type="button" className={`${buttons.button} ${buttons.main}`} onClick={onClose}>
            {t('mediaPicker.done')}
          </button>
          <p role="status" className={layout.quiet}>
            {isTheirs && t(state === 'saving' ? 'mediaUpload.saving' : 'mediaPicker.savesItself')}
          </p>
        </DialogActions>
      </Dialog>
    </OutsideForm>
  );
}
