import type { Handlings } from "./observedDesk.ts";

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Handlings as they are found: columns with room for `most`, of which `count` are filled. */
export type HandlingColumns = Mutable<Handlings>;

export function handlingColumns(most: number): HandlingColumns {
  return {
    count: 0,
    reply: new Int32Array(most), conversation: new Int32Array(most), agent: new Int32Array(most), message: new Int32Array(most),
    listedAt: new Float64Array(most), startedAt: new Float64Array(most), endedAt: new Float64Array(most), workedUntil: new Float64Array(most),
    freeSince: new Float64Array(most), start: new Uint8Array(most), open: new Int32Array(most), followUps: new Int32Array(most),
  };
}

/** The filled part alone. */
export function filledHandlings(columns: HandlingColumns): Handlings {
  const { count } = columns;
  return {
    count,
    reply: columns.reply.subarray(0, count), conversation: columns.conversation.subarray(0, count), agent: columns.agent.subarray(0, count),
    message: columns.message.subarray(0, count), listedAt: columns.listedAt.subarray(0, count), startedAt: columns.startedAt.subarray(0, count),
    endedAt: columns.endedAt.subarray(0, count), workedUntil: columns.workedUntil.subarray(0, count), freeSince: columns.freeSince.subarray(0, count),
    start: columns.start.subarray(0, count), open: columns.open.subarray(0, count), followUps: columns.followUps.subarray(0, count),
  };
}
