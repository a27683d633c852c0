import { expect } from "vitest";
import { ENTRY_PAGES, type EntryPage } from "../../../src/log/kinds.ts";
import { ROLES, type Role } from "../../../src/scenario/scenario.ts";
import { type KeyRow, TWO } from "./keyRow.ts";
import { assignedAgents, assignedTo, conversations, firstWaits, fromPage, handlings, meanOf, mostHeld } from "./readings.ts";
import type { Played } from "./played.ts";

const HOUR_MS = 3_600_000;
/** One conversation is open almost always, and never two. */
const QUIET = ["arrivals.chat.consultsPerDay=40"];
/** More than one agent can do. */
const RUSH = ["arrivals.chat.consultsPerDay=3000", "conversations.default.handle=40"];
const PAGES = "arrivals.chat.pages={goods-detail: 0.5, refund-detail: 0.5}";

/** Time on duty and not away within the first day. [h] */
function hoursOnline({ rows }: Played, agent: number): number {
  const own = rows.presence.filter((row) => row.agent === agent && row.at < 24 * HOUR_MS);
  return own.reduce((sum, { at, state }, index) => sum + (state === 0 ? (own[index + 1]?.at ?? 24 * HOUR_MS) - at : 0), 0) / HOUR_MS;
}

/** Number of the team's agents who ever answer. */
function agentsWhoAnswer({ rows }: Played): number {
  return new Set(rows.replies.map(({ agent }) => agent)).size;
}

async function costOf(played: Played): Promise<number> {
  const { measures } = await played.result();
  return "value" in measures.cost ? measures.cost.value ?? 0 : 0;
}

/** One page as a team's own. */
function rowOfPage(page: EntryPage): KeyRow {
  return {
    key: `teams.*.pages[]=${page}`, says: "a page by its name",
    both: [`arrivals.chat.pages={${page}: 1}`, "teams.other={streams: [chat]}", "roster.other.day=1"], with: [`teams.other.pages=[${page}]`],
    holds: (without, with_) => {
      expect(assignedTo(without, "desk")).toBeGreaterThan(0);
      expect(assignedTo(with_, "desk")).toBe(0);
    },
  };
}

/** An agent's role where the team may not refund. */
function rowOfRole(role: Role): KeyRow {
  return {
    key: `teams.*.agents[].role=${role}`, says: role === "service" || role === "service-admin" ? "has no right of its own to refund" : "may refund though the team may not",
    both: ["arrivals.chat.afterSale=true", "teams.desk.mayRefund=false", "teams.refund={streams: [chat]}", "roster.refund.day=1"],
    without: [`teams.desk.agents=[{name: Li, role: ${role === "service" || role === "service-admin" ? "admin" : "service"}}]`], with: [`teams.desk.agents=[{name: Li, role: ${role}}]`],
    holds: (without, with_) => {
      const passedOn = (played: Played): number => played.rows.assignments.length - conversations(played).length;
      const [may, mayNot] = role === "service" || role === "service-admin" ? [without, with_] : [with_, without];
      expect(passedOn(may)).toBe(0);
      expect(passedOn(mayNot)).toBeGreaterThan(100);
    },
  };
}

