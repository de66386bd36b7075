/** A text and the places of it that are marked, in order and apart from each other. */
type Props = { text: string; marks: readonly (readonly [start: number, end: number])[] };

/** A text with the words that were looked for marked. */
export function MarkedText({ text, marks }: Props) {
  return (
    <>
      {marks.map(([start, end], index) => (
        <span key={start}>
          {text.slice(marks[index - 1]?.[1] ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  );
}
