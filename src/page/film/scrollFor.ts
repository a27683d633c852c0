import type { Film } from "../../film/film.ts";
import type { FilmLayout } from "./filmLayout.ts";

/**
 * How far the lanes are to be scrolled so that what matters at `now` is in sight: the lane of the waiting that is framed then, else somebody on duty. As far
 * as they are where it is in sight already.
 */
export function scrollFor(film: Film, layout: FilmLayout, now: number, framed: Int32Array, scrollTop: number, heightPx: number): number {
  const lane = framedLane(film, framed, now) ?? laneOnDuty(film, layout, now, scrollTop, heightPx);
  if (lane === undefined) return scrollTop;
  const [top, bottom] = [layout.laneTop[lane], layout.laneTop[lane] + layout.lanePx[lane]];
  if (top >= scrollTop && bottom <= scrollTop + heightPx - layout.headPx) return scrollTop;
  return Math.max(0, top - 8);
}

function framedLane({ waits }: Film, framed: Int32Array, now: number): number | undefined {
  const row = framed.findLast((each) => waits.from[each] <= now && waits.lane[each] >= 0);
  return row === undefined ? undefined : waits.lane[row];
}

/** The first lane with somebody on duty, where none of those in sight has anybody. */
function laneOnDuty({ presence }: Film, layout: FilmLayout, now: number, scrollTop: number, heightPx: number): number | undefined {
  let first: number | undefined;
  for (let row = 0; row < presence.count && presence.from[row] <= now; row++) {
    if (presence.to[row] <= now) continue;
    const lane = presence.lane[row];
    const top = layout.laneTop[lane];
    if (top >= scrollTop && top + layout.lanePx[lane] <= scrollTop + heightPx - layout.headPx) return undefined;
    first = first === undefined ? lane : Math.min(first, lane);
  }
  return first;
}
