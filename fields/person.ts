import type { Field } from 'payload';
import { staffField } from '@/lib/access';
import { setByServer } from '@/lib/system-fields';
import { label } from '@/messages/panel';
import type { PanelText } from '@/messages/panel/types';

/** A field that hooks fill with the account of the person who did something. */
export function personField(name: string, text: PanelText, admin: Field['admin'] = {}): Field {
  return {
    name,
    type: 'relationship',
    relationTo: 'users',
    label: label(text),
    access: { read: staffField },
    custom: setByServer,
    admin: { readOnly: true, position: 'sidebar', allowCreate: false, allowEdit: false, ...admin },
  } as Field;
}
