/**
 * Flags for every process that loads Payload's schema. The packages of the rich-text editor choose their build with a
 * top-level await, and in the circle of modules they stand in Node 20 then ends every second start with exit code 13,
 * without a word and with nothing done. Asked for its production build, the editor has no such await.
 */
export const nodeFlags = ['--conditions=production'];
