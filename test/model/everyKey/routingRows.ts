import { expect } from "vitest";
import type { AssignmentRow } from "../../engine/reference/rows.ts";
import { type KeyRow, TWO } from "./keyRow.ts";
import { assignedAt, assignedTo, conversations } from "./readings.ts";
import type { Played } from "./played.ts";

const HOUR_MS = 3_600_000;
/** Three agents, each of whom is often busy and seldom full. */
const THREE = ["roster.desk.day=3", "arrivals.chat.consultsPerDay=3000", "conversations.default.handle=40", "teams.desk.cap=20"];
/** One agent, and a queue most of the day. */
const QUEUE = ["arrivals.chat.consultsPerDay=2200", "conversations.default.handle=40", "teams.desk.cap=1"];
/** One agent with a long list, and three messages in quick succession from each buyer. */
const LIST = ["arrivals.chat.consultsPerDay=700", "conversations.default.handle=40", "teams.desk.cap=20", "conversations.chat.burst=3"];
/** One agent with a list that grows and grows. */
const LONG_LIST = ["arrivals.chat.consultsPerDay=2000", "conversations.default.handle=40", "teams.desk.cap=500"];
const NIGHT = ["shifts.day={from: \"08:00\", to: \"20:00\"}", "teams.boss={role: admin}", "roster.boss={day: 1}", "teams.desk.streams=[chat]", "teams.other={streams: [chat], role: admin}"];
const RECEIVED = "routing.allOffline={receiver: boss, after: 1m, cap: 1}";

/** Open conversations of each agent just before the assignment. */
function openBefore({ rows, model }: Played, { at }: AssignmentRow): number[] {
  return model.agents.names.map((_, agent) => rows.assignments.filter((row) => row.agent === agent && row.at < at && (row.until < 0 || row.until > at)).length);
}

/** For each assignment the number of conversations open at the agent who got it, and the least and the most at any. */
function loads(played: Played): { readonly own: number; readonly least: number; readonly most: number }[] {
  return played.rows.assignments.slice(0, 600).map((row) => {
    const open = openBefore(played, row);
    return { own: open[row.agent], least: Math.min(...open), most: Math.max(...open) };
  });
}

/** Whether each conversation of the first day goes to the idle agent who has been idle longest; only assignments that find somebody idle. */
function goesToLongestIdle(played: Played): boolean[] {
  return played.rows.assignments.slice(0, 600).flatMap((row) => {
    const idle = openBefore(played, row).flatMap((open, agent) => (open === 0 ? [{ agent, since: Math.max(-1, ...played.rows.assignments.filter((other) => other.agent === agent && other.at < row.at).map(({ until }) => until)) }] : []));
    return idle.length < 2 ? [] : [idle.every(({ since }) => since >= (idle.find(({ agent }) => agent === row.agent)?.since ?? Infinity))];
  });
}

/** Waiting in the pool just before each assignment that was not given at once: their numbers and its own. */
function pooled({ rows }: Played): { readonly taken: number; readonly waiting: readonly number[] }[] {
  const takenAt = new Map(rows.assignments.map(({ at, conversation }) => [conversation, at]));
  return rows.assignments.slice(0, 1200).filter(({ at, conversation }) => at > rows.conversations[conversation].at).map(({ at, conversation }) => ({
    taken: conversation,
    waiting: rows.conversations.filter(({ number }) => rows.conversations[number].at < at && (takenAt.get(number) ?? Infinity) >= at).map(({ number }) => number),
  })).filter(({ waiting }) => waiting.length > 1);
}

/** The conversations of the replies, in order. */
function answered({ rows }: Played): number[] {
  return rows.replies.map(({ conversation }) => conversation);
}

/** How often a reply goes to another conversation than the reply before it. */
function changes(played: Played): number {
  return answered(played).filter((conversation, index, all) => index > 0 && all[index - 1] !== conversation).length;
}

/** Of each reply that starts with several conversations waiting, whether its own came into the list last. */
function takesNewest({ rows }: Played): boolean[] {
  return rows.replies.slice(0, 400).flatMap(({ conversation, startedAt }) => {
    const waiting = rows.messages.filter((message) => message.at <= startedAt && rows.replies.every((reply) => reply.conversation !== message.conversation || reply.at > startedAt));
    const newest = waiting.at(-1);
    return new Set(waiting.map((message) => message.conversation)).size < 2 || newest === undefined ? [] : [newest.conversation === conversation];
  });
}

