import { link, paragraph, text } from '@/blocks/example-text';
import { megabyte } from '@/lib/limits';
import type { PanelText } from '@/messages/panel/types';
import type { Answer, Client, Json } from '../support/client';
import { samples, uniqueWord } from '../support/samples';
import { executable, imageFile, pdf } from '../support/uploads';
import type { Workshop } from '../support/workshop';

/** A mistake of an editor, and the expected message. */
export type Mistake = {
  name: string;
  message: PanelText;
  /** Collection to compare, to know that nothing was stored. */
  collection: string;
  /** Creates the documents it needs; returns the response to the mistake. */
  prepare(workshop: Workshop): Promise<Attempt>;
};

type Attempt = (editor: Client) => Promise<Answer>;

const published = { _status: 'published' } as const;
const fr = { locale: 'fr' } as const;

/** A new published document with a mistake. */
function creating(collection: keyof typeof samples, mistake: Json): Attempt {
  return (editor) =>
    editor.post(`/api/${collection}`, { ...samples[collection](uniqueWord('mistake')), ...mistake, ...published }, fr);
}

/** The same, for a mistake that needs no other document. */
const create = (collection: keyof typeof samples, mistake: Json) => async () => creating(collection, mistake);

const linkTo = (url: string) => text(paragraph(link('x', url)));

