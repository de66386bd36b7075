'use client';

import { Link, useLocale, useTranslation } from '@payloadcms/ui';
import type { MouseEvent } from 'react';
import type { SpokenPoint } from '@/editorial/checks';
import { languagePrefix } from '@/editorial/checks/words';
import { pointQuery } from '@/lib/form-point';
import { localeOrSource } from '@/lib/locales';
import { inLanguage, words } from '@/lib/words';
import { useFocusField } from '../focus-field/use-focus-field';
import { Icon } from '../ui/icon';
import ui from '../ui/ui.module.css';

const severity = {
  error: words('À corriger', 'To fix', 'Por corregir'),
  advice: words('Conseil', 'Advice', 'Consejo'),
};
const tabWord = words('onglet', 'tab', 'pestaña');

type PointsProps = {
  points: readonly SpokenPoint[];
  /** Called when a point is followed within the form: a dialog closes, so that the field can have the focus. */
  onFollow?: () => void;
};

/** The points of a document, each leading to its field: its tab opened, its language chosen, the focus in it. */
export function Points({ points, onFollow }: PointsProps) {
  const { code: locale } = useLocale();
  const { i18n } = useTranslation();
  const { focusField, tabLabel } = useFocusField();

  const link = (point: SpokenPoint) => {
    const href = pointQuery(point.path, point.locale ?? localeOrSource(locale));
    const words = `${languagePrefix(point.locale, i18n.language)}${point.found}`;
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
        const where = [tab && `${inLanguage(tabWord, i18n.language)} ${tab}`, point.rows].filter(Boolean).join(', ');
        return (
          <li
            key={`${point.path} ${point.rule} ${index}`}
            className={point.severity === 'error' ? ui.isBad : undefined}
          >
            <Icon name={point.severity === 'error' ? 'error' : 'advice'} />
            {link(point)}
            <p>
              {inLanguage(severity[point.severity], i18n.language)}
              {where && `, ${where}`}. {point.mend}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
