import { z } from 'zod';
import { endpoint } from '@/lib/api/endpoint';
import { inOneTransaction } from '@/lib/in-transaction';
import { locales } from '@/lib/locales';
import { movePage } from './move';
import { readPages } from './read';

const id = z.string().min(1).max(64);

/**
 * `GET /api/editorial/page-tree?locale=fr`: all pages for a picker, as a list: each with the page above it, its title and
 * its part of the address.
 */
const listPages = endpoint({
  path: '/editorial/page-tree',
  method: 'get',
  role: 'staff',
  query: z.object({ locale: z.enum(locales).optional() }),
  handler: async ({ req }) => ({
    pages: (await readPages(req)).map(({ id, parent, title, isHome, slug }) => ({ id, parent, title, isHome, slug })),
  }),
});

/**
 * `POST /api/editorial/page-tree/move`: puts a page under another one, or on the top level. `publish` says what the person
 * was told: whether the site shows it at once.
 *
 * Answers 400 for an invalid body or what keeps the page from being published, 404 for a page that is gone, 409 where it is
 * in the trash, where its state has changed, or for a place it can't have, 423 while another person edits it.
 */
const move = endpoint({
  path: '/editorial/page-tree/move',
  method: 'post',
  role: 'staff',
  body: z.object({ id, parent: id.nullable(), publish: z.boolean() }),
  handler: async ({ req, body }) => {
    // In one transaction, which has the write lock: no other save comes between reading the pages and saving this one.
    await inOneTransaction(req, () => movePage(body, req));
    return { moved: true };
  },
});

/** Endpoints of the tree of pages, under `/api/editorial/page-tree`. */
export const pageTreeEndpoints = [listPages, move];
