import { REPLY_KINDS } from "../../src/log/kinds.ts";
import type { MessageLog } from "../../src/log/messageLog.ts";
import { MESSAGE_CONFIRMED_SPAM, MESSAGE_SUSPECTED_SPAM } from "../../src/log/messageLog.ts";
import type { Conversion } from "../../src/metrics/lostOrders.ts";
import type { Measure } from "../../src/metrics/measures.ts";
import type { TallyPlan } from "../../src/metrics/replicationTally.ts";
import { DAY_MS } from "../../src/time/units.ts";
import { NaiveDesk } from "./naiveDesk.ts";

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

/** Everything but the quantiles, by filters and sets, on days 1 and 2. All times must be multiples of `stepMs`. */
export function naiveMeasures(log: MessageLog, { desk, conversion, reserve }: TallyPlan, stepMs: number): Partial<Record<Measure, number>> {
  const naive = new NaiveDesk(log, desk, stepMs);
  const isJudged = (time: number): boolean => time >= DAY_MS && time < 3 * DAY_MS;
  const { messages, replies, conversations, work } = log;
  const all = Array.from({ length: messages.count }, (_, row) => row);
  const rows = all.filter((row) => isJudged(messages.sentAt[row]));
  const waits = (of: readonly number[]): number[] =>
    of.filter((row) => messages.reply[row] >= 0).map((row) => replies.at[messages.reply[row]] - messages.sentAt[row]);
  const firsts = rows.filter((row) => all.find((other) => messages.conversation[other] === messages.conversation[row]) === row);
  const begun = Array.from({ length: conversations.count }, (_, row) => row).filter((row) => isJudged(conversations.openedAt[row]));
  const times = Array.from({ length: (3 * DAY_MS) / stepMs }, (_, step) => step * stepMs);
  const pooled = begun.map((row) => times.filter((time) => naive.poolSince(row, time) !== undefined).length * stepMs);
  const overlap = (from: number, to: number): number => Math.max(0, Math.min(to, 3 * DAY_MS) - Math.max(from, DAY_MS));
  const byAgents = Array.from({ length: replies.count }, (_, row) => row).filter((row) => replies.agent[row] >= 0);
  return {
    buyerMessages: rows.length,
    consumerDays: new Set(rows.map((row) => `${Math.floor(messages.sentAt[row] / DAY_MS)}/${conversations.consumer[messages.conversation[row]]}`)).size,
    replies: waits(rows).length,
    replyMs: sum(waits(rows)),
    firstReplies: waits(firsts).length,
    firstReplyMs: sum(waits(firsts)),
    conversations: begun.length,
    left: begun.filter((row) => conversations.leftAt[row] >= 0).length,
    pooled: pooled.filter((time) => time > 0).length,
    poolMs: sum(pooled),
    busyMs: sum(byAgents.map((row) => overlap(replies.startedAt[row], replies.at[row]))),
    onDutyMs: sum(times.filter(isJudged).flatMap((time) => [...desk.agentTeam].map((_, agent) => (naive.stateAt(agent, time) === "online" ? stepMs : 0)))),
    overtimeMs: sum([...desk.agentTeam].flatMap((_, agent) => naiveOvertime(naive, agent, stepMs).map(({ from, to }) => overlap(from, to)))),
    lostOrders: sum(firsts.map((row) => (conversion === undefined ? 0 : naiveLoss(log, conversion, row)))),
    workMs: sum(Array.from({ length: work.count }, (_, row) => overlap(work.startedAt[row], work.endedAt[row]))),
    tasks: [...work.startedAt].filter(isJudged).length,
    reserveCalls: times.filter((time) => isJudged(time) && naive.stateAt(reserve!.firstAgent, time) !== "offline" && naive.stateAt(reserve!.firstAgent, time - stepMs) === "offline").length,
    reserveMs: sum(Array.from({ length: reserve!.agents }, (_, place) => times.filter((time) => isJudged(time) && naive.stateAt(reserve!.firstAgent + place, time) !== "offline").length * stepMs)),
  };
}

/** From an agent's going off duty to the end of the last handling or task that it began before it came back. */
function naiveOvertime(naive: NaiveDesk, agent: number, stepMs: number): { from: number; to: number }[] {
  const { replies, work } = naive.log;
  const done = [
    ...Array.from({ length: replies.count }, (_, row) => ({ agent: replies.agent[row], from: replies.startedAt[row], to: replies.at[row] })),
    ...Array.from({ length: work.count }, (_, row) => ({ agent: work.agent[row], from: work.startedAt[row], to: work.endedAt[row] })),
  ].filter((piece) => piece.agent === agent);
  const isOff = (time: number): boolean => naive.stateAt(agent, time) === "offline";
  const stretches: { from: number; to: number }[] = [];
  for (let from = stepMs; from < 3 * DAY_MS; from += stepMs) {
    if (!isOff(from) || isOff(from - stepMs)) continue;
    let back = from;
    while (isOff(back) && back < 4 * DAY_MS) back += stepMs;
    const last = Math.max(from, ...done.filter((piece) => piece.from < back && piece.to > from).map((piece) => piece.to));
    stretches.push({ from, to: Math.min(last, back) });
  }
  return stretches;
}

/** Of the conversation that begins with the message. */
function naiveLoss({ messages, replies, conversations }: MessageLog, { upToMs, share, streams }: Conversion, row: number): number {
  if (streams[conversations.stream[messages.conversation[row]]] === 0 || (messages.flags[row] & (MESSAGE_SUSPECTED_SPAM | MESSAGE_CONFIRMED_SPAM)) !== 0) return 0;
  const later: number[] = [];
  for (let reply = messages.reply[row]; reply >= 0; reply = replies.next[reply]) later.push(reply);
  const answer = later.find((reply) => REPLY_KINDS[replies.kind[reply]] !== "status");
  const wait = answer === undefined ? Infinity : replies.at[answer] - messages.sentAt[row];
  return Math.max(...share) - share[upToMs.findIndex((upTo) => wait <= upTo)];
}
