import { momentInWords } from '@/lib/moments';
import { fileSize } from '@/lib/names';
import type { ClientKey } from '@/messages/panel/types';
import type { Row } from './row';

const text = (selector: string, english: string | RegExp, key: ClientKey): Row => ({
  selector,
  english,
  say: (t) => t(key),
});

const label = (selector: string, english: string | RegExp, key: ClientKey): Row => ({
  ...text(selector, english, key),
  attribute: 'aria-label',
});

/** What @dnd-kit says to people who move rows with the keyboard. Payload hands it no texts, and ids as names. */
const dragRows: readonly Row[] = [
  // Hidden; Payload chooses its id.
  text('div[style*="display"]', /^\s*To pick up a draggable item, /, 'untranslated.drag.help'),
  {
    ...text('[aria-roledescription]', /^(sortable|draggable)$/, 'untranslated.drag.handle'),
    attribute: 'aria-roledescription',
  },
  text('[id^="DndLiveRegion"]', /^Picked up draggable item /, 'untranslated.drag.taken'),
  text('[id^="DndLiveRegion"]', /^Draggable item .* was moved over droppable area /, 'untranslated.drag.moved'),
  text('[id^="DndLiveRegion"]', /^Draggable item .* is no longer over a droppable area/, 'untranslated.drag.outside'),
  text('[id^="DndLiveRegion"]', /^Draggable item .* was dropped/, 'untranslated.drag.dropped'),
  text('[id^="DndLiveRegion"]', /^Dragging was cancelled/, 'untranslated.drag.cancelled'),
];

/** The calendar of filters by date, react-datepicker: Payload hands it the language of its dates alone. */
const calendarRows: readonly Row[] = [
  label('.react-datepicker', 'Choose Date', 'untranslated.calendar.chooseDate'),
  label('.react-datepicker', 'Choose Date and Time', 'untranslated.calendar.chooseDateAndTime'),
  label('.react-datepicker', 'Choose Time', 'untranslated.calendar.chooseTime'),
  label('.react-datepicker__navigation', 'Next Month', 'untranslated.calendar.nextMonth'),
  label('.react-datepicker__navigation', 'Previous Month', 'untranslated.calendar.previousMonth'),
  label('.react-datepicker__navigation', 'Next Year', 'untranslated.calendar.nextYear'),
  label('.react-datepicker__navigation', 'Previous Year', 'untranslated.calendar.previousYear'),
  text('.react-datepicker__navigation-icon', 'Next Month', 'untranslated.calendar.nextMonth'),
  text('.react-datepicker__navigation-icon', 'Previous Month', 'untranslated.calendar.previousMonth'),
  text('.react-datepicker-time__header', 'Time', 'untranslated.calendar.time'),
  label('.react-datepicker__time-list', 'Time', 'untranslated.calendar.time'),
  {
    selector: '.react-datepicker__day',
    attribute: 'aria-label',
    english: /^Choose (.*)$/,
    say: (t, [day = '']) => t('untranslated.calendar.chooseDay', { day }),
  },
  {
    selector: '.react-datepicker__day',
    attribute: 'aria-label',
    english: /^Not available (.*)$/,
    say: (t, [day = '']) => t('untranslated.calendar.notAvailable', { day }),
  },
  {
    selector: '.react-datepicker__month',
    attribute: 'aria-label',
    english: /^[Mm]onth +(.*)$/,
    say: (t, [month = '']) => t('untranslated.calendar.month', { month }),
  },
];

const units = [' bytes', 'KB', 'MB', 'GB'];

const size = (selector: string): Row => ({
  selector,
  english: /^(.*?)(\d+)( bytes|KB|MB|GB)(.*)$/s,
  say: (t, [before = '', number, unit = '', after = '']) =>
    before + fileSize(t.language, Number(number) * 1024 ** units.indexOf(unit)) + after,
});

/** The sizes of the preview are named by their pixels (payload.config.ts): their labels are of one language. */
const screen = (pixels: string, key: ClientKey): Row =>
  text('.live-preview-toolbar-controls__breakpoint span, .popup-button-list__button', pixels, key);

/** What else Payload says in English. */
export const otherRows: readonly Row[] = [
  ...dragRows,
  ...calendarRows,
  size('.file-meta__size-type'),
  size('.cell-filesize'),
  size('.cell-filesize *'),
  size('.upload-relationship-details__meta'),
  {
    selector: '.document-locked__content strong',
    english: /^[A-Z][a-z]{2} \d{1,2}, \d{4}, \d{1,2}:\d{2}\s[AP]M$/,
    say: (t, _, element) => {
      const at = new Date(element.textContent ?? '');
      return Number.isNaN(at.getTime()) ? null : momentInWords(at.toISOString(), t.language);
    },
  },
  {
    selector: '.relationship--multi-value-label__drawer-toggler',
    attribute: 'aria-label',
    english: /^Edit (.*)$/s,
    say: (t, [name = '']) => t('untranslated.editRelation', { name }),
  },
  label('section[aria-live]', /^Notifications /, 'untranslated.notices'),
  // The name of a drawer is the one of its state in the code.
  label('dialog.payload__modal-item', /^drawer_\d+_blocks-drawer-/, 'untranslated.addBlock'),
  text('.copy-to-clipboard .tooltip-content', 'Copy URL', 'untranslated.copyAddress'),
  label('[data-close-button]', 'Close toast', 'untranslated.closeNotice'),
  // What a browser says when there is no connection.
  text(
    '[data-sonner-toast] [data-title]',
    /^(Failed to fetch|Load failed|NetworkError when attempting to fetch resource\.)$/,
    'untranslated.noConnection',
  ),
  screen('390 × 844', 'untranslated.screens.phone'),
  screen('768 × 1024', 'untranslated.screens.tablet'),
  screen('1280 × 900', 'untranslated.screens.desktop'),
  screen('Responsive', 'untranslated.screens.free'),
  // The name of the field in the code, which browsers show under the pointer.
  { selector: '.checkbox-input__input input', attribute: 'title', english: /^\S+$/, say: () => '' },
];
