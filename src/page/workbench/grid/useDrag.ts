import { useEffect, useRef } from "preact/hooks";
import { SNAP_MS } from "./shiftEdits.ts";

export interface Dragging {
  /** Told by how much the pointer was moved, in quarter-hours as milliseconds. */
  readonly onMove: (byMs: number) => void;
  readonly onEnd: () => void;
  /** Escape, or the pointer was taken away. */
  readonly onCancel: () => void;
}

/**
 * Begins a drag along a track of the grid whose width is `spanMs`; until the pointer is let go the drag is told in snapped times.
 * A drag that never leaves its quarter-hour is a click: it is cancelled.
 */
export function useDrag(spanMs: number): (event: PointerEvent, track: HTMLElement, dragging: Dragging) => void {
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);
  return (event, track, dragging) => {
    if (event.button !== 0) return;
    event.preventDefault();
    running.current?.abort();
    const [stop, begin, width] = [new AbortController(), event.clientX, track.clientWidth];
    running.current = stop;
    let by = 0;
    const moved = (now: PointerEvent): void => {
      if (now.pointerId !== event.pointerId) return;
      const to = Math.round(((now.clientX - begin) / width) * spanMs / SNAP_MS) * SNAP_MS;
      if (to !== by) dragging.onMove(by = to);
    };
    const ended = (isKept: boolean): void => {
      stop.abort();
      if (isKept && by !== 0) dragging.onEnd();
      else dragging.onCancel();
    };
    const { signal } = stop;
    addEventListener("pointermove", moved, { signal });
    addEventListener("pointerup", () => ended(true), { signal });
    addEventListener("pointercancel", () => ended(false), { signal });
    addEventListener("keydown", ({ key }) => key === "Escape" && ended(false), { signal });
  };
}
