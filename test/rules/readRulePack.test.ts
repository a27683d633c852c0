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
      excludes: [], botOnlyUnits: "count", closingWords: "need-reply", afterWindow: "clock-runs", allOffline: "counts", transfer: "clock-runs",
      dayCutOff: "00:00", consequences: [], effective: { from: null, to: null }, sources: [],
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

  it("refuses each part that is not built yet, with its place", () => {
    const text = REQUIRED.replace("unit: message", "unit: round") + [
      "clock: first-of-burst", 'window: { by: session-start }', "denominator: needing-manual", "botOnlyUnits: exclude", "allOffline: fails", "transfer: charged-to-sender",
      "measure: mean-reply-time", "capPerUnit: 600", "consequences: [{ kind: score, period: { weights: [[90 days, 0.5], [latest 25%, 0.5]] } }]",
    ].join("\n");
    expect(faultsOf(text).map(({ where, found }) => `${where} ${found}`)).toEqual([
      "rule.yaml:4:7 unit: round is not built yet",
      "rule.yaml:8:15 window.by: session-start is not built yet",
      "rule.yaml:7:8 clock: first-of-burst is not built yet",
      "rule.yaml:9:14 denominator: needing-manual is not built yet",
      "rule.yaml:10:15 botOnlyUnits: exclude is not built yet",
      "rule.yaml:11:13 allOffline: fails is not built yet",
      "rule.yaml:12:11 transfer: charged-to-sender is not built yet",
      "rule.yaml:14:13 capPerUnit is not built yet",
      "rule.yaml:15:39 a weighted period is not built yet",
    ]);
  });

  it("refuses a period whose days are pooled, since each is judged", () => {
    const text = `${REQUIRED}consequences: [{ kind: score, threshold: ">= 50%", period: { days: 3, before: event, each: false } }]\n`;
    expect(faultsOf(text).map(({ found }) => found)).toEqual(["a period whose days are pooled (each: false) is not built yet"]);
  });
});
