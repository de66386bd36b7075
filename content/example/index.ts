import { withNoBreakSpaces } from '../no-break-spaces';
import type { StarterContent } from '../types';
import { concepts } from './concepts';
import { documents } from './documents';
import { events } from './events';
import { files } from './files';
import { contactForm, joinForm } from './forms';
import { footer, header, settings } from './globals';
import { media } from './media';
import { members } from './members';
import { about } from './pages/about';
import { home } from './pages/home';
import { join } from './pages/join';
import { accessibility, contact, help, legalNotice, personalData } from './pages/service';

/** An invented alliance with content in every section: to try the site, and for the end-to-end tests. */
const example: StarterContent = withNoBreakSpaces<StarterContent>({
  folder: 'content/example',
  media,
  files,
  members,
  concepts,
  documents,
  events,
  forms: [contactForm, joinForm],
  pages: [home, about, join, contact, legalNotice, personalData, accessibility, help],
  header,
  footer,
  settings,
});

export default example;