function streamOf({ rows, model }: Played, number: number): string {
  return model.streams[rows.conversations[number].stream].name;
}

/** Assignments to the receiver. */
function received({ rows, model }: Played): readonly AssignmentRow[] {
  return rows.assignments.filter(({ agent }) => model.agents.names[agent].startsWith("boss/"));
}

const share = (facts: readonly boolean[]): number => facts.filter(Boolean).length / facts.length;

export const ROUTING_ROWS: readonly KeyRow[] = [
  {
    key: "routing", says: "a block of its own", both: THREE, with: ["routing={assign: round-robin}"],
    holds: (without, with_) => expect(with_.rows.assignments.map(({ agent }) => agent)).not.toEqual(without.rows.assignments.map(({ agent }) => agent)),
  },
  {
    key: "routing.assign=least-loaded", says: "to an agent with the fewest open conversations", both: THREE, without: ["routing.assign=random"], with: ["routing.assign=least-loaded"],
    holds: (without, with_) => {
      expect(loads(without).every(({ own, least }) => own === least)).toBe(false);
      expect(loads(with_).every(({ own, least }) => own === least)).toBe(true);
    },
  },
  {
    key: "routing.assign=most-loaded", says: "to an agent with the most open conversations", both: THREE, with: ["routing.assign=most-loaded"],
    holds: (without, with_) => {
      expect(loads(without).every(({ own, most }) => own === most)).toBe(false);
      expect(loads(with_).every(({ own, most }) => own === most || most === 20)).toBe(true);
    },
  },
  {
    key: "routing.assign=longest-idle", says: "to the agent who has been idle longest", both: THREE, with: ["routing.assign=longest-idle"],
    holds: (without, with_) => {
      expect(share(goesToLongestIdle(without))).toBeLessThan(0.9);
      expect(share(goesToLongestIdle(with_))).toBe(1);
    },
  },
  {
    key: "routing.assign=round-robin", says: "to one after the other", both: THREE, with: ["routing.assign=round-robin"],
    holds: (_, with_) => expect(with_.rows.assignments.every(({ agent }, row, all) => row === 0 || agent === (all[row - 1].agent + 1) % 3)).toBe(true),
  },
  {
    key: "routing.assign=random", says: "to each with the same probability", both: THREE, without: ["routing.assign=round-robin"], with: ["routing.assign=random"],
    holds: (_, with_) => {
      const all = with_.rows.assignments.length;
      const same = with_.rows.assignments.filter(({ agent }, row, rows) => row > 0 && rows[row - 1].agent === agent).length;
      for (const agent of [0, 1, 2]) expect(Math.abs(with_.rows.assignments.filter((row) => row.agent === agent).length - all / 3)).toBeLessThan(5 * Math.sqrt(all * 2 / 9));
      expect(Math.abs(same - all / 3)).toBeLessThan(5 * Math.sqrt(all * 2 / 9));
    },
  },
  {
    key: "routing.sticky", says: "a consumer who comes back goes to the agent of before",
    both: [...THREE, "routing.assign=round-robin", "arrivals.chat.returnShare=0.6", "arrivals.chat.returnAfter=10m"], with: ["routing.sticky=true"],
    holds: (without, with_) => {
      const faithful = ({ rows }: Played): boolean[] => rows.assignments.flatMap((row) => {
        const { consumer, number } = rows.conversations[row.conversation];
        const before = rows.assignments.findLast((other) => rows.conversations[other.conversation].consumer === consumer && other.conversation < number);
        return before === undefined ? [] : [before.agent === row.agent];
      });
      expect(share(faithful(without))).toBeLessThan(0.6);
      expect(share(faithful(with_))).toBe(1);
    },
  },
  {
    key: "routing.pool=oldest-first", says: "who has waited longest is taken first", both: QUEUE, without: ["routing.pool=newest-first"], with: ["routing.pool=oldest-first"],
    holds: (without, with_) => {
      expect(pooled(without).every(({ taken, waiting }) => taken === Math.min(...waiting))).toBe(false);
      expect(pooled(with_).length).toBeGreaterThan(50);
      expect(pooled(with_).every(({ taken, waiting }) => taken === Math.min(...waiting))).toBe(true);
    },
  },
  {
    key: "routing.pool=newest-first", says: "who came last is taken first", both: QUEUE, with: ["routing.pool=newest-first"],
    holds: (_, with_) => {
      expect(pooled(with_).length).toBeGreaterThan(50);
      expect(pooled(with_).every(({ taken, waiting }) => taken === Math.max(...waiting))).toBe(true);
    },
  },
  {
    key: "routing.pool=by-stream", says: "the stream that stands first is taken first, within it the oldest",
    text: TWO, both: [...QUEUE.slice(1, 2), "arrivals.chat.consultsPerDay=1100", "arrivals.call.consultsPerDay=1000", "teams.call={streams: [chat, call], cap: 1}", "roster={call: {day: 1}}"], with: ["routing.pool=by-stream"],
    holds: (without, with_) => {
      const oldestChat = (played: Played): boolean[] => pooled(played).map(({ taken, waiting }) => {
        const chats = waiting.filter((number) => streamOf(played, number) === "chat");
        return taken === Math.min(...(chats.length > 0 ? chats : waiting));
      });
      expect(share(oldestChat(without))).toBeLessThan(0.9);
      expect(share(oldestChat(with_))).toBe(1);
    },
  },
  {
    key: "routing.reply=oldest-first", says: "whose message came into the list first is answered first", both: LONG_LIST, without: ["routing.reply=newest-first"], with: ["routing.reply=oldest-first"],
    holds: (without, with_) => {
      expect(answered(without)).not.toEqual(conversations(without).map(({ number }) => number));
      expect(answered(with_)).toEqual(conversations(with_).map(({ number }) => number));
    },
  },
  {
    key: "routing.reply=newest-first", says: "whose message came into the list last is answered first", both: LONG_LIST, with: ["routing.reply=newest-first"],
    holds: (without, with_) => {
      expect(share(takesNewest(without))).toBeLessThan(0.8);
      expect(share(takesNewest(with_))).toBe(1);
    },
  },
  {
    key: "routing.reply=stay-with-chat", says: "the conversation that was answered last goes on, where something is owed in it", both: LIST, with: ["routing.reply=stay-with-chat"],
    // both further messages have come before the first reply is out, so one conversation is answered to its end
    holds: (without, with_) => {
      expect(changes(without)).toBeGreaterThan(conversations(without).length);
      expect(changes(with_)).toBe(conversations(with_).length - 1);
    },
  },
  {
    key: "routing.allOffline", says: "somebody receives while nobody else is there", both: NIGHT.slice(0, 2), with: [RECEIVED],
    holds: (_, with_) => {
      expect(received(with_).length).toBeGreaterThan(20);
      expect(received(with_).every(({ at }) => at % (24 * HOUR_MS) < 8 * HOUR_MS || at % (24 * HOUR_MS) >= 20 * HOUR_MS)).toBe(true);
    },
  },
  {
    key: "routing.allOffline.receiver", says: "the team that is named", both: [...NIGHT, "roster.other={day: 1}"],
    without: ["routing.allOffline={receiver: other}"], with: ["routing.allOffline={receiver: boss}"],
    holds: (without, with_) => {
      const atNight = (played: Played, team: string): number => played.rows.assignments.filter(({ agent, at }) => played.model.agents.names[agent].startsWith(`${team}/`) && at < 8 * HOUR_MS).length;
      expect([atNight(without, "boss"), atNight(with_, "other")]).toEqual([0, 0]);
      expect(Math.min(atNight(without, "other"), atNight(with_, "boss"))).toBeGreaterThan(10);
    },
  },
  {
    key: "routing.allOffline.after", says: "only after so long a wait", both: NIGHT.slice(0, 2), without: [RECEIVED], with: [RECEIVED.replace("1m", "7m")],
    holds: (without, with_) => {
      const shortest = (played: Played): number => Math.min(...received(played).map(({ at, conversation }) => at - played.rows.conversations[conversation].at));
      expect([shortest(without), shortest(with_)]).toEqual([60_000, 7 * 60_000]);
    },
  },
  {
    key: "routing.allOffline.cap", says: "a receiver holds so many", both: [...NIGHT.slice(0, 2), "arrivals.chat.consultsPerDay=2000", "conversations.default.handle=60"], without: [RECEIVED], with: [RECEIVED.replace("cap: 1", "cap: 2")],
    holds: (without, with_) => {
      const most = (played: Played): number => Math.max(...received(played).map(({ at }) => received(played).filter((row) => row.at <= at && (row.until < 0 || row.until > at)).length));
      expect([most(without), most(with_)]).toEqual([1, 2]);
      expect(assignedAt(with_).length).toBe(assignedTo(with_, "desk") + assignedTo(with_, "boss"));
    },
  },
];
