import type { Media } from '@/payload-types';
import { Picture } from '../figure/picture';
import styles from './logo.module.css';

type Props = { media: Media; sizes: string; className?: string | undefined };

/** A logo, whole; see-through ones stand on a light plate. */
export function Logo({ media, sizes, className }: Props) {
  return <Picture media={media} sizes={sizes} className={[styles.logo, className].filter(Boolean).join(' ')} />;
}
