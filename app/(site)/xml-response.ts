/** An XML document, given by its lines below the declaration. */
export const xmlResponse = (lines: readonly string[]): Response =>
  new Response(['<?xml version="1.0" encoding="UTF-8"?>', ...lines, ''].join('\n'), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
