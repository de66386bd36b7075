import config from '@payload-config';
import { getPayload } from 'payload';

/** Returns the Payload of this process, which is started once. No other file below the configuration imports it. */
export const payloadClient = () => getPayload({ config });
