/**
 * Returns a path of the form with rows by their id, which stays the same when they are moved: `layout.6650….title` for `layout.0.title`.
 *
 * @param rowsAt the rows of a list, by its path with rows by number
 */
export function pathById(path: string, rowsAt: (path: string) => readonly { id: string }[] | undefined): string {
  const steps = path.split('.');
  const byId = (step: string, index: number) =>
    /^\d+$/.test(step) ? (rowsAt(steps.slice(0, index).join('.'))?.[Number(step)]?.id ?? step) : step;
  return steps.map(byId).join('.');
}
