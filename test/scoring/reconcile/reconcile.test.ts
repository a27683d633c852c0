import { describe, expect, it } from "vitest";
import { readMessageLog } from "../../../src/import/readMessageLog.ts";
import type { ReadLog } from "../../../src/import/readLog.ts";
import { reconcileText } from "../../../src/report/reconcile/reconcileText.ts";
import { LOG_CLOCK } from "../../../src/scoring/reconcile/logClock.ts";
import { reconcile } from "../../../src/scoring/reconcile/reconcile.ts";
import { shiftedClock } from "../../../src/scoring/reconcile/shiftedClock.ts";
import type { Claim } from "../../../src/scoring/reconcile/claim.ts";
import type { Reconciliation } from "../../../src/scoring/reconcile/reconcile.ts";
import { ruleOptions } from "../../../src/scoring/reconcile/ruleOptions.ts";
import { parseClaim } from "../../../src/scoring/reconcile/parseClaim.ts";
import { claimedFigures } from "../../../src/scoring/reconcile/claimedFigures.ts";
import { rulePackById, shippedRulePacks } from "../../../src/rules/rulePackCatalogue.ts";
import { parseRulePack } from "../../../src/rules/parseRulePack.ts";
import { writtenRulePack } from "../../../src/rules/writtenRulePack.ts";

const MANUAL = rulePackById("pinduoduo/manual-reply-3min");

/** Two days of a desk with everything about which sources disagree: bots, thanks, spam, night messages, edges of the window, bursts, a consumer who comes twice. */
const ROWS = [
  "17T09:00:00,a,buyer,text,,,", "17T09:02:00,a,agent,text,x,,", "17T09:02:30,a,buyer,text,,,谢谢",
  "17T10:00:00,b,buyer,faq-click,,,", "17T10:00:00,b,bot,faq,,,",
  "17T11:00:00,c,buyer,text,,,", "17T11:00:01,c,bot,smart,,,",
  "17T12:00:00,d,buyer,text,,1,加微信", "17T13:00:00,e,buyer,text,,,", "17T13:03:00,e,agent,text,x,,",
  "17T14:00:00,f,buyer,text,,,", "17T14:02:00,f,buyer,text,,,", "17T14:04:00,f,agent,text,x,,",
  "17T22:58:30,g,buyer,text,,,", "17T23:01:00,g,agent,text,x,,", "17T23:00:00,h,buyer,text,,,",
  "17T07:30:00,i,buyer,text,,,", "17T08:10:00,i,agent,text,x,,", "17T16:00:00,j,buyer,text,,,", "17T16:01:00,j,agent,text,x,,", "17T20:00:00,j,buyer,text,,,",
  "18T09:00:00,a,buyer,text,,,", "18T09:01:00,a,agent,text,x,,", "18T09:30:00,k,buyer,text,,,", "18T09:30:01,k,bot,status,,,", "18T09:31:00,k,agent,text,x,,",
  "18T10:00:00,l,buyer,text,,,", "18T10:10:00,l,agent,text,x,,", "18T10:20:00,m,buyer,text,,,", "18T10:20:10,m,bot,smart,,,",
];
const read = readMessageLog(`time,consumer,sender,kind,agent,spam,text\n${ROWS.map((row) => `2026-06-${row}`).join("\n")}\n`, { fileName: "log.csv", timeZone: "Asia/Shanghai" });

function claim(text: string): Claim {
  const read = parseClaim(text);
  if (read === undefined) throw new Error(text);
  return read;
}

/** The claim of a figure as a platform shows it. */
function shown(value: number, date?: string): Claim {
  return claim(`${date === undefined ? "" : `${date}=`}${(value * 100).toFixed(2)}%`);
}

function changesOf({ matches }: Reconciliation): string[] {
  return matches.map(({ changes }) => changes.map(({ key, to }) => `${key}=${to}`).join(" + "));
}

