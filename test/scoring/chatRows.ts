import fc from "fast-check";
import { readMessageLog } from "../../src/import/readMessageLog.ts";
import type { ReadLog } from "../../src/import/readLog.ts";
import { BOT_REPLY_KINDS } from "../../src/log/kinds.ts";

/** `time` is a time of 2026-06-18, or a whole local time. */
export type ChatRow = readonly [time: string, consumer: string, conversation: string, sender: string, kind: string, agent: string, page?: string, text?: string];

export const buyer = (time: string, consumer = "u1", kind = "text", text = "", page = ""): ChatRow => [time, consumer, `c-${consumer}`, "buyer", kind, "", page, text];
export const agent = (time: string, consumer = "u1", name = "a1", kind = "text"): ChatRow => [time, consumer, `c-${consumer}`, "agent", kind, name];
export const bot = (time: string, consumer = "u1", kind = "faq"): ChatRow => [time, consumer, `c-${consumer}`, "bot", kind, ""];
export const assigned = (time: string, consumer = "u1", name = "a1"): ChatRow => [time, consumer, `c-${consumer}`, "system", "assigned", name];
export const presence = (time: string, name: string, state: "online" | "offline"): ChatRow => [time, "", "", "system", state, name];

/** The log of such rows; texts of the consumers named are kept. */
export function readChat(rows: readonly ChatRow[], keepTextsOf: readonly string[] = []): ReadLog {
  const lines = rows.map(([time, ...rest]) => [time.includes("T") ? time : `2026-06-18T${time}`, ...rest, ...Array.from({ length: 7 - rest.length }, () => "")].join(","));
  return readMessageLog(`time,consumer,conversation,sender,kind,agent,page,text\n${lines.join("\n")}\n`, { fileName: "log.csv", timeZone: "Asia/Shanghai", keepTextsOf });
}

const time = fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 6, max: 23 }), fc.integer({ min: 0, max: 59 }), fc.integer({ min: 0, max: 59 }))
  .map(([day, hour, minute, second]) => `2026-06-${18 + day}T${[hour, minute, second].map((part) => String(part).padStart(2, "0")).join(":")}`);

const row: fc.Arbitrary<ChatRow> = fc.tuple(time, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 2 }), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 3 }))
  .map(([at, consumer, conversation, what, name]): ChatRow => {
    const id = [`u${consumer}`, `c${consumer}-${conversation}`] as const;
    if (what < 4) return [at, ...id, "buyer", what === 0 ? "faq-click" : "text", "", what === 1 ? "goods-detail" : "", what === 2 ? "谢谢" : "请问"];
    if (what < 7) return [at, ...id, "agent", what === 6 ? "payment-reminder-batch" : "text", `a${name}`];
    if (what < 8) return [at, ...id, "bot", BOT_REPLY_KINDS[name], ""];
    return [at, ...id, "system", what === 8 ? "assigned" : "pooled", `a${name}`];
  });

/** Rows of three days, four consumers, eight conversations; at least one message. */
export const chats: fc.Arbitrary<readonly ChatRow[]> = fc.array(row, { minLength: 1, maxLength: 60 }).map((rows) => [buyer("12:00:00", "u1"), ...rows]);