export const mistakes: readonly Mistake[] = [
  {
    name: 'an end before the start',
    message: 'checkRules.end-before-start.fix',
    collection: 'events',
    prepare: create('events', { startsAt: '2031-05-04T08:00:00.000Z', endsAt: '2031-05-03T08:00:00.000Z' }),
  },
  {
    name: 'a moment of the programme that ends before it starts',
    message: 'checkRules.end-before-start.fix',
    collection: 'events',
    prepare: create('events', {
      programme: [{ title: 'x', startsAt: '2031-05-04T08:00:00.000Z', endsAt: '2031-05-03T08:00:00.000Z' }],
    }),
  },
  {
    name: 'a latitude alone',
    message: 'errors.bothCoordinates',
    collection: 'members',
    prepare: create('members', { latitude: 48.85 }),
  },
  {
    name: 'a longitude alone',
    message: 'errors.bothCoordinates',
    collection: 'members',
    prepare: create('members', { longitude: 2.35 }),
  },
  {
    name: 'a latitude alone for a venue',
    message: 'errors.bothCoordinates',
    collection: 'events',
    prepare: create('events', { venue: { name: 'x', latitude: 48.85 } }),
  },
  {
    name: 'a program called .pdf',
    message: 'uploadErrors.fileKind',
    collection: 'files',
    prepare: async () => (editor) => editor.upload('/api/files', executable('rapport.pdf')),
  },
  {
    name: 'a picture among the files',
    message: 'uploadErrors.fileIsPicture',
    collection: 'files',
    prepare: async () => {
      const file = await imageFile('rapport', { width: 20, height: 20 });
      return (editor) => editor.upload('/api/files', file);
    },
  },
  {
    name: 'a PDF that was cut off',
    message: 'uploadErrors.pdfCut',
    collection: 'files',
    prepare: async () => {
      const file = new File([(await pdf('x').arrayBuffer()).slice(0, 150)], 'rapport.pdf');
      return (editor) => editor.upload('/api/files', file);
    },
  },
  {
    name: 'a PDF among the pictures',
    message: 'uploadErrors.pictureIsFile',
    collection: 'media',
    prepare: async () => (editor) => editor.upload('/api/media?locale=fr', pdf('x'), { alt: 'x' }),
  },
  {
    name: 'a file of 60 MB',
    message: { key: 'uploadErrors.fileSize', values: { max: 50 } },
    collection: 'files',
    prepare: async () => (editor) => editor.upload('/api/files', pdf('x', 'x'.repeat(60 * megabyte))),
  },
  {
    name: 'a file put in the place of another',
    message: 'errors.filesNeverChange',
    collection: 'files',
    prepare: async (workshop) => {
      const { id } = await workshop.upload('files', pdf('x'));
      return (editor) => editor.upload(`/api/files/${id}`, pdf('y'), {}, 'PATCH');
    },
  },
  {
    name: 'a picture without a description',
    message: 'checkRules.picture-undescribed.fix',
    collection: 'media',
    prepare: async () => {
      const file = await imageFile('x', { width: 20, height: 20 });
      return (editor) => editor.upload('/api/media?locale=fr', file, { alt: ' ' });
    },
  },
  {
    name: 'a page called Membres',
    message: 'errors.reservedSlug',
    collection: 'pages',
    prepare: create('pages', { title: 'Membres' }),
  },
  {
    name: 'a page at the address of a section in another language',
    message: 'errors.reservedSlug',
    collection: 'pages',
    prepare: create('pages', { slug: 'eventos' }),
  },
  {
    name: 'a second page at one address',
    message: 'errors.takenSlug',
    collection: 'pages',
    prepare: async (workshop) => {
      const { slug } = await workshop.published('pages', uniqueWord('first'));
      return creating('pages', { slug });
    },
  },
  {
    name: 'a published page moved to the address of another',
    message: 'errors.takenSlug',
    collection: 'pages',
    prepare: async (workshop) => {
      const { slug } = await workshop.published('pages', uniqueWord('first'));
      const { id } = await workshop.published('pages', uniqueWord('second'));
      return (editor) => editor.patch(`/api/pages/${id}`, { slug, ...published }, fr);
    },
  },
  {
    name: 'a page at the address of one in the trash',
    message: 'errors.takenSlug',
    collection: 'pages',
    prepare: async (workshop) => {
      const { slug, id } = await workshop.published('pages', uniqueWord('first'));
      await workshop.trash('pages', id);
      return creating('pages', { slug });
    },
  },
  {
    name: 'a page under itself',
    message: 'errors.ownParent',
    collection: 'pages',
    prepare: async (workshop) => {
      const { id } = await workshop.published('pages', uniqueWord('parent'));
      return (editor) => editor.patch(`/api/pages/${id}`, { parent: id, ...published }, fr);
    },
  },
  {
    name: 'a page under its own sub-page',
    message: 'errors.ownParent',
    collection: 'pages',
    prepare: async (workshop) => {
      const { id } = await workshop.published('pages', uniqueWord('parent'));
      const child = await workshop.published('pages', uniqueWord('child'), { parent: id });
      return (editor) => editor.patch(`/api/pages/${id}`, { parent: child.id, ...published }, fr);
    },
  },
  {
    name: 'a script as a web address',
    message: 'errors.webAddress',
    collection: 'members',
    prepare: create('members', { website: 'javascript:alert(1)' }),
  },
  {
    name: 'a script as the address of an online event',
    message: 'errors.webAddress',
    collection: 'events',
    prepare: create('events', { onlineUrl: 'JavaScript:alert(1)' }),
  },
  {
    name: 'a script in a link of a block',
    message: 'errors.linkAddress',
    collection: 'pages',
    prepare: create('pages', {
      layout: [{ blockType: 'call-to-action', button: { label: 'x', type: 'url', url: ' javascript:alert(1)' } }],
    }),
  },
  {
    name: 'a script in a link of a text',
    message: 'errors.textLink',
    collection: 'concepts',
    prepare: create('concepts', { body: linkTo('javascript:alert(1)') }),
  },
  {
    name: 'a document without text and without file',
    message: 'checkRules.body-or-file.fix',
    collection: 'documents',
    prepare: create('documents', { body: null, files: [] }),
  },
  {
    name: 'two files of one language and format',
    message: 'errors.oneFileEach',
    collection: 'documents',
    prepare: async (workshop) => {
      const rows = await Promise.all(['x', 'y'].map((name) => workshop.upload('files', pdf(name))));
      const files = rows.map(({ id }) => ({ file: id, language: 'fr', accessible: 'no' }));
      return creating('documents', { files });
    },
  },
  {
    name: 'a member without a name',
    message: 'checkRules.required.fix',
    collection: 'members',
    prepare: create('members', { name: ' ' }),
  },
  {
    name: 'the home page taken off the site',
    message: 'errors.homePage',
    collection: 'pages',
    prepare: async (workshop) => {
      const { homePage } = (await workshop.admin.get('/api/globals/settings', { depth: 0 })).json;
      return (editor) => editor.patch(`/api/pages/${String(homePage)}`, { _status: 'draft' }, fr);
    },
  },
];
