import { childA, childB } from "../../../src/random/draw.ts";
import { DAY_MS } from "../../../src/time/units.ts";
import { happens, RETURN, RETURN_AFTER, numberOfDraw, SILENT, variate } from "./bringing.ts";
import type { Desk } from "./desk.ts";
import type { Chat } from "./parties.ts";
import { leavePool, releaseFrom } from "./routing.ts";

/** The conversation is over; its buyer may come back the same day. */
export function close(desk: Desk, chat: Chat): void {
  end(desk, chat);
  const { stream, address } = chat;
  if (chat.isLeft || chat.isSpam || !happens(address, RETURN, stream.returnShare)) return;
  const at = desk.now + variate(desk.model, stream.returnAfter, address, RETURN_AFTER);
  if (Math.floor(at / DAY_MS) !== Math.floor(chat.row.at / DAY_MS) || at >= desk.model.horizonMs) return;
  const { a, b } = address;
  desk.agenda.add(at, "return", chat.number, { after: chat, address: { a: childA(a, b, -1), b: childB(a, b, -1) } });
}

/** Patience is at an end: silently nothing changes for the agent but that no more comes; openly the conversation is over. */
export function leave(desk: Desk, chat: Chat, turn: number): void {
  if (chat.isClosed || chat.turn !== turn || chat.isTurnBegun) return;
  chat.isLeft = true;
  chat.row.leftAt = desk.now;
  if (happens(chat.address, numberOfDraw(turn, 0, SILENT), chat.stream.laws.silentShare)) return;
  chat.owed = [];
  end(desk, chat);
}

function end(desk: Desk, chat: Chat): void {
  chat.isClosed = true;
  chat.row.closedAt = desk.now;
  if (chat.pooled !== undefined) leavePool(desk, chat);
  if (chat.clerk !== undefined) releaseFrom(desk, chat.clerk, chat);
}
