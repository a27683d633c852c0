import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { InputFault } from "../../src/errors/inputFault.ts";
import { InputFaults } from "../../src/errors/inputFault.ts";
import { loadScenario } from "../../src/hosts/loadScenario.ts";
import { formatEffective } from "../../src/scenario/formatEffective.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";

const BASE = `replycast: 1
name: ordinary day
platform: pinduoduo
start: 2026-06-17
arrivals:
  pre-sale: { consultsPerDay: 1200, profile: { from: logs/june.csv } }
  after-sale: { consultsPerDay: 300 }
conversations: { default: { handle: { lognormal: { mean: 20, cv: 0.9 } }, think: { empirical: logs/times.csv } } }
roster: { desk: { early: 5, late: 6 } }
events: [{ from: "20:00", to: "21:00", shape: { step: 2 } }]
`;
const RULE = "id: own/two\nname: { en: two, zh: two }\nplatform: own\nunit: message\ndeadline: 2m\nrepliesCount: [manual]\n";

let folder: string;
const at = (name: string): string => join(folder, name);
const write = (name: string, text: string): void => writeFileSync(at(name), text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "replycast-extends-"));
  for (const name of ["logs", "sales", "sales/late"]) mkdirSync(at(name));
  write("base.yaml", BASE);
  write("logs/times.csv", "3\n5s\n");
  write("logs/june.csv", "time,consumer,sender\n2026-06-17T09:00:00,a,buyer\n2026-06-18T09:14:00,b,buyer\n2026-06-18T23:50:00,c,buyer\n");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function faultsOf(run: () => unknown): readonly InputFault[] {
  try {
    run();
  } catch (error) {
    if (error instanceof InputFaults) return error.faults.map((fault) => ({ ...fault, where: fault.where.replaceAll(`${folder}/`, ""), found: fault.found.replaceAll(`${folder}/`, "") }));
    throw error;
  }
  return [];
}

describe("a scenario that extends another", () => {
  it("is the other with what it says itself in its place", () => {
    write("sale.yaml", "extends: base.yaml\nname: sale\narrivals: { pre-sale: { consultsPerDay: 5000 } }\nroster: { desk: { late: 9 } }\nevents: []\n");
    const { scenario } = loadScenario(at("sale.yaml"));
    expect(scenario).toMatchObject({ name: "sale", start: "2026-06-17", arrivals: { "pre-sale": { consultsPerDay: 5000 }, "after-sale": { consultsPerDay: 300 } }, roster: { desk: { early: 5, late: 9 } }, events: [] });
    expect(Object.keys(scenario.arrivals)).toEqual(["pre-sale", "after-sale"]);
  });

  it("takes a key away that it sets to nothing", () => {
    write("sale.yaml", "extends: base.yaml\nname: null\narrivals: { after-sale: null }\nevents:\n");
    const { scenario } = loadScenario(at("sale.yaml"));
    expect(Object.keys(scenario.arrivals)).toEqual(["pre-sale"]);
    expect(scenario).toMatchObject({ name: "sale", events: [] });
  });

  it("has one distribution in the place of another, and figures of the same one changed", () => {
    write("sale.yaml", "extends: base.yaml\nconversations: { default: { handle: { exponential: { mean: 30 } } } }\n");
    expect(loadScenario(at("sale.yaml")).scenario.conversations["pre-sale"].handle).toEqual({ exponential: { mean: 30 } });
    write("sale.yaml", "extends: base.yaml\nconversations: { default: { handle: { lognormal: { mean: 30 } } } }\n");
    expect(loadScenario(at("sale.yaml")).scenario.conversations["pre-sale"].handle).toEqual({ lognormal: { mean: 30, cv: 0.9 } });
  });

  it("may do so over several files, in other folders, and the files that they name are looked for beside them", () => {
    write("sales/own.yaml", RULE);
    write("sales/sale.yaml", "extends: ../base.yaml\nname: sale\nrules: [own.yaml]\n");
    write("sales/late/late.yaml", "extends: ../sale.yaml\ntargets: { own/two: { rate: \">= 80%\" } }\nroster: { desk: { late: 9 } }\n");
    const { scenario, packs, notes } = loadScenario(at("sales/late/late.yaml"));
    expect(packs.map(({ id }) => id)).toEqual(["own/two"]);
    expect(scenario).toMatchObject({ name: "sale", roster: { desk: { early: 5, late: 9 } }, targets: { "own/two": { rate: ">= 80%" } } });
    expect(scenario.conversations["pre-sale"].think).toEqual({ empirical: [3, 5] });
    expect(scenario.arrivals["pre-sale"]).toMatchObject({ profile: { from: "../../logs/june.csv" } });
    expect(notes).toEqual(["arrivals.pre-sale.profile: spread over the day as the 3 conversations of ../../logs/june.csv"]);
  });

  it("stands by itself in its effective form", () => {
    write("sales/sale.yaml", "extends: ../base.yaml\nname: sale\n");
    const { scenario } = loadScenario(at("sales/sale.yaml"));
    const text = formatEffective(scenario);
    expect(text).not.toContain("extends");
    write("sales/effective.yaml", text);
    expect(loadScenario(at("sales/effective.yaml")).scenario).toEqual(scenario);
  });

  it("has settings over all of it", () => {
    write("sale.yaml", "extends: base.yaml\nroster: { desk: { late: 9 } }\n");
    const { scenario } = loadScenario(at("sale.yaml"), ["roster.desk.early=2", "conversations.default.handle.lognormal.mean=7", "conversations.default.think.empirical=logs/times.csv"]);
    expect(scenario.roster).toEqual({ desk: { early: 2, late: 9 } });
    expect(scenario.conversations["pre-sale"]).toMatchObject({ handle: { lognormal: { mean: 7, cv: 0.9 } }, think: { empirical: [3, 5] } });
  });
});

