import { Parser } from 'htmlparser2';

export type Attributes = Readonly<Record<string, string>>;

type Handlers = {
  open?: (name: string, attributes: Attributes) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
};

/** Goes through XML from its beginning to its end. Entities that a file defines itself are not expanded. */
export function readXml(xml: string, { open, text, close }: Handlers): void {
  const parser = new Parser({ onopentag: open, ontext: text, onclosetag: close }, { xmlMode: true });
  parser.end(xml);
}

/** The same for a page of a book, whose tags may be written as in HTML. */
export function readXhtml(html: string, { open, text, close }: Handlers): void {
  const parser = new Parser({ onopentag: open, ontext: text, onclosetag: close }, { recognizeSelfClosing: true });
  parser.end(html);
}