export const TEAM_ROWS: readonly KeyRow[] = [
  {
    key: "teams", says: "a team that the roster only names has the usual settings, one that is defined its own",
    without: ["roster={desk: {day: 1}}"], with: ["teams.desk.handleFactor=3"],
    holds: (without, with_) => expect([new Set(handlings(without)), new Set(handlings(with_))]).toEqual([new Set([10]), new Set([30])]),
  },
  {
    key: "teams.*.streams", says: "it takes conversations of its streams and of no other",
    text: TWO, both: ["teams.chat.streams=[chat, call]"], without: ["teams.call.streams=[chat, call]"], with: ["teams.call.streams=[call]"],
    holds: (without, with_) => {
      const strangers = ({ rows, model }: Played): number => rows.assignments.filter(({ agent, conversation }) =>
        model.agents.names[agent].startsWith("call/") && model.streams[rows.conversations[conversation].stream].name === "chat").length;
      expect(strangers(without)).toBeGreaterThan(0);
      expect(strangers(with_)).toBe(0);
      expect(assignedTo(with_, "call")).toBeGreaterThan(0);
    },
  },
  {
    key: "teams.*.pages", says: "conversations from its pages go to it and to no other team",
    both: [PAGES, "teams.refund={streams: [chat]}", "roster.refund.day=1"], with: ["teams.refund.pages=[refund-detail]"],
    holds: (without, with_) => {
      expect(assignedTo(without, "refund")).toBeLessThan(50);
      expect(assignedTo(with_, "refund")).toBe(fromPage(with_, "refund-detail").length);
    },
  },
  ...ENTRY_PAGES.map(rowOfPage),
  {
    key: "teams.*.cap", says: "an agent holds so many conversations and no more",
    both: RUSH, without: ["teams.desk.cap=5"], with: ["teams.desk.cap=3"],
    holds: (without, with_) => expect([mostHeld(without), mostHeld(with_)]).toEqual([[5], [3]]),
  },
  {
    key: "teams.*.cap.*", says: "so many at each time of the day",
    both: RUSH, without: ["teams.desk.cap=5"], with: ['teams.desk.cap={"00:00": 2, "12:00": 6}'],
    holds: (without, with_) => {
      expect([mostHeld(without, 0, 12), mostHeld(without, 12, 24)]).toEqual([[5], [5]]);
      expect([mostHeld(with_, 0, 12), mostHeld(with_, 12, 24)]).toEqual([[2], [6]]);
    },
  },
  {
    key: "teams.*.slowdownPerChat", says: "handling × (1 + s · (open − 1))",
    both: [...RUSH, "teams.desk.cap=3"], with: ["teams.desk.slowdownPerChat=10%"],
    holds: (without, with_) => {
      expect(new Set(handlings(without))).toEqual(new Set([40]));
      expect([...new Set(handlings(with_))].toSorted((a, b) => a - b)).toEqual([40, 44, 48]);
    },
  },
  {
    key: "teams.*.handleFactor", says: "every handling takes so many times as long",
    with: ["teams.desk.handleFactor=1.5"],
    holds: (without, with_) => expect([new Set(handlings(without)), new Set(handlings(with_))]).toEqual([new Set([10]), new Set([15])]),
  },
  {
    key: "teams.*.pickupDelay", says: "an idle agent takes a while to notice, on the mean so long",
    both: ["arrivals.chat.consultsPerDay=400"], with: ["teams.desk.pickupDelay=30s"],
    holds: (without, with_) => {
      const delay = (firstWaits(with_).map((wait, number) => (wait ?? 0) - (firstWaits(without)[number] ?? 0)));
      expect(Math.abs(meanOf(delay) - 30)).toBeLessThan((5 * 30) / Math.sqrt(400) + 5);
      expect(Math.min(...delay)).toBeGreaterThan(-10);
    },
  },
  {
    key: "teams.*.shrinkage", says: "so much of the time on duty is spent away",
    both: QUIET, with: ["teams.desk.shrinkage=20%"],
    holds: (without, with_) => expect([hoursOnline(without, 0), hoursOnline(with_, 0)]).toEqual([24, expect.closeTo(24 * 0.8, 1)]),
  },
  {
    key: "teams.*.noShow", says: "agents miss their shift",
    both: [...QUIET, "roster.desk.day=20", "routing.assign=round-robin"], with: ["teams.desk.noShow=50%"],
    holds: (without, with_) => {
      expect(agentsWhoAnswer(without)).toBe(20);
      expect(Math.abs(agentsWhoAnswer(with_) - 10)).toBeLessThan(9);
    },
  },
  {
    key: "teams.*.lateness", says: "agents come late, on the mean so much",
    both: [...QUIET, "roster.desk.day=50", 'shifts.day={from: "08:00", to: "20:00"}'], with: ["teams.desk.lateness=20m"],
    holds: (without, with_) => {
      const late = ({ rows }: Played): number[] => rows.presence.filter(({ at, state }) => state === 0 && at < 24 * HOUR_MS).map(({ at }) => at / 60_000 - 480);
      expect(new Set(late(without))).toEqual(new Set([0]));
      expect(Math.abs(meanOf(late(with_)) - 20)).toBeLessThan((5 * 20) / Math.sqrt(50));
    },
  },
  {
    key: "teams.*.costPerHour", says: "an hour on duty costs so much",
    both: ['shifts.day={from: "08:00", to: "16:00"}'], without: ["teams.desk.costPerHour=25"], with: ["teams.desk.costPerHour=40"],
    holds: async (without, with_) => expect(await costOf(with_) / await costOf(without)).toBeCloseTo(40 / 25, 9),
  },
  {
    key: "teams.*.minimumHours", says: "so many hours a day are paid at least",
    both: [...QUIET, 'shifts.day={from: "08:00", to: "10:00"}', "conversations.default.handle=1"], with: ["teams.desk.minimumHours=6"],
    holds: async (without, with_) => expect(await costOf(with_) - await costOf(without)).toBeCloseTo(4 * 25, 6),
  },
  {
    key: "teams.*.overflowTo", says: "what waits too long may be taken by the other team too",
    text: TWO, both: ["arrivals.chat.consultsPerDay=3000", "conversations.default.handle=40"], with: ["teams.chat.overflowTo=call"],
    holds: (without, with_) => {
      expect(assignedTo(without, "call")).toBe(conversations(without, "call").length);
      expect(assignedTo(with_, "call")).toBeGreaterThan(conversations(with_, "call").length + 100);
    },
  },
  {
    key: "teams.*.overflowAfter", says: "only after so long a wait",
    text: TWO, both: ["arrivals.chat.consultsPerDay=3000", "conversations.default.handle=40", "teams.chat.overflowTo=call"], without: ["teams.chat.overflowAfter=0"], with: ["teams.chat.overflowAfter=90s"],
    holds: (without, with_) => {
      const shortest = ({ rows, model }: Played): number => Math.min(...rows.assignments
        .filter(({ agent, conversation }) => model.agents.names[agent].startsWith("call/") && model.streams[rows.conversations[conversation].stream].name === "chat")
        .map(({ at, conversation }) => at - rows.conversations[conversation].at));
      expect([shortest(without), shortest(with_)]).toEqual([0, 90_000]);
    },
  },
  {
    key: "teams.*.mayRefund", says: "without the right after-sale conversations are passed on",
    both: ["arrivals.chat.afterSale=true", "teams.desk.mayRefund=true", "teams.refund={streams: [chat]}", "roster.refund.day=1"], with: ["teams.desk.mayRefund=false"],
    holds: (without, with_) => {
      expect(without.rows.assignments).toHaveLength(conversations(without).length);
      expect(assignedTo(with_, "refund")).toBe(conversations(with_).length);
      expect(assignedTo(with_, "desk")).toBeGreaterThan(100);
    },
  },
  {
    key: "teams.*.agents", says: "agents have names",
    both: QUIET, with: ["teams.desk.agents=[{name: Li}]"],
    holds: (without, with_) => expect([new Set(assignedAgents(without)), new Set(assignedAgents(with_))]).toEqual([new Set(["desk/day/1"]), new Set(["Li"])]),
  },
  {
    key: "teams.*.agents[].name", says: "by which the result tells them",
    without: ["teams.desk.agents=[{name: Li}]"], with: ["teams.desk.agents=[{name: Wang}]"],
    holds: async (without, with_) => expect([(await without.result()).agents?.[0].name, (await with_.result()).agents?.[0].name]).toEqual(["Li", "Wang"]),
  },
  {
    key: "teams.*.agents[].shift", says: "an agent works in that shift",
    both: ['shifts.eve={from: "12:00", to: "24:00"}', 'shifts.day={from: "00:00", to: "12:00"}', "roster.desk={day: 1, eve: 1}"],
    without: ["teams.desk.agents=[{name: Li}]"], with: ["teams.desk.agents=[{name: Li, shift: eve}]"],
    holds: (without, with_) => {
      const hours = ({ rows, model }: Played): boolean[] => [...new Set(rows.assignments.filter(({ agent, at }) => model.agents.names[agent] === "Li" && at < 24 * HOUR_MS).map(({ at }) => at >= 12 * HOUR_MS))];
      expect([hours(without), hours(with_)]).toEqual([[false], [true]]);
    },
  },
  {
    key: "teams.*.agents[].cap", says: "an agent holds another number than the team's",
    both: [...RUSH, "roster.desk.day=2", "arrivals.chat.consultsPerDay=5000"], without: ["teams.desk.agents=[{name: Li}]"], with: ["teams.desk.agents=[{name: Li, cap: 4}]"],
    holds: (without, with_) => expect([mostHeld(without), mostHeld(with_)]).toEqual([[2, 2], [4, 2]]),
  },
  {
    key: "teams.*.agents[].handleFactor", says: "an agent is slower than the team",
    both: ["roster.desk.day=2", "routing.assign=round-robin"], without: ["teams.desk.agents=[{name: Li}]"], with: ["teams.desk.agents=[{name: Li, handleFactor: 2}]"],
    holds: (without, with_) => {
      const ofAgent = ({ rows }: Played, agent: number): number[] => [...new Set(rows.replies.filter((row) => row.agent === agent).map(({ at, startedAt }) => at - startedAt))];
      expect([ofAgent(without, 0), ofAgent(without, 1)]).toEqual([[10_000], [10_000]]);
      expect([ofAgent(with_, 0), ofAgent(with_, 1)]).toEqual([[20_000], [10_000]]);
    },
  },
  ...ROLES.map(rowOfRole),
];
