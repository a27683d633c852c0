import type { Film } from "../../film/film.ts";

/** The stretch of time that is shown. */
export interface FilmWindow {
  readonly fromMs: number;
  readonly pxPerMs: number;
}

/** Where the present stands in a window that follows it. */
const PRESENT_AT = 0.72;

/** The window of a length around the present: it follows, but never leaves the film. */
export function windowAt({ fromMs, toMs }: Pick<Film, "fromMs" | "toMs">, now: number, lengthMs: number, widthPx: number): FilmWindow {
  const length = Math.min(lengthMs, toMs - fromMs);
  const from = Math.min(Math.max(fromMs, now - length * PRESENT_AT), toMs - length);
  return { fromMs: from, pxPerMs: widthPx / length };
}
