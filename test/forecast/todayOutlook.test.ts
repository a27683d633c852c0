import { describe, expect, it } from "vitest";
import { playReplication } from "../../src/engine/replication.ts";
import { inlineExecutor } from "../../src/experiment/executor.ts";
import { restOutlook, type TodayOutlook, todayOutlook } from "../../src/forecast/today/todayOutlook.ts";
import { logUntil } from "../../src/forecast/today/logUntil.ts";
import { todayMoves } from "../../src/forecast/today/todayMoves.ts";
import { LogBytes } from "../../src/import/bytes/logBytes.ts";
import type { ReadLog } from "../../src/import/readLog.ts";
import type { DeskCounters } from "../../src/import/tables/deskCounters.ts";
import { readMessageLog } from "../../src/import/readMessageLog.ts";
import { formatMessageLog } from "../../src/log/formatMessageLog.ts";
import { utf8Bytes } from "../../src/log/utf8.ts";
import { compileModel } from "../../src/model/compileModel.ts";
import type { Model } from "../../src/model/model.ts";
import { rulePackById } from "../../src/rules/rulePackCatalogue.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import { score } from "../../src/scoring/score.ts";
import { HOUR_MS } from "../../src/time/units.ts";
import { isLongForm } from "../truth/truthForm.ts";

const RULE = "pinduoduo/manual-reply-3min";
const packs = [rulePackById(RULE, "test")];
const TWO = 14 * HOUR_MS;
const DAYS = isLongForm ? 100 : 20;
const shop = parseScenario(JSON.stringify({
  replycast: 1, name: "shop", platform: "pinduoduo", start: "2026-09-01", seed: "model",
  arrivals: { sales: { consultsPerDay: 150, busynessCv: 0.3 } },
  roster: { sales: { early: 1, late: 1 } }, teams: { sales: { cap: 6 } },
  conversations: { sales: { handle: { lognormal: { mean: 45, cv: 0.9 } } } },
  rules: [RULE], targets: { [RULE]: { rate: ">= 80%" } },
}));
const truth = compileModel({ ...shop, seed: "truth" }, 180_000);

/** A day of the true desk, as a file would tell it. */
function realDay(number: number): ReadLog {
  const log = playReplication(truth, number);
  const text = [...formatMessageLog(log, { startDate: "2026-09-01", agents: truth.agents.names }, { firstDay: 0, days: 1 }, "csv")].join("");
  return readMessageLog(text, { fileName: "day.csv", timeZone: "Asia/Shanghai" });
}

async function rest(read: ReadLog | DeskCounters, replications: number, nowMs = TWO) {
  return (await restOutlook(shop, read, { packs, date: "2026-09-01", nowMs, replications })).outlook;
}

function outlook(read: ReadLog, replications: number, nowMs = TWO): Promise<TodayOutlook> {
  return todayOutlook(shop, read, { packs, date: "2026-09-01", nowMs, replications, executor: inlineExecutor });
}