describe("reconcile", () => {
  it("finds the rule as it stands where the platform counts so", () => {
    const [value] = claimedFigures(read, MANUAL, [claim("0%")]);
    const found = reconcile(read, MANUAL, [shown(value ?? NaN)]);
    expect(found.own.reproduces).toBe(true);
    expect(found.matches[0].changes).toEqual([]);
  });

  it("finds each option that moves the figure, by itself, where the platform counts so on both days", () => {
    const moving = ruleOptions(MANUAL).flatMap((option) => {
      const days = [claim("2026-06-17=0%"), claim("2026-06-18=0%")];
      const values = claimedFigures(read, option.pack, days);
      const own = claimedFigures(read, MANUAL, days);
      return values.some((value, index) => value !== own[index]) ? [{ option, values }] : [];
    });
    expect(moving.length).toBeGreaterThan(10);
    for (const { option, values } of moving) {
      const found = reconcile(read, MANUAL, [shown(values[0] ?? NaN, "2026-06-17"), shown(values[1] ?? NaN, "2026-06-18")]);
      expect(changesOf(found), option.key).toContain(`${option.key}=${option.to}`);
      expect(found.own.reproduces).toBe(false);
      expect(found.nearest).toEqual([]);
    }
  });

  it("finds two options together where neither alone gives the figure", () => {
    const thanks = ruleOptions(MANUAL).find(({ key, to }) => key === "closingWords" && to === "exempt");
    const both = ruleOptions(thanks?.pack ?? MANUAL).find(({ key, to }) => key === "denominator" && to === "needing-manual");
    const days = [claim("2026-06-17=0%"), claim("2026-06-18=0%")];
    const values = claimedFigures(read, both?.pack ?? MANUAL, days);
    const found = reconcile(read, MANUAL, [shown(values[0] ?? NaN, "2026-06-17"), shown(values[1] ?? NaN, "2026-06-18")]);
    expect(changesOf(found)).toContain("closingWords=exempt + denominator=needing-manual");
  });

  it("tells the nearest readings where none gives the figure", () => {
    const found = reconcile(read, MANUAL, [claim("99.99%")]);
    expect(found.matches).toEqual([]);
    expect(found.nearest).toHaveLength(5);
    expect(found.nearest.map(({ distance }) => distance)).toEqual(found.nearest.map(({ distance }) => distance).toSorted((a = Infinity, b = Infinity) => a - b));
  });

  it("counts each way to read the rule once, and more than a hundred of them", () => {
    const found = reconcile(read, MANUAL, [claim("50%")]);
    expect(found.tried).toBeGreaterThan(100);
    expect(new Set(found.singles.map(({ changes: [{ key, to }] }) => `${key}=${to}`)).size).toBe(found.singles.length);
  });

  it("reconciles a mean, to half the last place that is shown", () => {
    const mean = rulePackById("pinduoduo/mean-manual-reply-time");
    const [value] = claimedFigures(read, mean, [claim("1s")]);
    expect(reconcile(read, mean, [claim(`${(value ?? 0).toFixed(1)}s`)]).own.reproduces).toBe(true);
    expect(reconcile(read, mean, [claim(`${((value ?? 0) / 60).toFixed(2)}min`)]).own.reproduces).toBe(true);
    expect(reconcile(read, mean, [claim(`${((value ?? 0) + 0.2).toFixed(1)}s`)]).own.reproduces).toBe(false);
  });

  it("claims nothing for a day of which the log has nothing", () => {
    expect(reconcile(read, MANUAL, [claim("2026-07-01=50%")])).toMatchObject({ own: { values: [undefined], reproduces: false }, matches: [] });
    expect(reconcile(read, MANUAL, [claim("2026-07-01=50%"), claim("2026-06-17=50%")]).own).not.toHaveProperty("distance");
  });
});

