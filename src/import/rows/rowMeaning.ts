import { AGENT_STATES, BOT_REPLY_KINDS, BUYER_KINDS, REPLY_KINDS } from "../../log/kinds.ts";
import { ROW } from "./logRows.ts";

export const SENDERS = ["buyer", "agent", "bot", "system"] as const;
export type Sender = (typeof SENDERS)[number];

/** What a row's kind says it is. */
export interface RowMeaning {
  /** One of ROW. */
  readonly what: number;
  /** Index into BUYER_KINDS, REPLY_KINDS or AGENT_STATES, by what the row tells. */
  readonly code: number;
}

/** System rows that tell nothing that is measured. */
export const PASSED_OVER = "reported-spam";

const BOT_KINDS = BOT_REPLY_KINDS.length;
const OF_SYSTEM: Readonly<Record<string, number>> = {
  assigned: ROW.assigned, closed: ROW.closed, pooled: ROW.pooled, left: ROW.left, "spam-confirmed": ROW.spamConfirmed,
};

/** What a row of this sender and kind (trimmed, in lower case) tells; undefined where the sender has no such kind, or the row tells nothing. */
export function rowMeaning(sender: Sender, kind: string): RowMeaning | undefined {
  if (sender === "system") {
    if (Object.hasOwn(OF_SYSTEM, kind)) return { what: OF_SYSTEM[kind], code: 0 };
    return known(ROW.presence, indexOf(AGENT_STATES, kind));
  }
  if (sender === "buyer") return known(ROW.message, indexOf(BUYER_KINDS, kind === "" ? "text" : kind));
  const code = indexOf(REPLY_KINDS, kind === "" && sender === "agent" ? "text" : kind);
  return code >= 0 && code < BOT_KINDS === (sender === "bot") ? known(ROW.reply, code) : undefined;
}

/** What an unknown kind is taken for; undefined for a system row, which then tells nothing. */
export function nearestMeaning(sender: Sender): (RowMeaning & { readonly name: string }) | undefined {
  switch (sender) {
    case "buyer": return { what: ROW.message, code: indexOf(BUYER_KINDS, "text"), name: "text" };
    case "agent": return { what: ROW.reply, code: indexOf(REPLY_KINDS, "other-action"), name: "another desk action" };
    case "bot": return { what: ROW.reply, code: indexOf(REPLY_KINDS, "smart"), name: "smart" };
    case "system": return undefined;
    default: return sender satisfies never;
  }
}

function known(what: number, code: number): RowMeaning | undefined {
  return code < 0 ? undefined : { what, code };
}

function indexOf(kinds: readonly string[], kind: string): number {
  return kinds.indexOf(kind);
}