describe("the rest of a day, seen at two in the afternoon", () => {
  it("is calibrated: its 90 % intervals hold the true rate and the true number of conversations on nine days of ten", async () => {
    let [rates, counts, chance, spread, passed] = [0, 0, 0, 0, 0];
    for (let number = 0; number < DAYS; number++) {
      const read = realDay(number);
      const { rules: [rule], streams: [stream] } = await rest(read, 39);
      const scored = score(read, packs).rules[RULE];
      const rate = "numerator" in scored ? scored.days[0].numerator / scored.days[0].denominator : -1;
      if (rate >= (rule.rate?.p05 ?? 1) - 1e-9 && rate <= (rule.rate?.p95 ?? 0) + 1e-9) rates++;
      const later = Array.from(read.log.conversations.openedAt.subarray(0, read.log.conversations.count)).filter((at) => at >= TWO).length;
      if (later >= stream.rest.p05 && later <= stream.rest.p95) counts++;
      const pass = rule.pass?.value ?? 0;
      chance += pass;
      // Its own error is that of 39 replications.
      spread += pass * (1 - pass) * (1 + 1 / 39);
      if (rate >= 0.8) passed++;
    }
    // The probabilities of passing add up to the days that pass.
    expect(Math.abs(chance - passed)).toBeLessThan(2.6 * Math.sqrt(spread));
    // Of a hundred days 85 to 95; of fewer within three standard errors.
    const reach = isLongForm ? 5 : 3 * Math.sqrt(0.9 * 0.1 * DAYS);
    for (const held of [rates, counts]) expect(Math.abs(held - 0.9 * DAYS)).toBeLessThanOrEqual(reach);
  }, 120_000);

  it("takes what has been judged as fact, and tells what is owed and not late yet", async () => {
    const read = realDay(3);
    const { rules: [rule], streams: [stream], hours } = await rest(read, 20);
    const { log } = read;
    const opened = Array.from(log.conversations.openedAt.subarray(0, log.conversations.count));
    expect(stream.counted).toBe(opened.filter((at) => at < TWO).length);
    expect(hours.map(({ start }) => start)).toEqual(["14:00", "15:00", "16:00", "17:00", "18:00", "19:00", "20:00", "21:00", "22:00", "23:00"]);
    const until = logUntil(log, TWO);
    const judged = new Map<number, "met" | "pending" | "missed">();
    for (let row = 0; row < until.messages.count; row++) {
      const { sentAt, conversation, reply } = until.messages;
      if (sentAt[row] < 8 * HOUR_MS) continue;
      const consumer = until.conversations.consumer[conversation[row]];
      const answered = reply[row] >= 0 && until.replies.at[reply[row]] - sentAt[row] <= 180_000;
      const standing = answered ? "met" : reply[row] < 0 && sentAt[row] + 180_000 > TWO ? "pending" : "missed";
      const before = judged.get(consumer) ?? "met";
      judged.set(consumer, before === "missed" || standing === "missed" ? "missed" : before === "pending" || standing === "pending" ? "pending" : "met");
    }
    const count = (standing: string): number => [...judged.values()].filter((each) => each === standing).length;
    expect(rule.soFar).toEqual({ numerator: count("met"), denominator: judged.size, pending: count("pending") });
    // What is missed for certain is missed in every replication.
    const most = 1 - count("missed") / (judged.size + stream.rest.p95 * 1.5);
    expect(rule.rate?.p95).toBeLessThan(most);
  });

  it("ranks what could be done now by what it does for the probability of passing, each with its paired interval", async () => {
    const { moves, replications } = await outlook(realDay(5), 60);
    const kinds = moves.map(({ move }) => move.kind);
    expect(kinds).toContain("call-in");
    expect(kinds).toContain("stay-longer");
    expect(kinds).toContain("shift-meal");
    const values = moves.map(({ pass }) => pass.value ?? 0);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    const calledIn = moves.find(({ move }) => move.kind === "call-in");
    expect(calledIn?.rate.lower).toBeGreaterThan(0);
    expect(calledIn?.rate).toMatchObject({ method: "paired", replications });
  });

  it("changes nothing before now by a move", async () => {
    const { scenario, grounds } = await restOutlook(shop, realDay(1), { packs, date: "2026-09-01", nowMs: TWO, replications: 1 });
    const before = (model: Model): string => {
      const { messages, replies } = logUntil(playReplication(model, 0), TWO);
      return JSON.stringify([messages.count, ...Array.from({ length: messages.count }, (_, row) => [messages.sentAt[row], messages.reply[row] < 0 ? -1 : replies.at[messages.reply[row]]])]);
    };
    const asItIs = before(grounds.simulation.model);
    for (const { move, scenario: moved } of todayMoves(scenario, TWO)) {
      if (move.kind !== "newest-first") expect(before(compileModel(moved, 180_000))).toBe(asItIs);
    }
  });

  it("has no rate and no chance where nobody comes", async () => {
    const closed = { ...shop, arrivals: { sales: { ...shop.arrivals.sales, consultsPerDay: 0 } } };
    const { outlook: { rules: [rule], streams } } = await restOutlook(closed, readCounters("日期,小时,咨询人数\n2026-09-01,09,0\n"), { packs, date: "2026-09-01", nowMs: TWO, replications: 5 });
    expect(rule.rate).toBeUndefined();
    expect(rule.pass?.value).toBeUndefined();
    expect(streams[0].rest.p95).toBe(0);
  });

  it("adds hours of work to a move, and calls nobody in for longer than the desk is open", () => {
    const hours = Object.fromEntries(todayMoves({ ...shop, shifts: { ...shop.shifts, late: { ...shop.shifts.late, to: "22:00" } } }, TWO).map(({ move, agentHours }) => [move.kind === "call-in" ? move.to : move.kind === "stay-longer" ? move.shift : move.kind, agentHours]));
    expect(hours).toEqual({ "22:00": 7.5, early: 1, late: 1, "shift-meal": 0, "newest-first": 0 });
    expect(todayMoves(shop, 23.75 * HOUR_MS).map(({ move }) => move.kind)).not.toContain("call-in");
  });

  it("ends where it stands when it is stopped, and says so", async () => {
    let aborted = false;
    const signal = { get aborted() { return aborted; }, addEventListener: () => undefined, removeEventListener: () => undefined };
    const stopped = await todayOutlook(shop, realDay(2), { packs, date: "2026-09-01", nowMs: TWO, replications: 400, executor: inlineExecutor, signal, pause: async () => { aborted = true; } });
    expect(stopped).toMatchObject({ replications: 10, moves: [], interrupted: true });
  });

  it("takes counts by the hour where there is nothing else, and then has no facts", async () => {
    const rows = Array.from({ length: 14 }, (_, hour) => `2026-09-01,${String(hour).padStart(2, "0")},${hour < 8 ? 2 : 12}`);
    const read = readCounters(`日期,小时,咨询人数\n${rows.join("\n")}\n`);
    const { rules: [rule], streams: [stream] } = await rest(read, 20);
    expect(stream.counted).toBe(8 * 2 + 6 * 12);
    expect(rule.soFar).toBeUndefined();
    expect(stream.busyness.value).toBeGreaterThan(1);
  });
});

function readCounters(text: string) {
  const bytes = new LogBytes({ fileName: "hours.csv", timeZone: "Asia/Shanghai" });
  bytes.push(utf8Bytes(text));
  return bytes.end();
}
