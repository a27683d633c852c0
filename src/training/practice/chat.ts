import type { BuyerKind, ReplyKind } from "../../log/kinds.ts";

/** What one consumer and the desk wrote to each other on a day, as turns: what the buyer wrote, then the replies to it. */
export interface Chat {
  readonly consumer: string;
  /** When the first message was sent. [ms since midnight] */
  readonly startMs: number;
  readonly turns: readonly ChatTurn[];
  /** Nobody is online between. [ms since midnight] */
  readonly nobody?: readonly [number, number];
}

export interface ChatTurn {
  /** From the last thing written to the turn's first message. [ms] */
  readonly afterMs: number;
  readonly messages: readonly ChatMessage[];
  readonly replies: readonly ChatReply[];
  /** From 0. */
  readonly conversation: number;
}

export interface ChatMessage {
  /** From the turn's first message. [ms] */
  readonly at: number;
  readonly kind: BuyerKind;
  /** MESSAGE_* */
  readonly flags: number;
}

export interface ChatReply {
  /** From the turn's first message. [ms] */
  readonly at: number;
  readonly kind: ReplyKind;
  /** Absent for a bot. */
  readonly agent?: string;
}

/** When a turn's first message was sent. [ms since midnight] */
export function turnStart({ startMs, turns }: Pick<Chat, "startMs" | "turns">, turn: number): number {
  return turns.slice(1, turn + 1).reduce((at, { afterMs }, index) => at + lengthOf(turns[index]) + afterMs, startMs);
}

/** From a turn's first message to the last thing written in it. [ms] */
export function lengthOf({ messages, replies }: ChatTurn): number {
  return [...messages, ...replies].reduce((last, { at }) => Math.max(last, at), 0);
}
