import { mongoMigrations } from '../migrations/mongodb';
import { migrations } from '../migrations/sqlite';

/** The form of the archive; another number is another form. */
export const archiveFormat = 1;

/** The first entry says whose archive it is; the last one what is in it, so that a truncated archive has none. */
export const headerName = 'site-backup.json';
export const manifestName = 'manifest.json';
export const settingsName = 'settings.env';
export const documentsFolder = 'database/';
export const mediaFolder = 'media/';

export interface ArchiveHeader {
  format: number;
  /** Version of the program. */
  version: string;
  /** Names of all migrations of the program: documents are stored as its schema describes them. */
  schema: string[];
  /** When the backup was begun, in ISO 8601. */
  createdAt: string;
  siteUrl: string;
}

export interface ArchiveManifest extends ArchiveHeader {
  /** Number of documents by set. */
  documents: Record<string, number>;
  /** Files that the database names and that were not in the folder of uploads. */
  missingFiles: string[];
  /** Each entry before this one. */
  entries: Record<string, { size: number; sha256: string }>;
}

/** Names of the migrations of this program, of both databases. */
export const schemaNames = (): string[] => [...migrations, ...mongoMigrations].map(({ name }) => name);

/** The archive is no backup of this program, or not a whole one. The message says what is wrong. */
export class ArchiveError extends Error {}
