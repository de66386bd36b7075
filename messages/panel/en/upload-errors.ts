import type { Translation } from '../types';

export const uploadErrors = {
  disconnected: 'The upload of this file was interrupted. Add it again.',
  fileKind: 'This file is not of an accepted type (its content counts, not its name).',
  fileSize: 'This file is too large. Maximum size, in megabytes: {max}',
  fileEmpty: 'This file is empty. Check that it opens, then add it again.',
  fileIsPicture: 'This file is a picture: add it under “Pictures”.',
  fileIsMedia: 'The site does not stream sound or video. Publish this file on a platform, then link to its address.',
  fileIsOldOffice:
    'This file is in an old Office format (.doc, .xls, .ppt), or protected by a password. Save it without a password as PDF, .docx, .xlsx, .odt or .ods, then add it again.',
  pdfCut: 'This PDF is incomplete: its end is missing. Download or export it again, then add it.',
  pictureIsFile:
    'This file is a document, not a picture. Add it under “Files”, or save the page you want as JPEG or PNG.',
  pictureHeic:
    'This photo is in HEIC format, which most browsers can’t display. Add it from the phone, which converts it, or export it as JPEG. For the next ones, on an iPhone: “Settings › Camera › Formats › Most Compatible”; on an Android phone: in the settings of the camera, turn off “HEIF pictures” or “High efficiency”.',
  pictureGif:
    'The GIF format is not accepted. Save the picture as PNG, then add it again; of an animation, choose one still picture.',
  pictureAnimated:
    'This picture is animated, and nobody could stop it: the site shows none. Save a still picture of it as PNG or JPEG, then add that.',
  pictureTiff:
    'The TIFF format is made for printing and browsers can’t display it. Save the picture as JPEG or PNG, then add it again.',
  pictureKind: 'This picture format is not accepted. Save the picture as JPEG, PNG or WebP, then add it again.',
  pictureDamaged:
    'This picture is damaged or incomplete. Open it to check, then copy it again or save it again as JPEG or PNG, and add it.',
  picturePixels:
    'This picture has {millions} million pixels ({width} × {height}); {max} million at most. Save it smaller, then add it again.',
  svgDamaged:
    'This SVG drawing is damaged or incomplete. Open it in a drawing program, export it as SVG again, then add it.',
  svgEntities:
    'This SVG drawing contains XML entities that the site does not read. Export it as “optimised SVG” or “plain SVG”, then add it again.',
  svgOutside:
    'This SVG drawing shows something that is elsewhere (a linked picture or pattern) and would not appear on the site. Embed the pictures in the drawing, export it again, then add it.',
  svgHtml:
    'This SVG drawing contains text laid out like a web page (“foreignObject”), which the site removes. Convert the text to outlines, export the drawing again, then add it.',
  svgFonts:
    'This SVG drawing fetches its font from elsewhere: its letters would change on the site. Convert the text to outlines, export the drawing again, then add it.',
  svgComplex:
    'This SVG drawing has so many parts, or repeats them so many times, that a browser could hardly display it. Simplify it, or save it as PNG, then add it again.',
} satisfies Translation<'uploadErrors'>;
