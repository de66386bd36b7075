'use client';

import type { MouseEvent } from 'react';
import { useT } from '../../texts/use-t';
import forms from '../../ui/form.module.css';
import styles from './describe.module.css';
import { pointIn } from './point';

type Props = {
  image: string;
  /** In percent, from the left and from the top. */
  x: number;
  y: number;
  disabled: boolean;
  /** While a slider moves. */
  onChange: (x: number, y: number) => void;
  /** A point to keep. */
  onSave: (x: number, y: number) => void;
};

/**
 * The point of a picture that stays visible where a page cuts its edges: a click on the picture, or two sliders, which the
 * keyboard and screen readers use.
 */
export function FocalPoint({ image, x, y, disabled, onChange, onSave }: Props) {
  const t = useT();

  function point(event: MouseEvent<HTMLElement>) {
    if (disabled) return;
    const chosen = pointIn(event.currentTarget.getBoundingClientRect(), event.clientX, event.clientY);
    onSave(chosen.x, chosen.y);
  }

  const sliders = [
    { label: t('mediaPicker.focalX'), value: x, at: (value: number) => [value, y] as const },
    { label: t('mediaPicker.focalY'), value: y, at: (value: number) => [x, value] as const },
  ];
  return (
    <fieldset>
      <legend className={forms.label}>{t('mediaPicker.focal')}</legend>
      <p className={forms.hint}>{t('mediaPicker.focalHelp')}</p>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the sliders below do the same by keyboard. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: pointing is one more way; the sliders do the same. */}
      <div className={styles.focalPicture} onClick={point}>
        <img src={image} alt="" draggable={false} />
        <span className={styles.focalMark} style={{ left: `${x}%`, top: `${y}%` }} />
      </div>
      {sliders.map(({ label, value, at }) => (
        <label key={label} className={styles.focalSlider}>
          <span>{label}</span>
          <input
            type="range"
            min="0"
            max="100"
            value={value}
            disabled={disabled}
            onChange={(event) => onChange(...at(event.target.valueAsNumber))}
            onPointerUp={() => onSave(x, y)}
            onKeyUp={() => onSave(x, y)}
            onBlur={() => onSave(x, y)}
          />
          <output>{t('mediaPicker.percent', { value })}</output>
        </label>
      ))}
    </fieldset>
  );
}
