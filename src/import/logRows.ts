import { NameTable } from "./nameTable.ts";
import type { NameKind, PseudonymOf } from "./pseudonymOf.ts";

/** What a row of a log tells. At equal times the smaller code comes first, so that what ends comes before what begins and a message before its answer. */
export const ROW = { presence: 0, closed: 1, left: 2, pooled: 3, assigned: 4, message: 5, reply: 6, spamConfirmed: 7 } as const;

/** The rows of a log as they were read, in the file's order, with names as numbers; -1 where a row names none. */
export interface LogRows {
  /** Local wall-clock milliseconds since 1970. */
  readonly at: number[];
  readonly line: number[];
  /** One of ROW. */
  readonly what: number[];
  readonly consumer: number[];
  readonly conversation: number[];
  readonly agent: number[];
  /** Index into BUYER_KINDS, REPLY_KINDS or AGENT_STATES, by what the row tells. */
  readonly code: number[];
  /** MESSAGE_* flags. */
  readonly flags: number[];
  /** As in `Conversations.page`. */
  readonly page: number[];
  readonly consumers: NameTable;
  readonly conversations: NameTable;
  readonly agents: NameTable;
}

export function emptyLogRows(pseudonymOf?: PseudonymOf): LogRows {
  const names = (kind: NameKind): NameTable => new NameTable(pseudonymOf && ((name) => pseudonymOf(name, kind)));
  return {
    at: [], line: [], what: [], consumer: [], conversation: [], agent: [], code: [], flags: [], page: [],
    consumers: names("consumer"), conversations: names("conversation"), agents: names("agent"),
  };
}
