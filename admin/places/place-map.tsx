'use client';

import { useConfig } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { PlaceOnMap } from '@/editorial/places/map-endpoint';
import type { Coordinates } from '@/lib/map/discs';
import { requestJson } from '../api/request';
import { useT } from '../texts/use-t';
import styles from './places.module.css';
import { describePlace } from './texts';

/** While somebody types a number, each of its digits is another place. */
const pauseMs = 300;

/** A place on the site's own map, drawn by this server: no other one learns of it. */
export function PlaceMap({ place: { latitude, longitude } }: { place: Coordinates }) {
  const t = useT();
  const { config } = useConfig();
  const [drawing, setDrawing] = useState<PlaceOnMap | null>(null);
  useEffect(() => {
    const gone = new AbortController();
    const timer = setTimeout(async () => {
      const query = { latitude: String(latitude), longitude: String(longitude) };
      const options = { query, t, signal: gone.signal };
      const answer = await requestJson<PlaceOnMap>(`${config.routes.api}/editorial/place-map`, options);
      // Without an answer there is no map; the coordinates are there in words.
      if (!gone.signal.aborted) setDrawing(answer.ok ? answer.body : null);
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      gone.abort();
    };
  }, [latitude, longitude, t, config.routes.api]);
  if (!drawing) return <div className={styles.map} />;
  const { land, borders, size, x, y } = drawing;
  return (
    <svg
      className={styles.map}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={t('places.map', { place: describePlace({ latitude, longitude }, t) })}
    >
      <circle className={styles.sea} cx={size / 2} cy={size / 2} r={size / 2} />
      <path className={styles.land} d={land} />
      <path className={styles.borders} d={borders} />
      <circle className={styles.halo} cx={x} cy={y} r={size / 26} />
      <circle className={styles.dot} cx={x} cy={y} r={size / 44} />
    </svg>
  );
}
