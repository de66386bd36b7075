/**
 * Runs in the browser, when a field loses the focus: does what moves the page once the press that took the focus is over.
 * Between press and release, the button under the pointer would move away, and the click would be lost.
 */
export function afterPress(work: () => void): void {
  if (!document.documentElement.matches(':active')) {
    work();
    return;
  }
  const press = new AbortController();
  const end = () => {
    press.abort();
    // After the click, which comes with the release.
    setTimeout(work);
  };
  for (const type of ['pointerup', 'pointercancel', 'dragend']) {
    window.addEventListener(type, end, { capture: true, signal: press.signal });
  }
}
