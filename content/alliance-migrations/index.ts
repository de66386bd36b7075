import { withNoBreakSpaces } from '../no-break-spaces';
import type { StarterContent } from '../types';
import { concepts } from './concepts';
import { documents } from './documents';
import { events } from './events';
import { files } from './files';
import { contactForm } from './forms/contact';
import { joinForm } from './forms/join';
import { footer, header, settings } from './globals';
import { media } from './media';
import { members } from './members';
import { accessibility } from './pages/accessibility';
import { alliance } from './pages/alliance';
import { contact } from './pages/contact';
import { credits } from './pages/credits';
import { help } from './pages/help';
import { home } from './pages/home';
import { join } from './pages/join';
import { legalNotice } from './pages/legal-notice';
import { personalData } from './pages/personal-data';
import { press } from './pages/press';

/** Everything an empty database receives with `STARTER_CONTENT=alliance-migrations`. */
const allianceMigrations: StarterContent = withNoBreakSpaces<StarterContent>({
  folder: 'content/alliance-migrations',
  media,
  files,
  members,
  concepts,
  documents,
  events,
  forms: [contactForm, joinForm],
  pages: [home, alliance, join, press, help, contact, legalNotice, personalData, accessibility, credits],
  header,
  footer,
  settings,
});

export default allianceMigrations;
