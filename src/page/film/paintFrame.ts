import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../time/units.ts";
import type { FilmWindow } from "./filmScale.ts";
import type { FilmTiles } from "./filmTiles.ts";
import { placeHeight, placeTop } from "./filmLayout.ts";
import type { OwedNow } from "./owedNow.ts";
import type { TilePaint } from "./paintTile.ts";
import { paintPresence } from "./paintTile.ts";

/** All that a frame is drawn from; its parts are kept from frame to frame. */
export interface FrameScene {
  readonly paint: TilePaint;
  readonly tiles: FilmTiles;
  readonly owed: OwedNow;
  readonly labels: HTMLCanvasElement;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly ratio: number;
  readonly font: string;
}

const AXIS_STEPS = [MINUTE_MS, 2 * MINUTE_MS, 5 * MINUTE_MS, 10 * MINUTE_MS, 15 * MINUTE_MS, 30 * MINUTE_MS, HOUR_MS, 2 * HOUR_MS, 3 * HOUR_MS];
const LEAST_STEP_PX = 58;
/** Labels narrower than that leave the team out. */
const NARROW_PX = 100;
const clockTexts = new Map<number, string>();

/** Draws the film as it is at `now`, of its lanes what is scrolled into sight; `followed` are rows of the film's waiting that are framed. */
export function paintFrame(context: CanvasRenderingContext2D, scene: FrameScene, window: FilmWindow, now: number, scrollTop: number, followed: Int32Array): void {
  const { paint: { film, layout, colours }, tiles, widthPx, heightPx, ratio } = scene;
  const { labelPx, headPx, axisPx, poolPx, botPx } = layout;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.fillStyle = colours.ground;
  context.fillRect(0, 0, widthPx, heightPx);
  const offsetPx = Math.round((window.fromMs - film.fromMs) * window.pxPerMs * ratio) / ratio;
  const nowX = labelPx + (now - film.fromMs) * window.pxPerMs - offsetPx;
  const shownPx = widthPx - labelPx;
  const lanesPx = Math.min(heightPx - headPx, layout.contentPx - scrollTop);
  paintPlan(context, scene, window, scrollTop);
  paintGrid(context, scene, window, offsetPx);
  tiles.begin(scene.paint, window.pxPerMs, ratio);
  tiles.copy(context, offsetPx, offsetPx + nowX - labelPx, 0, poolPx + botPx, labelPx, axisPx);
  tiles.copy(context, offsetPx, offsetPx + nowX - labelPx, poolPx + botPx + scrollTop, lanesPx, labelPx, headPx);
  tiles.prepare(offsetPx + nowX - labelPx + 64, shownPx);
  context.fillStyle = colours.ink;
  context.fillRect(nowX - 0.75, axisPx - 4, 1.5, heightPx);
  paintOwed(context, scene, nowX, scrollTop, now);
  paintFollowed(context, scene, followed, labelPx - offsetPx - film.fromMs * window.pxPerMs, window.pxPerMs, scrollTop, now);
  paintAxis(context, scene, window, offsetPx);
  context.drawImage(scene.labels, 0, 0, labelPx * ratio, headPx * ratio, 0, 0, labelPx, headPx);
  if (lanesPx > 0) context.drawImage(scene.labels, 0, (headPx + scrollTop) * ratio, labelPx * ratio, lanesPx * ratio, 0, headPx, labelPx, lanesPx);
}

/** The shifts and meals to come, pale. */
function paintPlan(context: CanvasRenderingContext2D, { paint, widthPx, heightPx }: FrameScene, { fromMs, pxPerMs }: FilmWindow, scrollTop: number): void {
  const { layout } = paint;
  context.save();
  context.beginPath();
  context.rect(layout.labelPx, layout.headPx, widthPx - layout.labelPx, heightPx - layout.headPx);
  context.clip();
  context.translate(layout.labelPx, layout.axisPx - scrollTop);
  context.globalAlpha = 0.45;
  paintPresence(context, paint, { fromMs, toMs: fromMs + (widthPx - layout.labelPx) / pxPerMs, pxPerMs });
  context.restore();
}

/** What waits now has a head at the present: of one chat that of the oldest message on top, what is not timed below. */
function paintOwed(context: CanvasRenderingContext2D, scene: FrameScene, nowX: number, scrollTop: number, now: number): void {
  const { paint: { film: { waits, messages } }, owed } = scene;
  owed.go(now);
  for (let place = 0; place < owed.count; place++) if (messages.deadlineAt[waits.message[owed.rows[place]]] < 0) paintHead(context, scene, owed.rows[place], nowX, scrollTop, now);
  for (let place = owed.count - 1; place >= 0; place--) if (messages.deadlineAt[waits.message[owed.rows[place]]] >= 0) paintHead(context, scene, owed.rows[place], nowX, scrollTop, now);
}

function paintHead(context: CanvasRenderingContext2D, { paint: { film: { waits, messages }, layout, colours }, heightPx }: FrameScene, row: number, nowX: number, scrollTop: number, now: number): void {
  const message = waits.message[row];
  const deadline = messages.deadlineAt[message];
  const lane = waits.lane[row];
  const y = layout.axisPx + placeTop(layout, lane, waits.slot[row]) - (lane < 0 ? 0 : scrollTop) + placeHeight(layout, lane) / 2;
  if (y > heightPx || (lane >= 0 && y < layout.headPx)) return;
  const isLate = deadline >= 0 && now > deadline;
  context.fillStyle = deadline < 0 ? colours.faint : isLate ? colours.miss : now > messages.warnAt[message] ? colours.warn : colours.wait;
  const size = isLate ? 8 : 5;
  context.fillRect(nowX - size / 2, y - size / 2, size, size);
}

