import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/document/parseDocument.ts";
import { InputFaults } from "../../src/errors/inputFault.ts";
import { readRulePack } from "../../src/rules/readRulePack.ts";

const REQUIRED = 'id: my/rule\nname: { en: mine, zh: 我的 }\nplatform: mine\nunit: message\ndeadline: 3m\nrepliesCount: [manual]\n';

function read(text: string): ReturnType<typeof readRulePack> {
  return readRulePack(parseDocument(text, "rule.yaml"));
}

function faultsOf(text: string): InputFaults["faults"] {
  try {
    read(text);
  } catch (error) {
    if (error instanceof InputFaults) return error.faults;
  }
  return [];
}

describe("readRulePack", () => {
  it("fills in the defaults of what is not required", () => {
    expect(read(REQUIRED)).toEqual({
      id: "my/rule", name: { en: "mine", zh: "我的" }, platform: "mine", unit: "message", scope: "shop",
      window: { from: "00:00", to: "24:00", closed: false, by: "message" },
      deadline: 180, deadlineInclusive: true, clock: "each-message", repliesCount: ["manual"], anyMissFails: true, denominator: "consulting",
      excludes: [], botOnlyUnits: "count", closingWords: "need-reply", beforeWindow: "excluded", consumerMessages: "in-window", sessionResume: 0,
      afterWindow: "clock-runs", allOffline: "counts", transfer: "clock-runs", dayCutOff: "00:00", consequences: [], effective: { from: null, to: null }, sources: [],
    });
  });

  it("reads JSON with a deadline in seconds", () => {
    const pack = read('{"id":"bar/t40","name":{"en":"t","zh":"t"},"platform":"bar","unit":"message","scope":"agent","window":{"from":"06:00","to":"24:00","closed":false,"by":"message"},"deadline":180,"deadlineInclusive":true,"clock":"agent-list","repliesCount":["manual"],"excludes":[],"closingWords":"need-reply","afterWindow":"clock-runs","allOffline":"counts","sources":["outside check"]}');
    expect([pack.deadline, pack.clock, pack.scope, pack.window.from]).toEqual([180, "agent-list", "agent", "06:00"]);
  });

  it.each([["90s", 90], ["1h30m", 5400], ["0.5", 0.5], ["180", 180]])("reads a deadline of %s", (text, seconds) => {
    expect(read(REQUIRED.replace("3m", text)).deadline).toBe(seconds);
  });

  it("reads thresholds, volumes and periods of consequences", () => {
    const { consequences } = read(`${REQUIRED}consequences:\n  - { kind: fine, amount: 1000, threshold: ">= 50%", minimumVolume: "> 100" }\n  - { kind: event, threshold: "> 0.5", period: { days: 3, before: registration } }\n`);
    expect(consequences).toEqual([
      { kind: "fine", amount: 1000, threshold: { operator: ">=", value: 0.5 }, minimumVolume: { operator: ">", value: 100 }, period: "day" },
      { kind: "event", threshold: { operator: ">", value: 0.5 }, period: { days: 3, before: "registration", each: true } },
    ]);
  });

  it("reads the threshold of a measure as a time", () => {
    expect(read(`${REQUIRED}measure: mean-reply-time\nconsequences: [{ kind: aim, threshold: "<= 1m30s" }]\n`).consequences[0].threshold).toEqual({ operator: "<=", value: 90 });
  });

  it("reads a pack within another document", () => {
    expect(readRulePack(parseDocument(`rules:\n  - ${REQUIRED.trimEnd().replaceAll("\n", "\n    ")}\n`, "s.yaml"), ["rules", 0]).id).toBe("my/rule");
  });

  it("names each missing key", () => {
    expect(faultsOf("id: my/rule\n").map(({ found }) => found)).toEqual(["name is missing", "platform is missing", "unit is missing", "deadline is missing", "repliesCount is missing"]);
  });

  it("names the nearest known key of an unknown one, with its place", () => {
    expect(faultsOf(`${REQUIRED}dedline: 3m\nwindow: { form: "08:00" }\n`)).toMatchObject([
      { where: "rule.yaml:7:1", found: "dedline is not a known key", mend: "write deadline" },
      { where: "rule.yaml:8:11", found: "window.form is not a known key", mend: "write from" },
    ]);
  });

  it.each([
    ["deadline: soon", "deadline: 3m"], ["unit: hour", "unit: message"], ["repliesCount: [manuel]", "repliesCount: [manual]"], ["repliesCount: []", "repliesCount: [manual]"], ["id: my rule", "id: my/rule"],
  ])("refuses %s", (wrong, right) => {
    expect(faultsOf(REQUIRED.replace(right, wrong))).toHaveLength(1);
  });

  it.each(['consequences: [{ kind: a, threshold: "80%" }]', 'consequences: [{ kind: a, threshold: ">= 80" }]', "excludes: [spam]", 'dayCutOff: "24:00"', "effective: { from: 2017-13-01 }", 'window: { from: "8h" }'])("refuses %s", (wrong) => {
    expect(faultsOf(`${REQUIRED}${wrong}\n`)).toHaveLength(1);
  });

  it("reads every key", () => {
    const pack = read(`${REQUIRED.replace("unit: message", "unit: session")}${[
      "scope: agent", "clock: first-of-session", "window: { by: session-start }", "denominator: needing-manual", "botOnlyUnits: exclude", "closingWords: { afterReplyWithin: 60s }",
      "sessionResume: 10m", "allOffline: excluded", "transfer: charged-to-sender", "measure: mean-reply-time", "capPerUnit: 10m",
    ].join("\n")}\n`);
    expect(pack).toMatchObject({
      unit: "session", clock: "first-of-session", denominator: "needing-manual", botOnlyUnits: "exclude", closingWords: { afterReplyWithin: 60 }, sessionResume: 600,
      allOffline: "excluded", transfer: "charged-to-sender", capPerUnit: 600,
    });
    expect(read(`${REQUIRED.replace("unit: message", "unit: round")}burstGap: 30s\nbeforeWindow: true-wait\n`)).toMatchObject({ clock: "first-of-burst", burstGap: 30, beforeWindow: "true-wait" });
    expect(read(`${REQUIRED.replace("unit: message", "unit: consumer-day")}consumerMessages: all-day\n`).consumerMessages).toBe("all-day");
  });

  it.each([
    ["clock: first-of-burst", 'clock is "first-of-burst"'],
    ["clock: first-of-session", 'clock is "first-of-session"'],
    ["burstGap: 30s", 'burstGap is "30s"'],
    ["sessionResume: 10m", 'sessionResume is "10m"'],
    ["transfer: charged-to-sender", 'transfer is "charged-to-sender"'],
    ["consumerMessages: all-day", 'consumerMessages is "all-day"'],
    ["window: { by: session-start }\nbeforeWindow: true-wait", 'beforeWindow is "true-wait"'],
    ["capPerUnit: 600", "capPerUnit is 600"],
    ["measure: mean-reply-time\nallOffline: fails", 'allOffline is "fails"'],
    ['consequences: [{ kind: a, threshold: "<= 20%" }]', 'consequences.0.threshold is "<= 20%"'],
    ['consequences: [{ kind: a, threshold: "< 20%" }]', 'consequences.0.threshold is "< 20%"'],
    ["consequences: [{ kind: a, tooFew: fails }]", 'consequences.0.tooFew is "fails"'],
    ["effective: { from: 2026-02-01, to: 2026-01-31 }", 'effective.to is "2026-01-31"'],
  ])("refuses what cannot be meant: %s", (text, found) => {
    expect(faultsOf(`${REQUIRED}${text}\n`).map((fault) => fault.found)).toEqual([found]);
  });

  it.each(["afterWindow: window-truncates", "afterWindow: excluded", "window: { by: session-start }"])("refuses all-day messages with %s", (text) => {
    expect(faultsOf(`${REQUIRED.replace("unit: message", "unit: consumer-day")}consumerMessages: all-day\n${text}\n`)).toHaveLength(1);
  });

  it("refuses weights of a measure, and reads them and pooled days of a rate", () => {
    const period = "consequences: [{ kind: score, period: { weights: [[90 days, 0.5], [latest 25%, 0.5]] } }]\n";
    expect(faultsOf(`${REQUIRED}measure: mean-reply-time\n${period}`).map(({ where }) => where)).toEqual(["rule.yaml:8:39"]);
    expect(read(REQUIRED + period).consequences[0].period).toEqual({ weights: [{ days: 90, weight: 0.5 }, { latest: 0.25, weight: 0.5 }] });
    expect(read(`${REQUIRED}consequences: [{ kind: score, period: { days: 3, each: false } }]\n`).consequences[0].period).toEqual({ days: 3, each: false });
  });
});
