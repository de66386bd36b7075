import { type DragEvent, useEffect, useRef, useState } from 'react';

/** How long a page is held over a closed one before that opens. */
const openMs = 700;

/** The place that a page is dropped on: another page by its id, or the top level. */
export type DropPlace = string | null;

type Drag = {
  canDrop: (dragged: string, place: DropPlace) => boolean;
  onDrop: (dragged: string, place: DropPlace) => void;
  /** Called after a page was held over another for a while. */
  onHold: (place: string) => void;
};

/** Events of a place that pages are dropped on. */
export type DropEvents = Record<'onDragOver' | 'onDragLeave' | 'onDrop', (event: DragEvent) => void>;

/** Dragging pages onto each other with a mouse; everyone else has the dialog. */
export function useDrag({ canDrop, onDrop, onHold }: Drag) {
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<DropPlace | undefined>(undefined);
  const held = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(held.current), []);

  function enter(place: DropPlace | undefined): void {
    if (place === over) return;
    setOver(place);
    clearTimeout(held.current);
    if (place) held.current = setTimeout(() => onHold(place), openMs);
  }

  function end(): void {
    enter(undefined);
    setDragged(null);
  }

  const isPlace = (place: DropPlace) => dragged !== null && canDrop(dragged, place);
  return {
    dragged,
    over,
    end,
    start: (event: DragEvent, id: string, title: string) => {
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', title);
      // Chromium ends a drag whose page changes within its first event.
      setTimeout(() => setDragged(id));
    },
    eventsOf: (place: DropPlace): DropEvents => ({
      onDragOver: (event) => {
        if (!isPlace(place)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'move';
        enter(place);
      },
      onDragLeave: (event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null) && over === place) enter(undefined);
      },
      onDrop: (event) => {
        if (!dragged || !isPlace(place)) return;
        event.preventDefault();
        onDrop(dragged, place);
        end();
      },
    }),
  };
}