describe("reconcile with the clock of the log", () => {
  const DAYS = ["2026-06-17", "2026-06-18"];
  const figures = claimedFigures(read, MANUAL, DAYS.map((date) => claim(`${date}=0%`)));
  const claims = DAYS.map((date, index) => shown(figures[index] ?? NaN, date));
  const elsewhere = (hours: number): ReadLog => ({ ...read, ...shiftedClock(read, hours) });

  it.each([-8, 7, 16, -24])("finds that a log was written %i hours off", (hours) => {
    const found = reconcile(elsewhere(hours), MANUAL, claims);
    expect(found.own.reproduces).toBe(false);
    expect(changesOf(found)).toContain(`${LOG_CLOCK}=${hours < 0 ? "+" : "-"}${Math.abs(hours)}h`);
  });

  it("says in both languages that it is the time zone, and what to do", () => {
    const options = { ruleName: "rate", quantity: "share" } as const;
    const found = reconcile(elsewhere(-8), MANUAL, claims);
    expect(reconcileText(found, { ...options, language: "en" })).toMatch(/another time zone: all times of the log 8 hours later\n[^]*--time-zone/u);
    expect(reconcileText(found, { ...options, language: "zh" })).toMatch(/时区不同：记录的时间全部推后 8 小时\n[^]*--time-zone/u);
  });

  it("moves every time and the date, and leaves alone what is none", () => {
    const moved = shiftedClock(read, -8);
    expect(moved.startDate).toBe("2026-06-16");
    expect([...moved.log.messages.sentAt]).toEqual([...read.log.messages.sentAt].map((at) => at + 16 * 3_600_000));
    expect([...moved.log.conversations.leftAt].every((at) => at === -1)).toBe(true);
    expect(shiftedClock(moved, 8)).toMatchObject({ startDate: "2026-06-16", log: { messages: { count: read.log.messages.count } } });
  });

  it("leaves out clocks that change nothing", () => {
    const allDay = { ...MANUAL, window: { ...MANUAL.window, from: "00:00", to: "24:00" } };
    const [value] = claimedFigures(read, { ...allDay, unit: "message" }, [claim("0%")]);
    expect(reconcile(read, { ...allDay, unit: "message" }, [shown(value ?? NaN)]).clocks).toEqual([]);
  });

  it("names the days that do not come out where most of them do", () => {
    const found = reconcile(read, MANUAL, [...claims, claim("2026-06-19=77.77%")]);
    expect(found.matches).toEqual([]);
    expect(found.partly).toMatchObject({ reading: { changes: [] }, missing: [2] });
    expect(reconcileText(found, { language: "en", ruleName: "rate", quantity: "share" })).toContain("2 of the 3 figures come out (the rule as it stands); not 2026-06-19: are rows of that time missing");
  });
});

describe("ruleOptions", () => {
  it("every option of every shipped rule is a pack that can be read, and so is every second one after it", () => {
    for (const pack of shippedRulePacks()) {
      for (const option of ruleOptions(pack)) {
        for (const changed of [option, ...(pack.id === MANUAL.id ? ruleOptions(option.pack) : [])]) expect(() => parseRulePack(JSON.stringify(writtenRulePack(changed.pack))), `${pack.id} ${option.key} ${changed.key}: ${changed.to}`).not.toThrow();
      }
    }
  });

  it("changes one key, and says from what to what", () => {
    for (const { key, from, to } of ruleOptions(MANUAL)) expect(from, key).not.toBe(to);
    expect(ruleOptions(MANUAL).find(({ key }) => key === "window.closed")).toMatchObject({ from: "false", to: "true", pack: { window: { closed: true } } });
  });
});

describe("parseClaim", () => {
  it.each([
    ["93.2%", { value: 0.932, tolerance: 0.0005 }],
    [" 2026-06-17 = 93% ", { date: "2026-06-17", value: 0.93, tolerance: 0.005 }],
    ["0.9324", { value: 0.9324, tolerance: 0.00005 }],
    ["22.2s", { value: 22.2, tolerance: 0.05 }],
    ["0.37min", { value: 22.2, tolerance: 0.3 }],
  ])("reads %s", (text, expected) => {
    const read = parseClaim(text);
    expect(read?.date).toBe("date" in expected ? expected.date : undefined);
    expect(read?.value).toBeCloseTo(expected.value, 12);
    expect(read?.tolerance).toBeCloseTo(expected.tolerance, 12);
  });

  it.each(["", "about 93%", "2026-02-30=93%", "-3%", "93,2%"])("refuses %j", (text) => expect(parseClaim(text)).toBeUndefined());
});
