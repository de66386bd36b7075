import type { Locale } from '../lib/locales';
import type { Section } from '../lib/routes';

/**
 * The shape of starter content: plain data, independent of Payload's schema. A text is in several languages; those of
 * the site that all texts have are published with it, the others are left to be translated. Field names are those of
 * the collections.
 */

/** The languages that the starter content of this repository is written in, which need not be those of the site. */
type StarterLanguage = 'fr' | 'en' | 'es';

/** By language: all those of the starter content, and others where an alliance has them. */
type InLanguages<Value> = Record<StarterLanguage, Value> & Partial<Record<Locale, Value>>;

/** A localized text of one line or one paragraph, without markup. */
export type Text = InLanguages<string>;

/**
 * One block of rich text, in a small Markdown: a plain paragraph; `## ` or `### ` heading; `- ` item of a list and
 * `1. ` of a numbered one (neighbours make one list); `> ` quote. Inside: `**bold**`, `*italic*` and
 * `[label](target)` where the target is an `https://` address, `ref:collection/key`, `section:name` or
 * `glossary:concepts/key` (a link that shows the definition), and `[words](lang:fr)` for words in another language.
 */
export type Paragraph = string;

/** A localized long text: the same number of paragraphs, of the same kinds, in each language. */
export type RichText = InLanguages<Paragraph[]>;

export type Collection = 'media' | 'files' | 'members' | 'events' | 'documents' | 'concepts' | 'forms' | 'pages';

/** References a starter document by its collection and key, such as `members/anvita`. */
export type Ref<C extends Collection = Collection> = `${C}/${string}`;

export type Link =
  | { type: 'document'; to: Ref<'members' | 'events' | 'documents' | 'concepts' | 'pages'> }
  | { type: 'section'; section: Section }
  /** The file of a document in the reader's language. */
  | { type: 'file'; document: Ref<'documents'> }
  | { type: 'url'; url: string };

export type LabelledLink = { label: Text; link: Link };

/** Properties of every starter document. `id` is a 24-hex id, the same on every database and never reused. */
type Identified = { key: string; id: string };

/** Properties of every document with a public address. */
type Published = Identified & {
  slug: Text;
  /** Loaded as a draft: someone must read it before it is public. */
  draft?: true;
  seo?: { title: Text; description: Text };
};

export type KeyFigure = { qualifier?: Text; value: string; label: Text };

export type MediaDocument = Identified & {
  /** Path inside the starter's folder. */
  file: string;
  /** Stored for decorative images too, in case an editor gives the image a meaning. */
  alt: Text;
  decorative: boolean;
  caption?: Text;
  credit: string;
  licence: string;
  /** In per cent from the inline start and the top. */
  focalX: number;
  focalY: number;
  people: 'none' | 'consent' | 'unrecognisable';
};

export type FileDocument = Identified & {
  /** Path inside the starter's folder. */
  file: string;
};

export type Member = Published & {
  name: Text;
  acronym?: string;
  kind: 'local-authority' | 'elected-official' | 'association' | 'network' | 'union' | 'other';
  founder: boolean;
  logo?: Ref<'media'>;
  /** At most 320 characters. */
  summary: Text;
  description: RichText;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  place?: string;
  latitude?: number;
  longitude?: number;
  website?: string;
  websiteLabel?: Text;
  visibility: 'public' | 'without-place' | 'hidden';
};

export type Event = Published & {
  title: Text;
  kind: 'meeting' | 'conference' | 'workshop' | 'webinar' | 'press' | 'campaign';
  status: 'scheduled' | 'postponed' | 'cancelled';
  summary: Text;
  body: RichText;
  /** UTC. All day: midnight of the first day to the last minute of the last day, in `timeZone`. */
  startsAt: string;
  endsAt: string;
  timeZone: string;
  allDay: boolean;
  attendance: 'in-person' | 'online' | 'hybrid';
  venue?: { name: string; street?: string; city: string; country: string; latitude?: number; longitude?: number };
  accessibility?: Text;
  /** BCP 47 tags of the languages spoken or interpreted. */
  languages: string[];
  keyFigures: KeyFigure[];
  organisers: Ref<'members'>[];
  participants: Ref<'members'>[];
  cover?: Ref<'media'>;
  gallery: Ref<'media'>[];
  documents: Ref<'documents'>[];
  concepts: Ref<'concepts'>[];
};

export type DocumentKind =
  | 'founding-text'
  | 'proceedings'
  | 'report'
  | 'statement'
  | 'press-release'
  | 'press-kit'
  | 'model-deliberation'
  | 'guide';

export type Document = Published & {
  title: Text;
  kind: DocumentKind;
  summary: Text;
  body: RichText;
  /** ISO day. */
  publishedOn?: string;
  /** For readers: why it is provisional, and what will replace it. */
  provisional?: Text;
  /** Printed on every page of its files by scripts/print-documents.ts. */
  printedMark?: Text;
  authors: Ref<'members'>[];
  authorsText?: Text;
  event?: Ref<'events'>;
  concepts: Ref<'concepts'>[];
  cover?: Ref<'media'>;
  files: { file: Ref<'files'>; language: StarterLanguage; accessible: 'yes' | 'no' | 'unknown' }[];
};

export type Concept = Published & {
  term: Text;
  question: Text;
  definition: Text;
  body: RichText;
  aliases: Text[];
  related: Ref<'concepts'>[];
  documents: Ref<'documents'>[];
  order: number;
};

/** Surface of the block; white without one. */
export type Surface = 'paper' | 'soft' | 'band' | 'ink';

