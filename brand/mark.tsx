/** The five bars of the mark, on a square of 48 units. */
export const markPath =
  'M0 0H22.5L21.5 4H0zM48 0H25.5L26.5 4H48zM0 7.7H20.5L19.2 12.9H0zM48 7.7H27.5L28.8 12.9H48zM0 16.5H18.2L16.5 23.1H0zM48 16.5H29.8L31.5 23.1H48zM0 26.8H15.5L13.5 34.8H0zM48 26.8H32.5L34.5 34.8H48zM0 38.4H12.5L10 48H0zM48 38.4H35.5L38 48H48z';

/** The organisation's mark: five bars open at the top. Decorative: its name is always beside it as text. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg className={className} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path d={markPath} />
    </svg>
  );
}
