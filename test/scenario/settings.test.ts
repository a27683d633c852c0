import { describe, expect, it } from "vitest";
import { InputFaults } from "../../src/errors/inputFault.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { SIX_LINES } from "./scenarioText.ts";

const set = (...settings: string[]): Scenario => parseScenario(SIX_LINES, "a.yaml", settings);

function faults(...settings: string[]) {
  try {
    set(...settings);
  } catch (error) {
    if (error instanceof InputFaults) return error.faults;
    throw error;
  }
  return [];
}

describe("a setting", () => {
  it("of one figure of a distribution keeps the others of its default", () => {
    expect(set("conversations.pre-sale.handle.lognormal.mean=30").conversations["pre-sale"].handle).toEqual({ lognormal: { mean: 30, cv: 0.9 } });
    expect(set("conversations.default.handle.lognormal.mean=30").conversations["pre-sale"].handle).toEqual({ lognormal: { mean: 30, cv: 0.9 } });
  });

  it("does so although another setting is wrong, which is the only fault then", () => {
    expect(faults("roster.pre-sale.late=7,5", "conversations.pre-sale.handle.lognormal.cv=2", "shifts.late.breaks.0.waves=1")).toMatchObject([{ where: "--set roster.pre-sale.late" }]);
    expect(faults("days=0", "conversations.pre-sale.handle.lognormal.cv=2")).toMatchObject([{ where: "--set days" }]);
    expect(faults("roster=5", "conversations.default.handle.lognormal.cv=2")).toMatchObject([{ where: "--set roster" }]);
  });

  it("of another distribution starts anew", () => {
    expect(set("conversations.pre-sale.handle.exponential.mean=30").conversations["pre-sale"].handle).toEqual({ exponential: { mean: 30 } });
  });

  it("within a list keeps the rest of the default", () => {
    const { early, late } = set("shifts.early.breaks.0.waves=1").shifts;
    expect(early).toMatchObject({ from: "08:00", to: "17:00", breaks: [{ from: "12:00", length: 3600, waves: 1 }] });
    expect(late.breaks[0].waves).toBe(2);
    expect(set("arrivals.pre-sale.weekday.5=1.3").arrivals["pre-sale"].weekday).toEqual([1, 1, 1, 1, 1, 1.3, 1]);
  });

  it("of a target may be written without quotes of its own", () => {
    expect(set("targets.pinduoduo/manual-reply-3min.rate=>= 95%").targets["pinduoduo/manual-reply-3min"].rate).toBe(">= 95%");
  });

  it("of nothing takes a key away, whatever stands in it, and the default applies again", () => {
    expect(set("teams.pre-sale.cap=4", "teams.pre-sale.cap=null").teams["pre-sale"].cap).toBe(10);
    expect(set("bot.smart.quota=50", "bot=~")).toEqual(set());
    expect(set("teams.pre-sale.cap=4", "teams.pre-sale.cap=null", "teams.pre-sale.cap=6").teams["pre-sale"].cap).toBe(6);
    const targets = set("targets.pinduoduo/manual-reply-3min.rate=>= 95%", "targets.pinduoduo/manual-reply-3min.rate=null").targets;
    expect(targets["pinduoduo/manual-reply-3min"]).not.toHaveProperty("rate");
  });

  it("of nothing is refused where nothing is, and where the scenario cannot do without", () => {
    expect(faults("resreve=null", "bot.smart=null", "arrivals.pre-sales=null")).toEqual([
      { where: "--set resreve", found: "resreve is not in the file, so that nothing (null) could be taken away", expected: "a key that the file has", mend: "leave the setting out" },
      { where: "--set bot.smart", found: "bot is not in the file, so that nothing (null) could be taken away", expected: "a key that the file has", mend: "leave the setting out" },
      { where: "--set arrivals.pre-sales", found: "arrivals.pre-sales is not in the file, so that nothing (null) could be taken away", expected: "a key that the file has", mend: "write pre-sale" },
    ]);
    expect(faults("roster=null")).toMatchObject([{ where: "--set roster", found: "roster is missing" }]);
    const weekday = "arrivals.pre-sale.weekday";
    expect(faults(`${weekday}=[1, 1, 1, 1, 1, 1, 2]`, `${weekday}.6=null`)).toMatchObject([{ where: `--set ${weekday}.6`, found: `${weekday}.6 is empty` }]);
  });

  it("of a misspelt team is to blame itself", () => {
    expect(faults("roster.presale.late=7")).toMatchObject([{ where: "--set roster.presale.late", mend: "write pre-sale" }]);
    expect(faults("teams.presale.cap=5")).toMatchObject([{ where: "--set teams.presale.cap", found: "teams.presale is no team of the roster", mend: "write pre-sale" }]);
  });
});

describe("an empty scenario", () => {
  it("is told which keys it needs", () => {
    expect(() => parseScenario("# nothing\n")).toThrow("write at least replycast, platform, arrivals and roster");
  });
});