export type Hero = {
  blockType: 'hero';
  variant: 'home' | 'page' | 'quiet';
  title: Text;
  kicker?: Text;
  standfirst?: Text;
  image?: Ref<'media'>;
  actions: LabelledLink[];
  /** Links to the parts of the page: `target` is the `anchor` of a block. */
  anchors: { label: Text; target: string }[];
};

export type RichTextBlock = {
  blockType: 'rich-text';
  title?: Text;
  anchor?: string;
  surface?: Surface;
  body: RichText;
};

export type MediaText = {
  blockType: 'media-text';
  title: Text;
  anchor?: string;
  surface: Surface;
  media?: Ref<'media'>;
  mediaSide: 'start' | 'end';
  body: RichText;
  keyFigures: KeyFigure[];
  /** After the body, in large type; it is not repeated in the body. */
  pullQuote?: Text;
  link?: { label: Text; link: Link; meta?: Text };
};

export type MembersBlock = {
  blockType: 'members';
  title: Text;
  anchor?: string;
  surface?: Surface;
  mode: 'founders' | 'chosen' | 'all';
  chosen: Ref<'members'>[];
};

export type EventsBlock = {
  blockType: 'events';
  title: Text;
  anchor?: string;
  surface?: Surface;
  mode: 'upcoming' | 'past' | 'chosen';
  chosen: Ref<'events'>[];
  limit: number;
};

export type DocumentsBlock = {
  blockType: 'documents';
  title: Text;
  anchor?: string;
  surface?: Surface;
  mode: 'kind' | 'chosen';
  kind?: DocumentKind;
  chosen: Ref<'documents'>[];
};

export type ConceptsBlock = {
  blockType: 'concepts';
  title: Text;
  anchor?: string;
  surface?: Surface;
  mode: 'chosen' | 'all';
  chosen: Ref<'concepts'>[];
  /** The whole text of each concept instead of its definition. */
  full: boolean;
};

export type QuoteBlock = { blockType: 'quote'; surface?: Surface; text: Text; source: Text };

export type KeyFiguresBlock = { blockType: 'key-figures'; title: Text; surface?: Surface; figures: KeyFigure[] };

export type CallToAction = {
  blockType: 'call-to-action';
  title: Text;
  text: Text;
  button: LabelledLink;
  secondary?: LabelledLink;
  surface: Surface;
};

type AnswerableQuestion = {
  label: Text;
  hint?: Text;
  required: boolean;
  /** Field of a member that the answer fills in when a message becomes one: never data about the sender. */
  memberField?: 'name' | 'acronym' | 'kind' | 'place' | 'country' | 'summary' | 'website' | 'email';
};
type Choices = AnswerableQuestion & { options: { label: Text }[] };

/** One part of a form, as collections/forms/questions.ts has them. */
export type FormQuestion =
  | (AnswerableQuestion & { blockType: 'text'; autocomplete?: 'name' | 'organization' | 'address-level2' })
  | (AnswerableQuestion & { blockType: 'textarea' | 'email' | 'telephone' | 'checkbox' })
  | (Choices & { blockType: 'select' | 'radio' | 'checkboxes' })
  | { blockType: 'section'; label: Text }
  | { blockType: 'explanation'; text: Text };

/** Who receives what it brings is typed in the admin panel: nobody's address stands in starter content. */
export type Form = Identified & {
  title: Text;
  warning: boolean;
  questions: FormQuestion[];
  consent?: Text;
  submitLabel: Text;
  thanks: Text;
};

/** Three to five things to do, in their order. */
export type StepsBlock = {
  blockType: 'steps';
  title: Text;
  anchor?: string;
  surface?: Surface;
  steps: { title: Text; text: Text; link?: LabelledLink }[];
};

export type FormBlock = { blockType: 'form'; title: Text; anchor?: string; surface?: Surface; form: Ref<'forms'> };

export type Block =
  | Hero
  | RichTextBlock
  | MediaText
  | MembersBlock
  | EventsBlock
  | DocumentsBlock
  | ConceptsBlock
  | QuoteBlock
  | KeyFiguresBlock
  | CallToAction
  | StepsBlock
  | FormBlock;

export type Page = Published & {
  title: Text;
  parent?: Ref<'pages'>;
  layout: Block[];
  showInSitemap: boolean;
};

export type Header = { links: (LabelledLink & { children?: LabelledLink[] })[] };

export type Footer = {
  mainLinks: LabelledLink[];
  columns: { title: Text; links: LabelledLink[] }[];
  /** The accessibility statement comes from the settings, with its conformity; it is not repeated here. */
  legalLinks: LabelledLink[];
  socialLinks: { network: string; url: string }[];
};

export type Settings = {
  siteName: Text;
  tagline: Text;
  description: Text;
  homePage: Ref<'pages'>;
  legalPage?: Ref<'pages'>;
  personalDataPage?: Ref<'pages'>;
  /** May be a draft: forms lead to it once it is published. */
  helpPage?: Ref<'pages'>;
  accessibility: { conformity: 'none' | 'partial' | 'full'; auditedOn?: string; statementPage?: Ref<'pages'> };
  launched: boolean;
  /** What nobody has decided yet: told to the staff, never to readers. */
  toComplete: { text: Text }[];
};

export type StarterContent = {
  /** Folder that the paths of media and files start from, seen from the root of the project. */
  folder: string;
  media: MediaDocument[];
  files: FileDocument[];
  members: Member[];
  concepts: Concept[];
  documents: Document[];
  events: Event[];
  forms: Form[];
  pages: Page[];
  header: Header;
  footer: Footer;
  settings: Settings;
};
