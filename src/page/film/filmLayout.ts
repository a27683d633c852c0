import type { Film } from "../../film/film.ts";

/** Where everything of a film is drawn. Heights and widths in CSS pixels; "content" is what scrolls, lane under lane. */
export interface FilmLayout {
  readonly labelPx: number;
  readonly axisPx: number;
  /** The band of the pool, rows of waiting conversations, and below it that of the bots' replies. */
  readonly poolPx: number;
  readonly poolRows: number;
  readonly botPx: number;
  readonly slotPx: number;
  /** By lane: its upper edge within the content, and its height. */
  readonly laneTop: Float64Array;
  readonly lanePx: Float64Array;
  readonly contentPx: number;
  /** Axis, pool and bots above the lanes. */
  readonly headPx: number;
}

const AXIS_PX = 22;
const POOL_ROWS = 20;
const POOL_ROW_PX = 3;
const LEAST_LANE_PX = 18;

/** Lanes are as high as the chats that stand in them at their most; the more there are, the thinner. */
export function filmLayout(film: Film, widthPx: number): FilmLayout {
  const slots = film.lanes.reduce((sum, lane) => sum + Math.max(3, lane.slots), 0);
  const slotPx = slots > 300 ? 3 : slots > 200 ? 4 : slots > 120 ? 6 : 8;
  const lanePx = Float64Array.from(film.lanes, (lane) => Math.max(LEAST_LANE_PX, lane.slots * slotPx + 4));
  const laneTop = new Float64Array(film.lanes.length);
  let contentPx = 0;
  lanePx.forEach((height, lane) => {
    laneTop[lane] = contentPx;
    contentPx += height;
  });
  const poolRows = Math.min(POOL_ROWS, film.pool.slots);
  const poolPx = film.tells.lists ? Math.max(LEAST_LANE_PX, poolRows * POOL_ROW_PX + 4) : 0;
  const botPx = film.botReplies.length > 0 ? 12 : 0;
  return { labelPx: widthPx < 560 ? 62 : 128, axisPx: AXIS_PX, poolPx, poolRows, botPx, slotPx, laneTop, lanePx, contentPx, headPx: AXIS_PX + poolPx + botPx };
}

/** Upper edge of a place within the strip that is drawn once: pool and bots on top, the lanes below. A place in the pool beyond its last row stands in the last. */
export function placeTop(layout: FilmLayout, lane: number, slot: number): number {
  if (lane < 0) return 2 + Math.min(slot, Math.max(0, layout.poolRows - 1)) * POOL_ROW_PX;
  return layout.poolPx + layout.botPx + layout.laneTop[lane] + 2 + slot * layout.slotPx;
}

export function placeHeight(layout: FilmLayout, lane: number): number {
  return lane < 0 ? POOL_ROW_PX - 1 : layout.slotPx - 1;
}
