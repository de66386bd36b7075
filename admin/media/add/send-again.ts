import type { ApiResult } from '../../api/request';

/** Milliseconds before each retry of an upload that a busy server did not accept: about a minute and a half in all. */
export const pausesMs = [1000, 2000, 4000, 8000, 15_000, 15_000, 20_000, 20_000] as const;

/** The status by which the server says that it stored nothing: sending again can't store anything twice. */
const isBusy = <T>(answer: ApiResult<T>): boolean =>
  !answer.ok && (answer.error.status === 503 || answer.error.status === 429);

/**
 * Sends until a busy server accepts, or the retries are used up.
 *
 * @param onBusy called before each pause
 * @returns the last answer
 */
export async function sendUntilTaken<T>(
  send: () => Promise<ApiResult<T>>,
  onBusy: () => void,
  pause: (ms: number) => Promise<void> = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
): Promise<ApiResult<T>> {
  let answer = await send();
  for (const ms of pausesMs) {
    if (!isBusy(answer)) break;
    onBusy();
    await pause(ms);
    answer = await send();
  }
  return answer;
}
