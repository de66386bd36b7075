import { Mark } from '@/brand/mark';

/** The organisation's sign in the admin panel's corner; its colour follows the panel's own theme (brand/panel.css). */
export function Icon() {
  return <Mark className="brand-icon" />;
}
