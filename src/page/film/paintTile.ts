import { CHAT_HANDED_OVER } from "../../film/film.ts";
import type { Film, FilmSpans } from "../../film/film.ts";
import { firstAfter } from "../../film/filmCounter.ts";
import { MINUTE_MS } from "../../time/units.ts";
import type { FilmColours } from "./filmColours.ts";
import { placeHeight, placeTop } from "./filmLayout.ts";
import type { FilmLayout } from "./filmLayout.ts";
import { NOWHERE } from "./missPlaces.ts";
import type { MissPlaces } from "./missPlaces.ts";

/** Replies are marked where a minute is at least as wide. [px] */
const LEAST_MINUTE_PX = 4;

/** Half the side of a cross. [px] */
const CROSS_PX = 2.5;

/** Length and half the height of a hand-over's arrow. [px] */
const ARROW_PX = 5;
const HALF_ARROW_PX = 3;

/** What a strip of a film is painted with. */
export interface TilePaint {
  readonly film: Film;
  readonly layout: FilmLayout;
  readonly colours: FilmColours;
  readonly misses: MissPlaces;
  readonly leavers: MissPlaces;
  readonly hatch: CanvasPattern | string;
}

/** A strip of time on a canvas: x = (time − fromMs) · pxPerMs. */
export interface TileSpan {
  readonly fromMs: number;
  readonly toMs: number;
  readonly pxPerMs: number;
}

/**
 * Paints a strip as it looks when all of it is past. What is drawn at a place depends on nothing that comes later than its time, so a strip cut off at the
 * present shows no future: waiting is grey, then amber, then red as the time goes by, not by how it ends.
 */
export function paintTile(context: CanvasRenderingContext2D, paint: TilePaint, span: TileSpan): void {
  const { pool, chats, waits } = paint.film;
  paintPresence(context, paint, span);
  context.fillStyle = paint.colours.chat;
  eachSeen(pool, span, (row) => bar(context, paint, span, pool.from[row], pool.to[row], -1, pool.slot[row]));
  eachSeen(chats, span, (row) => bar(context, paint, span, chats.from[row], chats.to[row], chats.lane[row], chats.slot[row]));
  paintWork(context, paint, span);
  // of one chat the oldest message is nearest to its limit: it lies on top, what is not timed below
  eachSeen(waits, span, (row) => paintUntimed(context, paint, span, row));
  eachSeen(waits, span, (row) => paintWait(context, paint, span, row), true);
  paintReplies(context, paint, span);
  paintMisses(context, paint, span);
  paintHandOvers(context, paint, span);
  paintLeavers(context, paint, span);
}

function eachSeen({ from, to, count, longest }: FilmSpans, { fromMs, toMs }: TileSpan, tell: (row: number) => void, isBackward = false): void {
  const begin = firstAfter(from, count, fromMs - longest - 1);
  const end = firstAfter(from, count, toMs);
  if (isBackward) {
    for (let row = end - 1; row >= begin; row--) if (to[row] > fromMs) tell(row);
  } else for (let row = begin; row < end; row++) if (to[row] > fromMs) tell(row);
}

function bar(context: CanvasRenderingContext2D, { layout }: TilePaint, { fromMs, pxPerMs }: TileSpan, from: number, to: number, lane: number, slot: number): void {
  const x = (from - fromMs) * pxPerMs;
  context.fillRect(x, placeTop(layout, lane, slot), Math.max(0.6, (to - from) * pxPerMs), placeHeight(layout, lane));
}

export function paintPresence(context: CanvasRenderingContext2D, { film: { presence }, layout, colours, hatch }: TilePaint, span: TileSpan): void {
  const top = layout.poolPx + layout.botPx;
  eachSeen(presence, span, (row) => {
    const lane = presence.lane[row];
    context.fillStyle = presence.isAway[row] === 1 ? hatch : colours.duty;
    context.fillRect((presence.from[row] - span.fromMs) * span.pxPerMs, top + layout.laneTop[lane] + 0.5, (presence.to[row] - presence.from[row]) * span.pxPerMs, layout.lanePx[lane] - 1);
  });
}

/** The handling of each reply. */
function paintWork(context: CanvasRenderingContext2D, paint: TilePaint, span: TileSpan): void {
  const { replies } = paint.film;
  context.fillStyle = paint.colours.work;
  const end = firstAfter(replies.at, replies.count, span.toMs + replies.longest);
  for (let row = firstAfter(replies.at, replies.count, span.fromMs); row < end; row++) {
    if (replies.startedAt[row] < replies.at[row]) bar(context, paint, span, replies.startedAt[row], replies.at[row], replies.lane[row], replies.slot[row]);
  }
}

function paintUntimed(context: CanvasRenderingContext2D, paint: TilePaint, span: TileSpan, row: number): void {
  const { waits, messages } = paint.film;
  if (messages.deadlineAt[waits.message[row]] < 0) stretch(context, paint, span, row, waits.from[row], waits.to[row], paint.colours.faint);
}

