import type { Access, CollectionConfig } from 'payload';
import { recordAccountChange, recordAccountDeletion } from '@/editorial/activity/hooks';
import { removeFiltersOfAccount } from '@/editorial/list-filters/store';
import { isAdmin, isStaff, noAccess, staffField } from '@/lib/access';
import { mayReadPersonalData } from '@/lib/api-keys/request-key';
import { settings } from '@/lib/settings';
import { setByServer } from '@/lib/system-fields';
import { label, textByLanguage } from '@/messages/panel';
import { deleteKeysOfAccount } from '../api-keys/delete-keys';
import { refuseServiceAccounts } from '../api-keys/service-accounts';
import { apiKeyStrategy } from '../api-keys/strategy';
import { unsavedChangesPart } from '../panel-components/form-parts';
import { requireCurrentPassword } from './current-password';
import { forgotPassword } from './forgot-password';
import { checkPassword, passwordChanged } from './hooks';
import { endSessions, idleSeconds } from './session';
import { forgetFailures, guardReset, guardSignIn, notifyOwner } from './sign-in';

/** Staff read all accounts; somebody who must still change the initial password, the own one. */
const readAccounts: Access = ({ req }) => isStaff({ req }) || (req.user ? { id: { equals: req.user.id } } : false);

export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: label('users.singular'), plural: label('users.plural') },
  // An account is one person's.
  disableDuplicate: true,
  auth: {
    // Counted by account and client address instead (sign-in.ts).
    maxLoginAttempts: 0,
    tokenExpiration: idleSeconds,
    strategies: [apiKeyStrategy],
    cookies: { sameSite: 'Lax', secure: settings.siteUrl.startsWith('https:') },
  },
  access: {
    // Somebody who must change the initial password may sign in to do so, and nothing else (roleOf returns no role).
    admin: ({ req }) => req.user?.collection === 'users',
    create: isAdmin,
    read: ({ req }) => mayReadPersonalData(req) && readAccounts({ req }),
    update: ({ req }) => isAdmin({ req }) || (req.user ? { id: { equals: req.user.id } } : false),
    delete: isAdmin,
    unlock: noAccess,
    readVersions: noAccess,
  },
  admin: {
    group: textByLanguage('users.group'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'updatedAt'],
    description: textByLanguage('users.help'),
    hideAPIURL: true,
  },
  endpoints: [forgotPassword],
  hooks: {
    beforeOperation: [guardSignIn, guardReset, requireCurrentPassword, checkPassword],
    beforeChange: [passwordChanged],
    afterChange: [recordAccountChange],
    beforeLogin: [refuseServiceAccounts],
    beforeDelete: [deleteKeysOfAccount],
    afterLogin: [forgetFailures],
    afterDelete: [removeFiltersOfAccount, recordAccountDeletion],
    afterError: [notifyOwner],
    refresh: [endSessions],
  },
  fields: [
    unsavedChangesPart,
    // Beside the fields of Payload's own for address and password, which are above the form.
    // A field, so that the form keeps what is typed; it is checked and never stored (`current-password.ts`).
    {
      name: 'currentPassword',
      type: 'text',
      virtual: true,
      maxLength: 1000,
      label: label('currentPassword.field'),
      admin: {
        disableBulkEdit: true,
        disableListColumn: true,
        disableListFilter: true,
        components: { Field: '/admin/current-password/field#CurrentPassword' },
      },
    },
    { name: 'name', type: 'text', required: true, saveToJWT: true, label: label('users.name') },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'contributor',
      saveToJWT: true,
      access: { create: ({ req }) => isAdmin({ req }), update: ({ req }) => isAdmin({ req }) },
      label: label('users.role'),
      // The bulk edit form has no place for the current password.
      admin: { disableBulkEdit: true },
      options: [
        { value: 'admin', label: label('users.roleAdmin') },
        {
          value: 'editor',
          label: label('users.roleEditor'),
        },
        {
          value: 'contributor',
          label: label('users.roleContributor'),
        },
      ],
    },
    // Set for the account of a program (collections/api-keys/service-accounts.ts), and never changed.
    {
      name: 'isService',
      type: 'checkbox',
      defaultValue: false,
      custom: setByServer,
      label: label('users.isService'),
      admin: {
        readOnly: true,
        position: 'sidebar',
        condition: ({ isService }) => isService === true,
        disableBulkEdit: true,
      },
    },
    {
      name: 'mustChangePassword',
      type: 'checkbox',
      defaultValue: true,
      access: {
        create: staffField,
        // Never for one's own account: it allows changing the password without the current one.
        update: ({ req, id, doc }) => isAdmin({ req }) && String(id ?? doc?.id) !== String(req.user?.id),
      },
      label: label('users.mustChangePassword'),
      admin: { position: 'sidebar', condition: (_, __, { user }) => user?.role === 'admin' },
    },
    // Only while mustChangePassword holds; never read by anyone.
    {
      name: 'givenPassword',
      type: 'text',
      maxLength: 1000,
      hidden: true,
      access: { read: noAccess, create: noAccess, update: noAccess },
    },
  ],
};