describe("a fault of a scenario that extends another", () => {
  const faults = (text: string): readonly InputFault[] => {
    write("sale.yaml", text);
    return faultsOf(() => loadScenario(at("sale.yaml")));
  };

  it("stands in the file in which the value is written, one file after the other", () => {
    write("base.yaml", BASE.replace("early: 5", "early: -5").replace("step: 2", "step: -2"));
    expect(faults("extends: base.yaml\narrivals: { pre-sale: { consultsPerDay: -1 } }\ntargets: { pinduoduo/reply-5min: { rate: \">= 80%\" } }\n").map(({ where, found }) => [where, found])).toEqual([
      ["sale.yaml:2:41", "arrivals.pre-sale.consultsPerDay is -1"],
      ["sale.yaml:3:12", "targets.pinduoduo/reply-5min is a target for a rule that is not judged"],
      ["base.yaml:9:26", "roster.desk.early is -5"],
      ["base.yaml:10:55", "events.0.shape.step is -2"],
    ]);
  });

  it("is a file that is not there", () => {
    expect(faults("extends: bose.yaml\n")).toEqual([{ where: "sale.yaml:1:10", found: "extends is bose.yaml: there is no such file", expected: "a scenario (YAML or JSON)", mend: "check the path and its spelling" }]);
  });

  it("is a file that cannot be parsed", () => {
    write("base.yaml", "replycast: 1\n\tname: x\n");
    expect(faults("extends: base.yaml\n")[0].where).toMatch(/^base\.yaml:/u);
  });

  it("is a circle", () => {
    write("base.yaml", "extends: sale.yaml\n");
    expect(faults("extends: base.yaml\n").map(({ where, found }) => [where, found])).toEqual([["base.yaml:1:10", "extends leads back to itself: sale.yaml → base.yaml → sale.yaml"]]);
    expect(faults("extends: ./sale.yaml\n").map(({ found }) => found)).toEqual(["extends leads back to itself: sale.yaml → sale.yaml"]);
  });

  it("is a chain of more than sixteen", () => {
    for (let level = 1; level <= 16; level++) write(`level-${level}.yaml`, `extends: ${level === 16 ? "base" : `level-${level + 1}`}.yaml\n`);
    expect(faults("extends: level-2.yaml\n")).toEqual([]);
    expect(faults("extends: level-1.yaml\n").map(({ where, found }) => [where, found])).toEqual([["level-16.yaml:1:10", "extends is the 17th in a row"]]);
  });

  it.each([["3", "extends is 3"], ["[base.yaml]", "extends is a list of 1"], ['""', 'extends is ""']])("is a name that is none: %s", (name, found) => {
    expect(faults(`extends: ${name}\n`).map((fault) => [fault.where, fault.found])).toEqual([["sale.yaml:1:10", found]]);
  });

  it("is that a text by itself opens no files", () => {
    const [fault, ...others] = faultsOf(() => parseScenario(`extends: base.yaml\n${BASE.replace("{ empirical: logs/times.csv }", "9")}`, "sale.yaml"));
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ where: "sale.yaml:1:1", found: "extends names base.yaml, which has not been read", mend: expect.stringContaining("loadScenario") });
    expect(faultsOf(() => parseScenario(BASE, "sale.yaml")).map(({ where, found }) => [where, found])).toEqual([["sale.yaml:8:84", "conversations.default.think.empirical names logs/times.csv, which has not been read"]]);
  });
});

