'use client';

import { getTranslation } from '@payloadcms/translations';
import { Link, useConfig, useDocumentInfo, useForm, useLocale, useTranslation } from '@payloadcms/ui';
import { useSearchParams } from 'next/navigation';
import { type MouseEvent, useCallback, useEffect, useRef } from 'react';
import type { SpokenPoint } from '@/editorial/checks';
import { languagePrefix } from '@/editorial/checks/words';
import { inLanguage, words } from '@/lib/words';
import { Icon } from '../ui/icon';
import ui from '../ui/ui.module.css';
import { leadToField } from './lead-to-field';
import { openTab, tabOf } from './tabs';

const severity = {
  error: words('À corriger', 'To fix', 'Por corregir'),
  advice: words('Conseil', 'Advice', 'Consejo'),
};
const tabWord = words('onglet', 'tab', 'pestaña');

/** The name in the address by which a link asks for a field: after a change of language, and from elsewhere. */
const pointName = 'point';

/** The points of a document, each leading to its field: its tab opened, its language chosen, the focus in it. */
export function Points({ points }: { points: readonly SpokenPoint[] }) {
  const list = useRef<HTMLUListElement>(null);
  const { code: locale } = useLocale();
  const { i18n } = useTranslation();
  const { getEntityConfig } = useConfig();
  const { collectionSlug } = useDocumentInfo();
  const { getField, dispatchFields } = useForm();
  const asked = useSearchParams().get(pointName);
  const fields = (collectionSlug && getEntityConfig({ collectionSlug })?.fields) || [];

  const tabLabel = (path: string): string => {
    const label = tabOf(fields, path)?.tab.label;
    return label ? getTranslation(label, i18n) : '';
  };
  const lead = useCallback(
    (path: string) => {
      const found = tabOf((collectionSlug && getEntityConfig({ collectionSlug })?.fields) || [], path);
      const label = found?.tab.label ? getTranslation(found.tab.label, i18n) : '';
      if (list.current && found && label) openTab(list.current, label, found.tabs.length);
      void leadToField(path, { getField, dispatchFields });
    },
    [collectionSlug, getEntityConfig, i18n, getField, dispatchFields],
  );

  const led = useRef<string | null>(null);
  useEffect(() => {
    const name = asked && `${locale}/${asked}`;
    if (!asked || led.current === name) return;
    led.current = name;
    lead(asked);
  }, [asked, locale, lead]);

  const isHere = ({ locale: of }: SpokenPoint) => of === null || of === locale;
  const follow = (event: MouseEvent, point: SpokenPoint) => {
    event.preventDefault();
    lead(point.path);
  };

  const address = ({ locale: of, path }: SpokenPoint) =>
    `?locale=${of ?? locale}&${pointName}=${encodeURIComponent(path)}`;

  return (
    <ul ref={list} className={ui.checks}>
      {points.map((point, index) => {
        const tab = tabLabel(point.path);
        const where = [tab && `${inLanguage(tabWord, i18n.language)} ${tab}`, point.rows].filter(Boolean).join(', ');
        return (
          <li
            key={`${point.path} ${point.rule} ${index}`}
            className={point.severity === 'error' ? ui.isBad : undefined}
          >
            <Icon name={point.severity === 'error' ? 'error' : 'advice'} />
            {isHere(point) ? (
              // Payload's Link would load the page anew, and with it the form, past what is typed meanwhile.
              <a href={address(point)} onClick={(event) => follow(event, point)}>
                {languagePrefix(point.locale, i18n.language)}
                {point.found}
              </a>
            ) : (
              <Link href={address(point)} prefetch={false}>
                {languagePrefix(point.locale, i18n.language)}
                {point.found}
              </Link>
            )}
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
