import type { Row } from '../untranslated/row';

const set = (attribute: NonNullable<Row['attribute']>, selector: string, value: string, english?: string): Row => ({
  selector,
  attribute,
  ...(english !== undefined && { english }),
  say: () => value,
});

/** The views of Payload that have no `main`, but not the list in a drawer, which is within the page. */
const mainOfPayload =
  '.template-default__wrap > :is(.not-found, .unauthorized, .collection-list), .template-default__wrap > div > .collection-list, .template-minimal';

const popup = ':is(.popup__content, .popup__hidden-content)';

/** Fields with a heading, and fields within them. */
const titled = '.array-field, .blocks-field, .group-field';

/** Returns the level of a heading of a field: those of a form follow its h1, those within a field follow the field's. */
function levelOf(heading: Element): string {
  let level = 1;
  for (
    let field = heading.closest(titled);
    field !== null;
    field = field.parentElement ? field.parentElement.closest(titled) : null
  ) {
    if (field.querySelector('h3')?.closest(titled) === field) level += 1;
  }
  return String(Math.max(2, level));
}

/** Roles, levels and the like that Payload leaves out, or gives so that browsers can't pass them on. */
export const roleRows: readonly Row[] = [
  set('role', mainOfPayload, 'main'),
  // Of the list, not of the page.
  set('role', 'header.list-header', 'none'),
  set('role', '.doc-header', 'region'),
  { selector: '.doc-header', attribute: 'aria-label', say: (t) => t('untranslated.names.documentHeader') },
  // Drawn at the end of the page, outside of its parts, and hidden until it is opened.
  set('role', popup, 'region'),
  { selector: popup, attribute: 'aria-label', say: (t) => t('untranslated.names.choices') },
  // A list of links without items.
  set('role', 'ul.doc-tabs__tabs', 'none'),
  // Columns of a list are chosen by buttons that say whether they are checked, which only checkboxes do.
  set('role', 'button.pill[aria-checked]', 'checkbox', 'button'),
  // A column of checkboxes has no header.
  set('role', '#heading-_select', 'cell'),
  // A button around a button: the inner one does it.
  set('role', '.relationship-add-new .popup-button--custom', 'presentation', 'button'),
  set('tabindex', '.relationship-add-new .popup-button--custom', '-1', '0'),
  // react-select hides its buttons from screen readers, and leaves them in the order of Tab. Its arrow is of no use there,
  // since arrow keys open the list; its cross is.
  set('tabindex', '.dropdown-indicator', '-1'),
  set('aria-hidden', '.clear-indicator', '', 'true'),
  set('aria-hidden', '.btn__tooltip', 'true'),
  // A letter as an icon.
  set('aria-hidden', '.toolbar-popup__dropdown > span:not([class])', 'true'),
  set('aria-disabled', '.popup-button-list__disabled', 'true'),
  {
    selector: '.field-type :is(h3, h4), .payload-settings h3, .no-results h3',
    attribute: 'aria-level',
    say: (_, __, element) => levelOf(element),
  },
];
