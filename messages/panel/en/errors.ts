import type { Translation } from '../types';

export const errors = {
  onlyAdmins: 'Only administrators can do this.',
  onlyEditors: 'Only people who can publish may do this.',
  changedMeanwhile:
    'This content was saved elsewhere in the meantime. Nothing was overwritten and your words stay here: look at the top of the form, or try again.',
  nothingSaved:
    'Nothing was saved, because not everything could be. Correct the following, or take it out of the selection.',
  nothingDeleted: 'Nothing was deleted, because not everything could be. Take the following out of the selection.',
  fault: 'an error occurred.',
  requiredInSource: 'This field is needed in {source} to publish.',
  requiredToShow: 'This field is empty in a language where “Show this language” is ticked.',
  reservedSlug: 'This is already the address of a section of the site. Choose another one.',
  takenSlug: 'This address is already taken by other content (perhaps in the trash). Choose another one.',
  ownParent: 'A page can’t be placed under itself or under one of its own sub-pages.',
  bothCoordinates: 'Give both latitude and longitude, or neither.',
  noticeWithoutEnd: 'An urgent notice has an end date.',
  redirectSource:
    'An address of this site, without the name of the site, for example /en/old-page or /spip.php?article12.',
  redirectToNothing: 'Choose where this address redirects to.',
  redirectWithin: 'Choose content or a section rather than an address of this site.',
  notItself: 'Content can’t be linked to itself.',
  oneFileEach: 'Two files have the same language and format: they would have the same address.',
  videoAddress:
    'This is not the address of a video on YouTube, Vimeo or a PeerTube instance. Copy it from the video’s page.',
  videoDuration: 'Write the duration as a player shows it: 4:05, or 1:02:03 above an hour.',
  webAddress: 'This is not a web address. Write it like www.example.org or https://example.org/page.',
  linkAddress: 'This link leads nowhere. Write a web address (www.example.org), an e-mail address or a phone number.',
  textLink:
    'This link leads nowhere. Write a web address (www.example.org), an e-mail address, a phone number or a page of this site (/en/page).',
  emailAddress: 'One of the addresses is not an e-mail address.',
  filesNeverChange: 'A file can’t be replaced: add the new one and choose it in the document.',
  passwordWeak: 'This password is too easy to guess. Use, for example, four unrelated words.',
  passwordShort: 'A password must have at least {minPasswordLength} characters.',
  passwordSame: 'Choose a password different from the current one.',
  notRemovable: 'You can’t remove {noun} yet. {reason}',
  homePage: 'This page is the home page: choose another one in Settings first.',
  databaseBusy: 'The site is busy and nothing was saved. Try again in a moment.',
  databaseAway:
    'The database is not answering: nothing was saved. What you have written is kept on this computer. Try again in a moment.',
  databaseAwayTitle: 'The database is not answering',
  reference: 'Reference: {id}',
  databaseReplaced:
    'The database file was deleted or replaced while the site was running: nothing was saved. Keep this page open and tell the person who looks after the server.',
  diskFull:
    'The disk of the server is full: nothing was saved. Keep this page open and tell the person who looks after the server.',
  tryAgain: 'Try again',
  notSaved:
    'Nothing was saved: an error occurred. Try again; if it keeps happening, tell the person who looks after the server.',
  lockedByOther:
    'Someone else is editing this content right now: nothing was saved here. Wait a moment, or take over in the form.',
  savedElsewhere:
    'This content was saved elsewhere at the same moment. Nothing was lost there; here, reload the page and try again.',
  staffOnly: 'This is for the team only.',
  issueGone: 'This advice no longer concerns this content: the text has changed meanwhile.',
  issueIsError: 'This prevents publishing: it cannot be left as it is.',
} satisfies Translation<'errors'>;