/** Grey, amber from two thirds of the time allowed, red beyond it. */
function paintWait(context: CanvasRenderingContext2D, paint: TilePaint, span: TileSpan, row: number): void {
  const { film: { waits, messages }, colours } = paint;
  const [from, to, message] = [waits.from[row], waits.to[row], waits.message[row]];
  const [warnAt, deadlineAt] = [messages.warnAt[message], messages.deadlineAt[message]];
  if (deadlineAt < 0) return;
  stretch(context, paint, span, row, from, Math.min(to, warnAt), colours.wait);
  stretch(context, paint, span, row, Math.max(from, warnAt), Math.min(to, deadlineAt), colours.warn);
  stretch(context, paint, span, row, Math.max(from, deadlineAt), to, colours.miss);
}

function stretch(context: CanvasRenderingContext2D, { film: { waits }, layout }: TilePaint, { fromMs, pxPerMs }: TileSpan, row: number, from: number, to: number, colour: string): void {
  if (to <= from) return;
  const place = placeHeight(layout, waits.lane[row]);
  const height = Math.max(1.5, place / 2);
  context.fillStyle = colour;
  context.fillRect((from - fromMs) * pxPerMs, placeTop(layout, waits.lane[row], waits.slot[row]) + (place - height) / 2, Math.max(0.8, (to - from) * pxPerMs), height);
}

function paintReplies(context: CanvasRenderingContext2D, { film: { replies, botReplies }, layout, colours }: TilePaint, { fromMs, toMs, pxPerMs }: TileSpan): void {
  context.fillStyle = colours.bot;
  const lastBot = firstAfter(botReplies, botReplies.length, toMs);
  for (let row = firstAfter(botReplies, botReplies.length, fromMs - 1); row < lastBot; row++) context.fillRect((botReplies[row] - fromMs) * pxPerMs, layout.poolPx + 3, 1.5, 6);
  // side by side they would hide what they answer
  if (pxPerMs * MINUTE_MS < LEAST_MINUTE_PX) return;
  context.fillStyle = colours.reply;
  const end = firstAfter(replies.at, replies.count, toMs);
  for (let row = firstAfter(replies.at, replies.count, fromMs - 1); row < end; row++) {
    context.fillRect((replies.at[row] - fromMs) * pxPerMs, placeTop(layout, replies.lane[row], replies.slot[row]), 1.5, placeHeight(layout, replies.lane[row]));
  }
}

/** A mark where a message's time was up. */
function paintMisses(context: CanvasRenderingContext2D, { film: { misses, messages }, layout, colours, misses: places }: TilePaint, { fromMs, toMs, pxPerMs }: TileSpan): void {
  context.fillStyle = colours.miss;
  for (const message of misses) {
    const at = messages.missAt[message];
    if (at < fromMs - 4 / pxPerMs || at > toMs + 4 / pxPerMs || places.lane[message] === NOWHERE) continue;
    const height = placeHeight(layout, places.lane[message]);
    context.fillRect((at - fromMs) * pxPerMs - 1.25, placeTop(layout, places.lane[message], places.slot[message]) - 1.5, 2.5, height + 3);
  }
}

/** An arrow behind a chat that its agent passes on unfinished: at the shift's end, to a colleague or back into the pool. */
function paintHandOvers(context: CanvasRenderingContext2D, { film: { chats }, layout, colours }: TilePaint, { fromMs, toMs, pxPerMs }: TileSpan): void {
  context.fillStyle = colours.ink;
  context.beginPath();
  eachSeen(chats, { fromMs: fromMs - ARROW_PX / pxPerMs, toMs, pxPerMs }, (row) => {
    if (chats.end[row] !== CHAT_HANDED_OVER || chats.to[row] > toMs) return;
    const x = (chats.to[row] - fromMs) * pxPerMs;
    const y = placeTop(layout, chats.lane[row], chats.slot[row]) + placeHeight(layout, chats.lane[row]) / 2;
    context.moveTo(x, y - HALF_ARROW_PX);
    context.lineTo(x + ARROW_PX, y);
    context.lineTo(x, y + HALF_ARROW_PX);
  });
  context.fill();
}

/** A cross where a buyer gave up. */
function paintLeavers(context: CanvasRenderingContext2D, { film: { leavers }, layout, colours, leavers: places }: TilePaint, { fromMs, toMs, pxPerMs }: TileSpan): void {
  context.strokeStyle = colours.ink;
  context.lineWidth = 1.25;
  context.beginPath();
  const end = firstAfter(leavers.at, leavers.count, toMs + CROSS_PX / pxPerMs);
  for (let row = firstAfter(leavers.at, leavers.count, fromMs - CROSS_PX / pxPerMs); row < end; row++) {
    const lane = places.lane[row];
    if (lane === NOWHERE) continue;
    const x = (leavers.at[row] - fromMs) * pxPerMs;
    const y = placeTop(layout, lane, places.slot[row]) + placeHeight(layout, lane) / 2;
    context.moveTo(x - CROSS_PX, y - CROSS_PX);
    context.lineTo(x + CROSS_PX, y + CROSS_PX);
    context.moveTo(x - CROSS_PX, y + CROSS_PX);
    context.lineTo(x + CROSS_PX, y - CROSS_PX);
  }
  context.stroke();
}
