'use client';

import { type ReactNode, useId } from 'react';
import { textLimits } from '@/lib/limits';
import { useT } from '../../texts/use-t';
import forms from '../../ui/form.module.css';
import layout from '../../ui/layout.module.css';
import { State } from '../../ui/state';
import type { Description, MediaItem } from '../add/media-item';
import { peopleAnswers } from '../people';
import { TagsInput } from '../tags/tags-input';
import { FocalPoint } from './focal-point';

type Props = {
  item: MediaItem;
  description: Description;
  /** While it is typed. */
  onChange: (next: Description) => void;
  /** An answer to keep. */
  onSave: (next: Description) => void;
  disabled: boolean;
  language: string;
  /** Above the description: the language it is to be written in. */
  writtenIn?: ReactNode;
  existingTags: readonly string[];
  /** The id of their list. */
  tagList: string;
  onTagged?: (tags: readonly string[]) => void;
  problem: string;
};

/** The questions about one media: two columns of the grid around it. */
export function DescriptionFields(props: Props) {
  const { item, description, onChange, onSave, disabled, language, existingTags, tagList, onTagged, problem } = props;
  const t = useT();
  const id = useId();
  const isDescribed = description.decorative || description.alt.trim() !== '';
  return (
    <>
      <div className={layout.stack}>
        <div>
          <label className={forms.label} htmlFor={`${id}-alt`}>
            {t('mediaPeople.descriptionLabel')}
          </label>
          <p className={forms.hint} id={`${id}-alt-hint`}>
            {t('mediaPeople.descriptionHint')} {props.writtenIn}
          </p>
          <textarea
            id={`${id}-alt`}
            className={forms.input}
            aria-describedby={`${id}-alt-hint ${id}-alt-missing`}
            value={description.alt}
            maxLength={textLimits.maxAltLength}
            disabled={disabled}
            onChange={(event) => onChange({ ...description, alt: event.target.value })}
            onBlur={() => onSave(description)}
          />
          <p className={forms.hint} id={`${id}-alt-missing`}>
            {isDescribed ? '' : t('mediaUpload.describe')}
          </p>
        </div>
        <label className={forms.choice}>
          <input
            type="checkbox"
            checked={description.decorative}
            disabled={disabled}
            onChange={(event) => onSave({ ...description, decorative: event.target.checked })}
          />
          {t('mediaPeople.decorativeLabel')}
        </label>
        <div>
          <label className={forms.label} htmlFor={`${id}-credit`}>
            {t('mediaUpload.credit')}
          </label>
          <input
            id={`${id}-credit`}
            className={forms.input}
            value={description.credit}
            disabled={disabled}
            onChange={(event) => onChange({ ...description, credit: event.target.value })}
            onBlur={() => onSave(description)}
          />
        </div>
        <div>
          <label className={forms.label} htmlFor={`${id}-tags`}>
            {t('mediaTags.tagsLabel')}
          </label>
          <TagsInput
            id={`${id}-tags`}
            tags={description.tags}
            onChange={(tags) => {
              onSave({ ...description, tags });
              onTagged?.(tags);
            }}
            existing={existingTags}
            list={tagList}
            language={language}
            disabled={disabled}
          />
        </div>
      </div>
      <div className={layout.stack}>
        <fieldset aria-describedby={`${id}-people-missing`}>
          <legend className={forms.label}>{t('mediaPeople.question')}</legend>
          {peopleAnswers.map(({ value, label }) => (
            <label key={value} className={forms.choice}>
              <input
                type="radio"
                name={`${id}-people`}
                checked={description.people === value}
                disabled={disabled}
                onChange={() => onSave({ ...description, people: value })}
              />
              {t(label)}
            </label>
          ))}
          <p id={`${id}-people-missing`}>
            {description.people === null && (
              <State icon="hidden" tone="off">
                {t('mediaUpload.answer')}
              </State>
            )}
          </p>
        </fieldset>
        <FocalPoint
          image={item.thumbnailURL ?? item.url ?? ''}
          x={description.focalX}
          y={description.focalY}
          disabled={disabled}
          onChange={(focalX, focalY) => onChange({ ...description, focalX, focalY })}
          onSave={(focalX, focalY) => onSave({ ...description, focalX, focalY })}
        />
        {problem && (
          <p className={forms.error} role="alert">
            {problem}
          </p>
        )}
      </div>
    </>
  );
}
