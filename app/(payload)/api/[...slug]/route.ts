import config from '@payload-config';
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes';
import { answerHead, answerWith } from '@/lib/api/answer-request';

export const GET = answerWith(REST_GET(config));
export const HEAD = answerHead(GET);
export const POST = answerWith(REST_POST(config));
export const DELETE = answerWith(REST_DELETE(config));
export const PATCH = answerWith(REST_PATCH(config));
export const PUT = answerWith(REST_PUT(config));
export const OPTIONS = answerWith(REST_OPTIONS(config));
