/**
 * Loader of Turbopack (./turbopack.ts) for the copy of Node's `buffer`, 22 KB, that Next puts in the place of the global `Buffer` in the
 * browser. Payload's client code asks whether a copied value is one, and bson-objectid whether there are any; nothing is.
 */
module.exports = () => 'exports.Buffer = class Buffer extends Uint8Array {};';
