/** Brands of the HEIC format, in the first bytes of a file: how iPhones and some Android phones take photos. */
const brands = /^ftyp(?:hei[cmsx]|hev[cmsx]|mif1|msf1)$/;

/** Where the brand is, and how long it is with the word before it. */
const brandStart = 4;
const brandEnd = 12;

async function isHeic(file: Blob): Promise<boolean> {
  const bytes = new Uint8Array(await file.slice(brandStart, brandEnd).arrayBuffer());
  return brands.test(String.fromCharCode(...bytes));
}

/** In pixels: more than the site stores of a picture, less than any browser's limit for a canvas. */
const maxSide = 4096;
const quality = 0.92;

/**
 * Returns a photo in HEIC as a JPEG, where the browser can read it, as Safari does; any other file, and one that it can't
 * read, as it is: the server then says what to do. The server can't read HEIC (docs/decisions/0019-what-files-hold.md).
 */
export async function readablePhoto(file: File): Promise<File> {
  if (!(await isHeic(file))) return file;
  try {
    const photo = await createImageBitmap(file);
    const scale = Math.min(1, maxSide / Math.max(photo.width, photo.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(photo.width * scale);
    canvas.height = Math.round(photo.height * scale);
    canvas.getContext('2d')?.drawImage(photo, 0, 0, canvas.width, canvas.height);
    photo.close();
    const jpeg = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', quality));
    return jpeg ? new File([jpeg], file.name.replace(/\.hei[cf]s?$|$/i, '.jpg'), { type: 'image/jpeg' }) : file;
  } catch {
    return file;
  }
}
