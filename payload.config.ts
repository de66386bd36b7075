import path from 'node:path';
import { seoPlugin } from '@payloadcms/plugin-seo';
import { en } from '@payloadcms/translations/languages/en';
import { es } from '@payloadcms/translations/languages/es';
import { fr } from '@payloadcms/translations/languages/fr';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { ExternalLinks } from '@/editorial/external-links';
import { checkLinks } from '@/editorial/external-links/check-job';
import { mediaTagsEndpoint } from './admin/media/tags/endpoint';
import { panelSearchEndpoint } from './admin/search/endpoint';
import { adminViews } from './admin/views';
import { ApiKeys } from './collections/api-keys';
import { Concepts } from './collections/concepts';
import { Documents } from './collections/documents';
import { Events } from './collections/events';
import { Files } from './collections/files';
import { Forms } from './collections/forms';
import { Media } from './collections/media';
import { purgeUnfinishedMedia } from './collections/media/waiting';
import { Members } from './collections/members';
import { Pages } from './collections/pages';
import { listTools } from './collections/panel-components/lists';
import { Redirects } from './collections/redirects';
import { sharedHooks } from './collections/shared-hooks';
import { Submissions } from './collections/submissions';
import { sendSubmissionMail } from './collections/submissions/mail';
import { purgeSubmissions } from './collections/submissions/purge';
import { Users } from './collections/users';
import { sendAccountMail } from './collections/users/tasks';
import { databaseAdapter } from './database';
import { Activity } from './editorial/activity';
import { purgeActivity } from './editorial/activity/purge';
import { ChangeFeeds, PublicChanges, PublicStates } from './editorial/changes';
import { changesEndpoint } from './editorial/changes/endpoint';
import { purgeChanges } from './editorial/changes/purge';
import { changeRecorder } from './editorial/changes/record';
import { IntendedIssues } from './editorial/checks/intended';
import { Comments, CommentThreads } from './editorial/comments';
import { sendCommentMail } from './editorial/comments/mail';
import { purgeTrash } from './editorial/deletion/purge-trash';
import { editorialEndpoints } from './editorial/endpoints';
import { ContentLinks } from './editorial/links';
import { ListFilters } from './editorial/list-filters';
import { MediaWithdrawals } from './editorial/media/withdrawals';
import { MemberImports } from './editorial/member-import';
import { memberImport, purgeMemberImports } from './editorial/member-import/run';
import { DocumentPresence } from './editorial/presence';
import { PreviewLinks } from './editorial/preview-links';
import { recheckReferencingDocumentsTask } from './editorial/projections/recheck-job';
import { ReleaseEntries, Releases } from './editorial/releases';
import { ReviewLog } from './editorial/review';
import { sendReviewMail } from './editorial/review/mail';
import { sendScheduleMail } from './editorial/schedule/mail';
import { schedulePublish } from './editorial/schedule/task';
import { ContentStatus } from './editorial/status';
import { TranslationSourceSnapshots } from './editorial/translation/source-snapshots';
import { WebhookDeliveries, Webhooks } from './editorial/webhooks';
import { announceChangesTask } from './editorial/webhooks/announce';
import { purgeDeliveries, sendWebhookTask } from './editorial/webhooks/deliver';
import { sendWebhookMail } from './editorial/webhooks/mail';
import { commentOnFields } from './fields/comments';
import { relationPickers } from './fields/relation-pickers';
import { textEditor } from './fields/rich-text/editor';
import { nameAllRows } from './fields/row-names';
import { countTexts } from './fields/text-length';
import { Footer } from './globals/footer';
import { Header } from './globals/header';
import { Settings } from './globals/settings';
import { isAdmin } from './lib/access';
import { addHooks } from './lib/add-hooks';
import { describeErrors } from './lib/api/describe-errors';
import { guardEndpoints } from './lib/api/guard-endpoints';
import { noImageOfTexts } from './lib/api/og';
import { apiDocsEndpoint, openApiEndpoint } from './lib/api/openapi/endpoint';
import { fileTooLarge } from './lib/api/request-error';
import { cleanTextFields } from './lib/clean-text-fields';
import { describeDatabaseErrors } from './lib/describe-database-errors';
import { mailAdapter } from './lib/email';
import { closeInternalCollections } from './lib/internal-collections';
import { closeJobStats } from './lib/jobs';
import { apiLimits, megabyte, uploadLimits } from './lib/limits';
import { offerUsefulListFields } from './lib/list-fields';
import { globalsInSourceLocale } from './lib/locale-of-globals';
import { localeDirection, locales, organisationTimeZone, sourceLocale } from './lib/locales';
import { log } from './lib/log';
import { languageTitle } from './lib/names';
import { hideInternalFields } from './lib/public-read/hide-internal';
import { settings } from './lib/settings';
import { timeZones } from './lib/time-zones';
import { defaultPanelLanguage, inPanelLanguages } from './messages/panel/languages';
import { payloadTexts } from './messages/payload';
import { searchEndpoint } from './search/endpoint';
import { listSearch } from './search/panel/list-search';

// Every command runs in the project's folder; import.meta.url is another one in a bundle.
const root = process.cwd();

