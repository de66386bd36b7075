import type { ClientKey } from '@/messages/panel/types';
import type { Row } from '../untranslated/row';
import { idOf } from './ids';

/** A control that has no name. */
const unnamed = (selector: string, key: ClientKey): Row => ({ selector, attribute: 'aria-label', say: (t) => t(key) });

const labelOfField = (element: Element): Element | null =>
  element.closest('.field-type')?.querySelector('.field-label') ?? null;

/** A control whose field has a label on the page, which is not its own: its name is what the label says. */
const namedByField = (selector: string): Row => ({
  selector,
  attribute: 'aria-labelledby',
  say: (_, __, element) => {
    const label = element.hasAttribute('aria-label') ? null : labelOfField(element);
    return label && idOf(label);
  },
});

/** The checkbox of a row of a list; named by itself, “choose”, and by the first text of the row. */
const rowCheckbox = '.cell-_select input[type="checkbox"]';

const titleOfRow = (checkbox: Element): Element | null => {
  const [, title] = checkbox.closest('tr')?.cells ?? [];
  return title ?? null;
};

/** Buttons that have an icon only, and fields whose label is beside them. */
export const nameRows: readonly Row[] = [
  unnamed('nav.nav__wrap', 'untranslated.names.menu'),
  unnamed('nav.step-nav', 'untranslated.names.path'),
  unnamed('.doc-controls__popup .popup-button', 'untranslated.names.moreActions'),
  unnamed('.clipboard-action__popup .popup-button', 'untranslated.names.actionsOfRows'),
  unnamed('.array-actions__button', 'untranslated.names.actionsOfRow'),
  unnamed('.collapsible__drag', 'untranslated.names.moveRow'),
  unnamed('.clear-indicator', 'untranslated.names.clear'),
  unnamed('.copy-to-clipboard', 'untranslated.copyAddress'),
  unnamed('.relationship-add-new__add-button', 'untranslated.names.addNew'),
  unnamed('.clickable-arrow--left', 'untranslated.names.previousPage'),
  unnamed('.clickable-arrow--right', 'untranslated.names.nextPage'),
  unnamed('.condition__actions-remove', 'untranslated.names.removeCondition'),
  unnamed('.condition__actions-add', 'untranslated.names.addCondition'),
  unnamed('.condition__field .rs__input', 'untranslated.names.conditionField'),
  unnamed('.condition__operator .rs__input', 'untranslated.names.conditionOperator'),
  unnamed('.condition__value :is(.rs__input, input:not([type="hidden"]))', 'untranslated.names.conditionValue'),
  unnamed('thead #select-all', 'untranslated.names.selectAll'),
  // It names itself by its own id, which says nothing.
  { selector: 'thead #select-all', attribute: 'aria-labelledby', english: 'select-all', say: () => '' },
  unnamed(rowCheckbox, 'untranslated.names.select'),
  {
    selector: rowCheckbox,
    attribute: 'aria-labelledby',
    say: (_, __, element) => {
      const title = titleOfRow(element);
      return title && `${idOf(element)} ${idOf(title)}`;
    },
  },
  // Beside a date, whose label it is not.
  unnamed('.timezone-picker .rs__input', 'untranslated.names.timeZone'),
  namedByField('.field-type .rs__input'),
  namedByField('.ContentEditable__root'),
  unnamed('.toolbar-input[name="live-preview-width"]', 'untranslated.names.previewWidth'),
  unnamed('.toolbar-input[name="live-preview-height"]', 'untranslated.names.previewHeight'),
  { ...unnamed('#live-preview-iframe', 'untranslated.names.preview'), attribute: 'title' },
  // The tab says more than this name: how many versions there are.
  { selector: '.doc-tab', attribute: 'aria-label', english: /./, say: () => '' },
  // The name of a file stands beside its picture.
  { selector: '.file__thumbnail img, .cell-filename img', attribute: 'alt', english: /./, say: () => '' },
];
