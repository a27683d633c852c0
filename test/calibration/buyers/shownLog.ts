import type { ReadLog } from "../../../src/import/readLog.ts";
import { readMessageLog } from "../../../src/import/readMessageLog.ts";
import { formatMessageLog } from "../../../src/log/formatMessageLog.ts";
import type { Desk } from "../../engine/playDesk.ts";
import { playDesk } from "../../engine/playDesk.ts";

/** What a file of a played desk's days shows. */
export function shownLog(desk: Desk, replication = 0): ReadLog {
  return readMessageLog(playedText(desk, replication), { fileName: "log.csv", timeZone: "UTC" });
}

/** The same, where the file cuts times to whole seconds. */
export function shownInSeconds(desk: Desk): ReadLog {
  return readMessageLog(playedText(desk, 0).replace(/(:\d\d)\.\d{3}/g, "$1"), { fileName: "log.csv", timeZone: "UTC" });
}

function playedText(desk: Desk, replication: number): string {
  return [...formatMessageLog(playDesk(desk, replication), { startDate: "2026-06-01", agents: [], streams: ["buyers"] }, { firstDay: 0, days: desk.days ?? 1 }, "csv")].join("");
}

/** The log of a desk that is not told who gave up without a word. */
export function withoutSilentLeaving(read: ReadLog): ReadLog {
  const { conversations } = read.log;
  const leftAt = conversations.leftAt.map((at, its) => (at >= 0 && conversations.closedAt[its] !== at ? -1 : at));
  return { ...read, log: { ...read.log, conversations: { ...conversations, leftAt } } };
}
