/** Dispatched on the document once React answers clicks in the whole panel. */
export const panelReady = 'panel-ready';

/**
 * Runs in the browser before any other script of the panel, as its source: it may use nothing but its arguments.
 *
 * Holds back clicks on links and buttons that the server has drawn until React has taken over the page, then repeats the
 * last one. Without it, a click on a button in between does nothing.
 *
 * @param ready name of the event after which clicks are answered
 * @param maxMs after this time without the event, a link is followed as on any page
 */
export function recordEarlyClicks(ready: string, maxMs: number): void {
  let clicked: HTMLElement | undefined;
  const record = (event: MouseEvent) => {
    const target = event.target instanceof Element && event.target.closest<HTMLElement>('a[href], button');
    const isForAnotherTab = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!target || isForAnotherTab) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    clicked = target;
  };
  const stop = () => {
    window.removeEventListener('click', record, true);
    document.removeEventListener(ready, repeat);
    clearTimeout(timer);
  };
  const repeat = () => {
    stop();
    if (clicked?.isConnected) clicked.click();
  };
  const giveUp = () => {
    stop();
    if (clicked instanceof HTMLAnchorElement) clicked.click();
  };
  const timer = setTimeout(giveUp, maxMs);
  window.addEventListener('click', record, true);
  document.addEventListener(ready, repeat);
}
