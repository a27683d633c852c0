import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { fieldLabel } from "../../../../src/page/workbench/form/fieldLabel.ts";
import { FORM_GROUPS, type FormField, fieldChange, fieldState } from "../../../../src/page/workbench/form/formField.ts";
import { formFields } from "../../../../src/page/workbench/form/formFields.ts";
import { formWordsOf } from "../../../../src/page/workbench/form/formWordsOf.ts";
import { wordsOf } from "../../../../src/report/words/wordsOf.ts";
import { changedText } from "../../../../src/scenario/changedText.ts";
import { parseScenario } from "../../../../src/scenario/parseScenario.ts";
import { playablePacks } from "../../../../src/report/playablePacks.ts";

const TEXT = `replycast: 1
name: Two desks
platform: pinduoduo
start: 2026-06-17
days: 2 # Thursday and Friday
arrivals:
  pre-sale: { consultsPerDay: 600 }
  after-sale: { consultsPerDay: [100, 200] }
events:
  - { name: rush, from: 2026-06-17T20:00, to: 2026-06-17T23:00, shape: { step: 3 } }
conversations:
  default: { idleTimeout: 2m, turns: { geometric: { mean: 2 } } }
bot: { faq: { items: [{ question: Where, share: 10%, resolves: 40% }] } }
teams:
  pre-sale: { cap: { "08:00": 8, "20:00": 12 } }
  after-sale: { cap: 5 }
roster:
  pre-sale: { early: 4, late: 2 }
  after-sale: { early: 2 }
targets:
  pinduoduo/effective-reply-60min: { rate: ">= 85%" }
`;
const SCENARIO = parseScenario(TEXT);
const WRITTEN = parse(TEXT) as Record<string, unknown>;
const FIELDS = formFields(SCENARIO, WRITTEN);

function field(path: string): FormField {
  const found = FIELDS.find((each) => each.path.join(".") === path);
  if (found === undefined) throw new Error(`no field ${path}`);
  return found;
}

const changed = (path: string, text: string): string => changedText(TEXT, [fieldChange(WRITTEN, SCENARIO, field(path), text)]) ?? "";

describe("the fields of a scenario", () => {
  it("show what the text writes, what holds where it is silent, and tell what stands there otherwise", () => {
    expect(fieldState(WRITTEN, field("teams.after-sale.cap"))).toEqual({ kind: "written", text: "5" });
    expect(fieldState(WRITTEN, field("teams.pre-sale.cap"))).toEqual({ kind: "otherwise" });
    expect(fieldState(WRITTEN, field("arrivals.after-sale.consultsPerDay"))).toEqual({ kind: "otherwise" });
    expect(fieldState(WRITTEN, field("conversations.default.turns"))).toEqual({ kind: "otherwise" });
    expect(fieldState(WRITTEN, field("conversations.default.idleTimeout"))).toEqual({ kind: "written", text: "2m" });
    expect([fieldState(WRITTEN, field("shifts.early.from")), field("shifts.early.from").fallback]).toEqual([{ kind: "absent" }, "08:00"]);
    expect([field("shifts.early.breaks.0.length").fallback, field("bot.smart.resolves").fallback, field("timeZone").fallback]).toEqual(["1h", "0%", "Asia/Shanghai"]);
  });

  it("are those of its streams, events, teams, bots and worked shifts, each once and in a known group", () => {
    const paths = FIELDS.map(({ path }) => JSON.stringify(path));
    expect(new Set(paths).size).toBe(paths.length);
    expect(FIELDS.every(({ group }) => FORM_GROUPS.includes(group))).toBe(true);
    expect(FIELDS.filter(({ group }) => group === "shifts").map(({ of }) => of)).not.toContain("night");
    expect(field("events.0.shape.step").of).toBe("rush");
  });

  it("ask of a rate what the platform asks unless the text does", () => {
    const packs = playablePacks(SCENARIO);
    const limits = formFields(SCENARIO, WRITTEN, packs).filter(({ path }) => path[0] === "targets" && path.at(-1) !== "assurance");
    expect(limits.map(({ path, fallback }) => [path[1], path[2], fallback])).toContainEqual(["pinduoduo/effective-reply-60min", "rate", ">= 85%"]);
    expect(limits.map(({ path }) => path[2])).toContain("value");
  });

  it.each(["en", "zh"] as const)("have a name each (%s)", (language) => {
    const words = formWordsOf(language);
    for (const each of FIELDS) {
      const last = each.path.findLast((step) => typeof step === "string") ?? "";
      expect(fieldLabel(each, words, wordsOf(language), (rule) => rule), each.path.join(".")).not.toBe(last);
    }
    const names = FIELDS.map((each) => `${each.group} ${fieldLabel(each, words, wordsOf(language), (rule) => rule)}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("a changed field", () => {
  it("stands in the text as it was typed, with the comments around it", () => {
    expect(changed("days", "3")).toContain("days: 3 # Thursday and Friday");
    expect(changed("bot.faq.items.0.resolves", "55%")).toContain("resolves: 55%");
    expect(parseScenario(changed("shifts.late.to", "23:30")).shifts["late"]).toEqual({ ...SCENARIO.shifts["late"], to: "23:30" });
    expect(parseScenario(changed("targets.pinduoduo/effective-reply-60min.assurance", "99%")).targets["pinduoduo/effective-reply-60min"]).toMatchObject({ rate: ">= 85%", assurance: 0.99 });
  });

  it("stays a text where it is a name", () => {
    expect(changed("events.0.name", "618")).toContain("name: \"618\"");
    expect(parseScenario(changed("events.0.name", "618")).events[0].name).toBe("618");
  });

  it("that is emptied takes its key out, and the default holds again", () => {
    expect(changed("teams.after-sale.cap", " ")).not.toContain("after-sale: { cap");
    expect(changed("days", "")).not.toContain("days:");
  });

  it("of a shift or a list that the text does not write brings the whole of it", () => {
    expect(parseScenario(changed("shifts.early.breaks.0.from", "12:30")).shifts["early"].breaks).toEqual([{ from: "12:30", length: 3600, waves: 2 }]);
  });
});
