import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { stateOf } from '@/collections/api-keys/state';
import { readTeam } from '@/editorial/team';
import { isAdmin } from '@/lib/access';
import { apiKeyLimits } from '@/lib/limits';
import { getT } from '@/messages/panel';
import type { ApiKey } from '@/payload-types';
import layout from '../ui/layout.module.css';
import { Notice } from '../ui/notice';
import { View } from '../ui/view';
import { KeysTable } from './keys-table';
import { MakeKey } from './make-key';

/** Keys with which programs use the API: `/admin/api-keys`. */
export function ApiKeysView(view: AdminViewServerProps) {
  const { req } = view.initPageResult;
  const name = getT(req.i18n.language)('apiKeys.plural');
  return (
    <View view={view} title={name} path={[{ label: name }]} roles={['admin']}>
      {/* The queries do not run for a person without access. */}
      {isAdmin({ req }) && <Keys req={req} />}
    </View>
  );
}

async function Keys({ req }: { req: PayloadRequest }) {
  const t = getT(req.i18n.language);
  const [keys, team] = await Promise.all([readKeys(req), readTeam(req)]);
  const now = Date.now();
  const ending = keys.filter((key) => stateOf(key, now) === 'ends-soon').length;
  const accounts = team.map(({ id, name, role, isService }) => {
    const kind = [t(`common.roleNames.${role}`), ...(isService ? [t('apiKeys.serviceAccount')] : [])];
    return { id, label: `${name} (${kind.join(', ')})` };
  });
  return (
    <>
      <p className={layout.intro}>{t('apiKeys.intro')}</p>
      {ending > 0 && (
        <Notice label={t('apiKeys.endsSoon')} tone="warn">
          <p>{t('apiKeys.endSoonNotice', { count: ending, days: apiKeyLimits.endsSoonDays })}</p>
        </Notice>
      )}
      <MakeKey accounts={accounts} />
      {keys.length === 0 ? <p>{t('apiKeys.none')}</p> : <KeysTable keys={keys} accounts={accounts} now={now} t={t} />}
    </>
  );
}

async function readKeys(req: PayloadRequest): Promise<ApiKey[]> {
  const { docs } = await req.payload.find({
    collection: 'api-keys',
    sort: ['-createdAt', '-id'],
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  });
  return docs;
}
