import path from 'node:path';
import type { CollectionConfig } from 'payload';
import { isEditor, isStaff, nobody } from '@/lib/access';
import { settings } from '@/lib/settings';
import { checkUpload } from '@/lib/uploads';
import { words } from '@/lib/words';
import { fileKinds } from './file-kinds';
import { keepFilesUnchanged } from './hooks';
import { serveFile } from './serve';

export const Files: CollectionConfig = {
  slug: 'files',
  labels: { singular: words('Fichier', 'File', 'Archivo'), plural: words('Fichiers', 'Files', 'Archivos') },
  // No drafts, no bin: a row and its file never change; readers reach a file through its document only.
  access: { create: isStaff, read: isStaff, update: nobody, delete: isEditor, readVersions: nobody },
  admin: {
    group: words('Fichiers', 'Files', 'Archivos'),
    useAsTitle: 'filename',
    description: words(
      'Les fichiers des documents (PDF, traitement de texte, tableur…). On les lit par leur document, jamais ici.',
      'The files of documents (PDF, text, spreadsheets…). They are read through their document, never here.',
      'Los archivos de los documentos (PDF, textos, hojas de cálculo…). Se leen a través de su documento, nunca aquí.',
    ),
    defaultColumns: ['filename', 'mimeType', 'filesize', 'updatedAt'],
    hideAPIURL: true,
  },
  upload: {
    staticDir: path.resolve(settings.mediaDir, 'files'),
    mimeTypes: fileKinds.map(({ mimeType }) => mimeType),
    pasteURL: false,
    hideRemoveFile: true,
    crop: false,
    focalPoint: false,
  },
  endpoints: [{ path: '/file/:filename', method: 'get', handler: serveFile }],
  hooks: { beforeOperation: [keepFilesUnchanged, checkUpload({ kinds: fileKinds, maxMegabytes: 50 })] },
  fields: [],
};
