import type { Judging } from "./judging.ts";

/** When a message was sent, or the opening of the window where it is judged as if sent then. */
export function asIfSentAt({ log: { messages }, rule, buffers: { pieceOf, pieces, isCarried } }: Judging, row: number): number {
  const isFromOpening = rule.beforeWindow === "clock-from-opening" && isCarried[row] === 1;
  return isFromOpening ? pieces.startAt[pieceOf[row]] : messages.sentAt[row];
}
