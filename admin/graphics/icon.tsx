import { Mark } from '@/brand/mark';

/** The organisation's mark in the corner of the admin panel; its colour follows the panel's theme (brand/panel.css). */
export function Icon() {
  return <Mark className="brand-icon" />;
}