const site = buildConfig({
  secret: settings.secret,
  db: databaseAdapter(settings.databaseUrl, { changes: changeRecorder }),
  editor: textEditor,
  sharp,
  telemetry: false,
  logger: log,
  email: mailAdapter,
  hooks: { afterError: [describeDatabaseErrors, describeErrors] },
  // Refusals are no faults of the site: a line each, not a stack.
  loggingLevels: {
    APIError: 'info',
    AuthenticationError: 'info',
    Forbidden: 'info',
    LockedAuth: 'info',
    NotFound: 'info',
    QueryError: 'info',
    ValidationError: 'info',
  },
  // docs/decisions/0042-no-graphql.md
  graphQL: { disable: true },
  csrf: [settings.siteUrl],
  maxDepth: apiLimits.maxDepth,
  collections: [
    // In the order of the menu.
    ...[Events, Documents, Members, Concepts, Pages, Media, Files, Submissions, Forms, Redirects, Users],
    // What hooks keep about them, for the views of the admin panel.
    ...[
      ContentStatus,
      ContentLinks,
      ExternalLinks,
      TranslationSourceSnapshots,
      ReviewLog,
      IntendedIssues,
      MediaWithdrawals,
      PreviewLinks,
      Releases,
      ReleaseEntries,
      CommentThreads,
      Comments,
      DocumentPresence,
      ListFilters,
      Activity,
      PublicChanges,
      PublicStates,
      ChangeFeeds,
      ApiKeys,
    ],
    ...[Webhooks, WebhookDeliveries],
    MemberImports,
  ],
  globals: [Header, Footer, Settings],
  endpoints: [
    searchEndpoint,
    changesEndpoint,
    openApiEndpoint,
    apiDocsEndpoint,
    noImageOfTexts,
    panelSearchEndpoint,
    mediaTagsEndpoint,
    ...editorialEndpoints,
  ],
  plugins: [
    seoPlugin({}),
    listTools,
    globalsInSourceLocale,
    cleanTextFields,
    nameAllRows,
    countTexts,
    commentOnFields,
    relationPickers,
    addHooks(sharedHooks),
    addHooks(listSearch),
  ],
  localization: {
    locales: locales.map((code) => ({
      code,
      label: inPanelLanguages((language) => languageTitle(language, code)),
      rtl: localeDirection[code] === 'rtl',
    })),
    defaultLocale: sourceLocale,
    // With fallback, autosave would write the source text into the other languages.
    fallback: false,
  },
  i18n: {
    supportedLanguages: { fr, en, es },
    fallbackLanguage: defaultPanelLanguage,
    translations: payloadTexts(settings.mail !== undefined),
  },
  jobs: {
    access: { run: isAdmin, queue: isAdmin, cancel: isAdmin },
    tasks: [
      sendSubmissionMail,
      sendReviewMail,
      sendCommentMail,
      sendScheduleMail,
      sendAccountMail,
      purgeSubmissions,
      memberImport,
      purgeMemberImports,
      purgeUnfinishedMedia,
      purgeTrash,
      purgeActivity,
      purgeChanges,
      announceChangesTask,
      sendWebhookTask,
      sendWebhookMail,
      purgeDeliveries,
      recheckReferencingDocumentsTask,
      checkLinks,
      schedulePublish,
    ],
    // No autoRun: database/job-runner.ts runs them (instrumentation.ts).
  },
  upload: {
    limits: { fileSize: uploadLimits.maxReadMegabytes * megabyte },
    requestSizeLimit: uploadLimits.maxRequestMegabytes * megabyte,
    abortOnLimit: true,
    // One text for all languages: describeErrors puts that of the client's language in its place.
    responseOnLimit: fileTooLarge,
  },
  admin: {
    user: 'users',
    avatar: 'default',
    dateFormat: "d MMMM yyyy, HH'h'mm",
    timezones: { defaultTimezone: organisationTimeZone, supportedTimezones: timeZones },
    importMap: { baseDir: root },
    meta: {
      // The name of the site is added to each title (admin/document-title/metadata.ts).
      titleSuffix: '',
      defaultOGImageType: 'off',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/favicon.svg' }],
    },
    components: {
      graphics: { Logo: '/admin/graphics/logo#Logo', Icon: '/admin/graphics/icon#Icon' },
      views: adminViews,
      header: ['/admin/accessibility/skip-link#SkipLink'],
      beforeLogin: ['/admin/accessibility/sign-in-heading#SignInHeading'],
      actions: ['/admin/search/button#SearchButton', '/admin/header-links/links#HeaderLinks'],
      beforeNavLinks: ['/admin/nav/links#WorkLinks'],
      providers: [
        '/admin/early-clicks/provider#EarlyClicks',
        '/admin/texts/provider#PanelTexts',
        '/admin/untranslated/provider#UntranslatedTexts',
        '/admin/first-password/gate#FirstPasswordGate',
        '/admin/unsaved-changes/of-browser#ChangesOfBrowser',
        '/admin/nav/repeat-navigation#RepeatNavigation',
      ],
    },
    livePreview: {
      collections: ['pages', 'events', 'members', 'documents', 'concepts'],
      globals: ['header', 'footer', 'settings'],
      breakpoints: [
        // Payload takes labels of one language: admin/untranslated/ names the sizes.
        { name: 'phone', label: '390 × 844', width: 390, height: 844 },
        { name: 'tablet', label: '768 × 1024', width: 768, height: 1024 },
        { name: 'desktop', label: '1280 × 900', width: 1280, height: 900 },
      ],
    },
  },
  typescript: { outputFile: path.resolve(root, 'payload-types.ts') },
});

export default guardEndpoints(hideInternalFields(offerUsefulListFields(closeInternalCollections(closeJobStats(site)))));