describe("values from a file", () => {
  const handled = (text: string) => {
    write("logs/times.csv", text);
    return loadScenario(at("base.yaml")).scenario.conversations["pre-sale"].think;
  };

  it("are the numbers and durations of its lines, headings and further columns left out", () => {
    expect(handled("\uFEFFseconds,agent\r\n3,a\r\n1m30s,b\r\n\r\n4.5,c\r\n")).toEqual({ empirical: [3, 90, 4.5] });
    expect(handled('"12"\t1\n 7 ;2\n')).toEqual({ empirical: [12, 7] });
  });

  it("are refused one by one where they stand", () => {
    write("logs/times.csv", "3\nsoon\n-2\n4\n");
    expect(faultsOf(() => loadScenario(at("base.yaml"))).map(({ where, found }) => [where, found])).toEqual([
      ["logs/times.csv:2:1", 'conversations.default.think.empirical.1 is "soon"'], ["logs/times.csv:3:1", "conversations.default.think.empirical.2 is -2"],
    ]);
  });

  it("must be counts where counts are meant", () => {
    write("base.yaml", BASE.replace("think:", "turns:"));
    write("logs/times.csv", "3\n2\n2.5\n");
    expect(faultsOf(() => loadScenario(at("base.yaml"))).map(({ where }) => where)).toEqual(["logs/times.csv:3:1"]);
  });

  it("must be there, and are not said to be unread beside", () => {
    write("logs/times.csv", "seconds\n");
    expect(faultsOf(() => loadScenario(at("base.yaml"))).map(({ where, found }) => [where, found])).toEqual([["base.yaml:8:95", "conversations.default.think.empirical is logs/times.csv: there are no values in it"]]);
    rmSync(at("logs/times.csv"));
    expect(faultsOf(() => loadScenario(at("base.yaml"))).map(({ where, found }) => [where, found])).toEqual([["base.yaml:8:95", "conversations.default.think.empirical is logs/times.csv: there is no such file"]]);
  });

  it("may be part of a mixture, and give the time after which others follow or come back, or that work takes", () => {
    write("base.yaml", `${BASE.replace("{ empirical: logs/times.csv }", "{ mixture: [{ share: 1, of: { empirical: logs/times.csv } }] }").replace("consultsPerDay: 300", "follows: { stream: pre-sale, share: 0.1, lag: { empirical: logs/times.csv } }, returnAfter: { empirical: logs/times.csv }")}work: [{ team: desk, perDay: 3, handle: { empirical: logs/times.csv } }]\n`);
    const { arrivals, conversations, work } = loadScenario(at("base.yaml")).scenario;
    const values = { empirical: [3, 5] };
    expect(conversations["pre-sale"].think).toEqual({ mixture: [{ share: 1, of: values }] });
    expect(arrivals["after-sale"]).toMatchObject({ follows: { lag: values }, returnAfter: values });
    expect(work[0].handle).toEqual(values);
  });
});

describe("a profile from a log", () => {
  it("counts in which quarter-hour of the day conversations begin", () => {
    const weights = loadScenario(at("base.yaml")).scenario.arrivals["pre-sale"].profileWeights ?? [];
    expect(weights).toHaveLength(96);
    expect(weights.flatMap((weight, quarter) => (weight > 0 ? [[quarter, weight]] : []))).toEqual([[36, 2], [95, 1]]);
  });

  it("is refused of a log in which no buyer writes, and of one that is not there", () => {
    write("logs/june.csv", "time,consumer,sender\n2026-06-17T09:00:00,a,agent\n");
    expect(faultsOf(() => loadScenario(at("base.yaml"))).map(({ where, found }) => [where, found])).toEqual([["base.yaml:6:54", "arrivals.pre-sale.profile.from is logs/june.csv: no conversation of a buyer begins in it"]]);
    rmSync(at("logs/june.csv"));
    expect(faultsOf(() => loadScenario(at("base.yaml"))).map(({ where }) => where)).toEqual(["base.yaml:6:54"]);
  });
});

describe("rule files of several shops", () => {
  it("are read into the shops that name them; general ones go to the shops of their platform", () => {
    write("own.yaml", RULE);
    write("blue.yaml", RULE.replace("own/two", "own/blue").replace("platform: own", "platform: kuaishou"));
    write("shops.yaml", `replycast: 1
shops: { red: { platform: pinduoduo, rules: [own.yaml, pinduoduo/manual-reply-3min] }, blue: { platform: kuaishou } }
arrivals: { a: { shop: red, consultsPerDay: 1 }, b: { shop: blue, consultsPerDay: 1 } }
roster: { desk: { early: 1 } }
rules: [blue.yaml]
targets: { own/blue: { rate: ">= 60%" }, own/two: { rate: ">= 70%" } }
`);
    const { scenario, packs } = loadScenario(at("shops.yaml"));
    expect(packs.map(({ id }) => id)).toEqual(["own/two", "pinduoduo/manual-reply-3min", "own/blue"]);
    expect(scenario.shops).toMatchObject({
      red: { rules: [packs[0], "pinduoduo/manual-reply-3min"], targets: { "own/two": { rate: ">= 70%" } } },
      blue: { rules: [packs[2]], targets: { "own/blue": { rate: ">= 60%" } } },
    });
    expect(Object.keys(scenario.shops?.red.targets ?? {})).toEqual(["own/two"]);
  });
});
