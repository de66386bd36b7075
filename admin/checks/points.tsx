'use client';

import { Link, useLocale } from '@payloadcms/ui';
import type { MouseEvent } from 'react';
import type { SpokenPoint } from '@/editorial/checks';
import { languagePrefix } from '@/editorial/checks/language-prefix';
import { pointQuery } from '@/lib/form-point';
import { localeOrSource } from '@/lib/locales';
import { useFocusField } from '../focus-field/use-focus-field';
import { useT } from '../texts/use-t';
import { Icon } from '../ui/icon';
import ui from '../ui/ui.module.css';

type PointsProps = {
  points: readonly SpokenPoint[];
  /** Called when a point is followed within the form: a dialog closes, so that the field can have the focus. */
  onFollow?: () => void;
};

/** The points of a document, each leading to its field: its tab opened, its language chosen, the focus in it. */
export function Points({ points, onFollow }: PointsProps) {
  const { code: locale } = useLocale();
  const t = useT();
  const { focusField, tabLabel } = useFocusField();

  const link = (point: SpokenPoint) => {
    const href = pointQuery(point.path, point.locale ?? localeOrSource(locale));
    const words = `${languagePrefix(point.locale, t)}${point.found}`;
    if (point.locale !== null && point.locale !== locale) {
      return (
        <Link href={href} prefetch={false} onClick={onFollow}>
          {words}
        </Link>
      );
    }
    // Not Payload's link: it would draw the form anew, over what is being typed, whatever its click is told.
    const follow = (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      onFollow?.();
      focusField(point.path);
    };
    return (
      <a href={href} onClick={follow}>
        {words}
      </a>
    );
  };

  return (
    <ul className={ui.checks}>
      {points.map((point, index) => {
        const tab = tabLabel(point.path);
        const where = [tab && `${t('checks.tabWord')} ${tab}`, point.rows].filter(Boolean).join(', ');
        return (
          <li
            key={`${point.path} ${point.rule} ${index}`}
            className={point.severity === 'error' ? ui.isBad : undefined}
          >
            <Icon name={point.severity === 'error' ? 'error' : 'advice'} />
            {link(point)}
            <p>
              {t(`checks.severity.${point.severity}`)}
              {where && `, ${where}`}. {point.fix}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