/** A frame around each piece of waiting of the consumer that is followed. */
function paintFollowed(context: CanvasRenderingContext2D, { paint: { film: { waits }, layout, colours }, heightPx }: FrameScene, followed: Int32Array, zeroX: number, pxPerMs: number, scrollTop: number, now: number): void {
  context.strokeStyle = colours.chosen;
  context.lineWidth = 2;
  for (const row of followed) {
    if (waits.from[row] > now) continue;
    const lane = waits.lane[row];
    const y = layout.axisPx + placeTop(layout, lane, waits.slot[row]) - (lane < 0 ? 0 : scrollTop) - 2.5;
    if (y > heightPx || (lane >= 0 && y < layout.headPx)) continue;
    const x = Math.max(layout.labelPx, zeroX + waits.from[row] * pxPerMs);
    const end = zeroX + Math.min(now, waits.to[row]) * pxPerMs;
    if (end >= layout.labelPx) context.strokeRect(x - 2, y, Math.max(4, end - x + 4), placeHeight(layout, lane) + 5);
  }
}

/** Lines at full times, under everything. */
function paintGrid(context: CanvasRenderingContext2D, { paint: { film, layout, colours }, widthPx, heightPx }: FrameScene, { fromMs, pxPerMs }: FilmWindow, offsetPx: number): void {
  const step = axisStep(pxPerMs);
  context.fillStyle = colours.hairline;
  for (let at = Math.ceil(fromMs / step) * step; ; at += step) {
    const x = layout.labelPx + (at - film.fromMs) * pxPerMs - offsetPx;
    if (x > widthPx) break;
    context.fillRect(x, layout.axisPx - 3, 1, heightPx);
  }
}

function paintAxis(context: CanvasRenderingContext2D, { paint: { film, layout, colours }, widthPx, font }: FrameScene, { fromMs, pxPerMs }: FilmWindow, offsetPx: number): void {
  const step = axisStep(pxPerMs);
  context.font = font;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillStyle = colours.faint;
  for (let at = Math.ceil(fromMs / step) * step; ; at += step) {
    const x = layout.labelPx + (at - film.fromMs) * pxPerMs - offsetPx;
    if (x > widthPx) break;
    if (x >= layout.labelPx + 16 && x <= widthPx - 16) context.fillText(clockText(at), x, layout.axisPx / 2);
  }
}

/** The shortest step between full times at which their texts have room. [ms] */
function axisStep(pxPerMs: number): number {
  for (const step of AXIS_STEPS) if (step * pxPerMs >= LEAST_STEP_PX) return step;
  return AXIS_STEPS[AXIS_STEPS.length - 1];
}

/** `10:42`, made once. */
function clockText(at: number): string {
  const minute = Math.floor((((at % DAY_MS) + DAY_MS) % DAY_MS) / MINUTE_MS);
  const known = clockTexts.get(minute);
  if (known !== undefined) return known;
  const text = `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
  clockTexts.set(minute, text);
  return text;
}

/** The names of the lanes and of the bands above them, as a picture of their own. */
export function paintLabels({ film, layout, colours }: TilePaint, words: { readonly pool: string; readonly bots: string }, ratio: number, font: string): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(layout.labelPx * ratio);
  canvas.height = Math.max(1, Math.round((layout.headPx + layout.contentPx) * ratio));
  const context = canvas.getContext("2d");
  if (context === null) return canvas;
  context.scale(ratio, ratio);
  context.fillStyle = colours.ground;
  context.fillRect(0, 0, layout.labelPx, layout.headPx + layout.contentPx);
  context.font = font;
  context.textBaseline = "middle";
  const label = (text: string, y: number, colour: string): void => {
    context.fillStyle = colour;
    context.fillText(text, 2, y, layout.labelPx - 8);
  };
  if (layout.poolPx > 0) label(words.pool, layout.axisPx + layout.poolPx / 2, colours.faint);
  if (layout.botPx > 0) label(words.bots, layout.axisPx + layout.poolPx + layout.botPx / 2, colours.faint);
  film.lanes.forEach((lane, index) => {
    const top = layout.headPx + layout.laneTop[index];
    label(layout.labelPx < NARROW_PX ? lane.name.slice(lane.name.indexOf("/") + 1) : lane.name, top + layout.lanePx[index] / 2, colours.ink);
    context.fillStyle = colours.hairline;
    context.fillRect(0, top, layout.labelPx, 1);
  });
  return canvas;
}

/** The message whose waiting is drawn nearest to a point, within a few pixels; -1 for none. `y` within the canvas. */
export function messageAt({ paint: { film, layout } }: Pick<FrameScene, "paint">, window: FilmWindow, x: number, y: number, scrollTop: number, now: number): number {
  const { waits, messages } = film;
  const at = window.fromMs + (x - layout.labelPx) / window.pxPerMs;
  const reach = 6 / window.pxPerMs;
  let nearest = -1;
  let least = 10;
  for (let row = 0; row < waits.count && waits.from[row] <= Math.min(now, at + reach); row++) {
    const message = waits.message[row];
    const until = Math.min(now, messages.missAt[message] < 0 ? waits.to[row] : Math.max(waits.to[row], messages.missAt[message]));
    if (until < at - reach) continue;
    const lane = waits.lane[row];
    const top = layout.axisPx + placeTop(layout, lane, waits.slot[row]) - (lane < 0 ? 0 : scrollTop);
    const apart = Math.abs(y - top - placeHeight(layout, lane) / 2) + (messages.missAt[message] < 0 ? 1 : 0);
    if (apart >= least) continue;
    least = apart;
    nearest = message;
  }
  return nearest;
}

