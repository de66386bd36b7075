import type { FieldHook, TextField, TextFieldSingleValidation } from 'payload';
import { textLimits } from '@/lib/limits';
import { completeLink, isExternalLink, isWebAddress } from '@/lib/link-address';
import { label, requestT } from '@/messages/panel';
import type { PanelText } from '@/messages/panel/types';
import { tooLong } from './text-length';

/** Whether a request is an autosave: what it sends may be half typed. */
export const isAutosave = (req: { searchParams?: URLSearchParams }): boolean =>
  req.searchParams?.get('autosave') === 'true';

const completeWhenSaved: FieldHook = ({ value, req }) =>
  typeof value === 'string' && !isAutosave(req) ? completeLink(value) : value;

/** A field for an address: an address without a scheme is completed when it is saved, not by autosave. */
function addressField(name: string, text: PanelText, validate: TextFieldSingleValidation, options: Partial<TextField>) {
  return {
    name,
    type: 'text',
    label: label(text),
    maxLength: textLimits.maxUrlLength,
    validate,
    ...options,
    admin: { ...options.admin, rtl: false },
    // Validates what is stored, not what is sent: publishing a draft sends nothing but its status.
    hooks: { ...options.hooks, beforeChange: [completeWhenSaved, ...(options.hooks?.beforeChange ?? [])] },
  } as TextField;
}

const validator =
  (isAllowed: (link: string) => boolean, message: 'webAddress' | 'linkAddress'): TextFieldSingleValidation =>
  (value, { req, required, maxLength }) => {
    if (!value) return required ? requestT(req)('checkRules.required.fix') : true;
    const excess = tooLong(value, { req, ...(maxLength !== undefined && { maxLength }) });
    return excess ?? (isAllowed(completeLink(value)) || requestT(req)(`errors.${message}`));
  };

/** A field for an external web address. */
export const webAddress = (name: string, text: PanelText, options: Partial<TextField> = {}): TextField =>
  addressField(name, text, validator(isWebAddress, 'webAddress'), options);

/** A field for the target of a link: a web address, an e-mail address or a phone number. */
export const linkAddress = (name: string, text: PanelText, options: Partial<TextField> = {}): TextField =>
  addressField(name, text, validator(isExternalLink, 'linkAddress'), options);
