import fc from "fast-check";
import { LogReading } from "../../src/import/rows/logReading.ts";
import type { ReadLog } from "../../src/import/readLog.ts";
import { AGENT_STATES, BUYER_KINDS, type ReplyKind } from "../../src/log/kinds.ts";
import { addDays } from "../../src/time/calendar.ts";

/** All times are multiples of this, so that limits are met exactly and often. [min] */
export const STEP_MINUTES = 30;
export const STEPS_A_DAY = (24 * 60) / STEP_MINUTES;
const DAYS = 3;
const AGENTS = ["a1", "a2", "a3"];

/** A row of a log as it is written. */
export interface TalkRow {
  /** [steps since the start of the first day] */
  readonly at: number;
  readonly consumer: string;
  readonly conversation: string;
  readonly cells: readonly [sender: string, kind: string, agent?: string, spam?: string, blacklisted?: string, text?: string];
}

const buyerKinds = fc.constantFrom("text", "text", "text", ...BUYER_KINDS);
const botKinds: readonly ReplyKind[] = ["faq", "smart", "smart", "status", "assisted", "order-card"];
const agentKinds: readonly ReplyKind[] = ["text", "text", "text", "coupon", "payment-reminder-batch"];
const agents = fc.constantFrom(...AGENTS);

const buyerCells = fc.record({ kind: buyerKinds, spam: fc.constantFrom("", "", "", "1"), blacklisted: fc.constantFrom("", "", "", "1"), text: fc.constantFrom("", "", "谢谢") })
  .map(({ kind, spam, blacklisted, text }): TalkRow["cells"] => ["buyer", kind, "", spam, blacklisted, text]);
const otherCells = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom(...agentKinds), agent: fc.oneof(agents, fc.constant("")) }).map(({ kind, agent }): TalkRow["cells"] => ["agent", kind, agent]) },
  { weight: 3, arbitrary: fc.constantFrom(...botKinds).map((kind): TalkRow["cells"] => ["bot", kind]) },
  { weight: 3, arbitrary: agents.map((agent): TalkRow["cells"] => ["system", "assigned", agent]) },
  { weight: 2, arbitrary: fc.constantFrom("pooled", "pooled", "closed", "left", "spam-confirmed").map((kind): TalkRow["cells"] => ["system", kind]) },
);

/** One conversation: near together, sometimes over a night. */
const conversation = fc.record({
  consumer: fc.integer({ min: 1, max: 3 }),
  begins: fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 9, arbitrary: fc.integer({ min: 0, max: DAYS * STEPS_A_DAY - 1 }) }),
  buyer: fc.array(fc.record({ after: gaps(), cells: buyerCells }), { minLength: 1, maxLength: 4 }),
  others: fc.array(fc.record({ after: gaps(), cells: otherCells }), { maxLength: 6 }),
});

function gaps(): fc.Arbitrary<number> {
  return fc.constantFrom(0, 0, 1, 1, 2, 3, 5, 8, 20);
}

const presence = fc.array(fc.record({ at: fc.integer({ min: 0, max: DAYS * STEPS_A_DAY - 1 }), agent: agents, state: fc.constantFrom("online", ...AGENT_STATES) }), { maxLength: 8 });

/** Rows of a log with up to six conversations of three consumers; every conversation has a name. */
export const talkRows: fc.Arbitrary<readonly TalkRow[]> = fc.record({ conversations: fc.array(conversation, { minLength: 1, maxLength: 6 }), presence, hasPresence: fc.boolean() })
  .map(({ conversations, presence: states, hasPresence }) => [
    ...(hasPresence ? states.map(({ at, agent, state }): TalkRow => ({ at, consumer: "", conversation: "", cells: ["system", state, agent] })) : []),
    ...conversations.flatMap(({ consumer, begins, buyer, others }, number) => {
      const last = { buyer: begins, others: begins };
      const row = (side: "buyer" | "others", { after, cells }: { after: number; cells: TalkRow["cells"] }): TalkRow =>
        ({ at: (last[side] += after), consumer: `u${consumer}`, conversation: `c${number}`, cells });
      const desk = others.map((own) => row("others", own));
      // What is assigned and closed in one millisecond is in no agent's list and in one, as one looks at it.
      const assigned = desk.filter(({ cells }) => cells[1] === "assigned").map(({ at }) => at);
      return [...buyer.map((own) => row("buyer", own)), ...desk.filter(({ at, cells }) => cells[1] !== "closed" || !assigned.includes(at))];
    }),
  ]);

/** The first day of random logs. */
const TALK_START = "2026-06-18";
/** Keeps the log's first day where it is, whatever the rows are: a row that bears on nothing. */
const ANCHOR: TalkRow = { at: 0, consumer: "nobody", conversation: "none", cells: ["system", "closed"] };

/** The cells of rows, in the order of the log's columns. */
function cellsOf({ at, consumer, conversation: name, cells }: TalkRow): string[] {
  const minutes = (at % STEPS_A_DAY) * STEP_MINUTES;
  const time = `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}:00`;
  const [sender, kind, agent = "", spam = "", blacklisted = "", text = ""] = cells;
  return [`${addDays(TALK_START, Math.floor(at / STEPS_A_DAY))}T${time}`, consumer, name, sender, kind, agent, "", spam, blacklisted, text, ""];
}

/** Rows as lines, to be shown. */
export function talkLines(rows: readonly TalkRow[]): string[] {
  return rows.map((row) => cellsOf(row).join(","));
}

export function talkLog(rows: readonly TalkRow[]): ReadLog {
  const reading = new LogReading({ fileName: "talk.csv", timeZone: "Asia/Shanghai", abusiveWords: [] });
  [ANCHOR, ...rows].forEach((row, line) => reading.take(line + 2, cellsOf(row)));
  return reading.readLog();
}
