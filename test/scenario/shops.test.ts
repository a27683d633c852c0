import { describe, expect, it } from "vitest";
import { faultsOf, scenarioOf } from "./scenarioText.ts";

const MANUAL = "pinduoduo/manual-reply-3min";
const HOUR = "pinduoduo/effective-reply-60min";
const OWN = "{ id: own/two, name: { en: two, zh: two }, platform: own, unit: message, deadline: 2m, repliesCount: [manual] }";

const STREAMS = "arrivals:\n  a: { shop: red, consultsPerDay: 100 }\n  b: { shop: blue, consultsPerDay: 50 }\nroster: { all: { early: 2 } }\n";
/** Two shops, given line by line from line 3 on; `more` follows after the roster. */
const desk = (red: string, blue: string, more = "", arrivals = STREAMS): string => `replycast: 1\nshops:\n  red: ${red}\n  blue: ${blue}\n${arrivals}${more}`;
const PLAIN = ["{ platform: pinduoduo }", "{ platform: kuaishou }"] as const;
const shopsOf = (...parts: Parameters<typeof desk>) => scenarioOf(desk(...parts)).shops ?? {};

describe("a desk that serves several shops", () => {
  it("judges each by the current rules of its platform", () => {
    const scenario = scenarioOf(desk(...PLAIN));
    expect(scenario.shops).toEqual({
      red: { platform: "pinduoduo", rules: [MANUAL, HOUR], targets: {} },
      blue: { platform: "kuaishou", rules: ["kuaishou/reply-3min"], targets: {} },
    });
    expect(scenario).toMatchObject({ platform: "pinduoduo", rules: [], targets: {}, arrivals: { a: { shop: "red" }, b: { shop: "blue" } } });
  });

  it("keeps the platform that the file names", () => {
    expect(scenarioOf(`platform: kuaishou\n${desk(...PLAIN)}`).platform).toBe("kuaishou");
  });

  it("gives each shop the scenario's rules of its platform, and a shop with rules of its own only those", () => {
    const rules = `rules: [pinduoduo/reply-5min, kuaishou/reply-3min, pdd.manual_3m]\n`;
    expect(shopsOf(...PLAIN, rules)).toMatchObject({ red: { rules: ["pinduoduo/reply-5min", MANUAL] }, blue: { rules: ["kuaishou/reply-3min"] } });
    expect(shopsOf(`{ platform: pinduoduo, rules: [${HOUR}] }`, PLAIN[1], "rules: [kuaishou/reply-3min]\n")).toMatchObject({ red: { rules: [HOUR] } });
  });

  it("takes rules written out in a shop, whatever platform they name", () => {
    const { red } = shopsOf(`{ platform: pinduoduo, rules: [${OWN}, own.yaml] }`, PLAIN[1]);
    expect(red.rules).toMatchObject([{ id: "own/two", deadline: 120 }, "own.yaml"]);
  });

  it("lets a general target hold for every shop that judges its rule and has none of its own", () => {
    const shops = shopsOf(
      "{ platform: pinduoduo }", `{ platform: pinduoduo, rules: [${HOUR}, ${MANUAL}], targets: { pdd.manual_3m: { rate: ">= 70%", over: pooled } } }`,
      `targets: { pdd.manual_3m: { rate: ">= 90%" }, ${HOUR}: { rate: ">= 95%" } }\n`,
    );
    const target = (rate: string, over = "each-day") => ({ rate, assurance: 0.95, over });
    expect(shops.red.targets).toEqual({ [MANUAL]: target(">= 90%"), [HOUR]: target(">= 95%") });
    expect(shops.blue.targets).toEqual({ [MANUAL]: target(">= 70%", "pooled"), [HOUR]: target(">= 95%") });
  });

  it("may serve two shops of one platform without judging a rule twice", () => {
    expect(faultsOf(desk("{ platform: pinduoduo }", "{ platform: pinduoduo }", `rules: [${MANUAL}]\ntargets: { ${MANUAL}: { rate: ">= 90%" } }\n`))).toEqual([]);
  });

  it("needs no platform of its own, and an empty block is no shop", () => {
    const { shops, rules } = scenarioOf("replycast: 1\nplatform: kuaishou\nshops: {}\narrivals: { a: { consultsPerDay: 1 } }\nroster: { a: { early: 1 } }\n");
    expect(shops).toBeUndefined();
    expect(rules).toEqual(["kuaishou/reply-3min"]);
  });
});

describe("a fault of shops", () => {
  const streams = (a: string, b: string): string => `arrivals:\n  a: ${a}\n  b: ${b}\nroster: { all: { early: 2 } }\n`;

  it.each([
    ["a stream without a shop", desk(...PLAIN, "", streams("{ consultsPerDay: 1 }", "{ shop: blue, consultsPerDay: 1 }")), "a.yaml:6:3", "arrivals.a.shop is missing"],
    ["a stream of a misspelt shop", desk(...PLAIN, "", streams("{ shop: rad, consultsPerDay: 1 }", "{ shop: blue, consultsPerDay: 1 }")), "a.yaml:6:14", "arrivals.a.shop is rad, which is no shop"],
    ["a shop without a stream", desk(...PLAIN, "", streams("{ shop: blue, consultsPerDay: 1 }", "{ shop: blue, consultsPerDay: 1 }")), "a.yaml:3:3", "shops.red has no stream"],
    ["a shop without a platform", desk("{ rules: [pdd.manual_3m] }", PLAIN[1]), "a.yaml:3:3", "shops.red.platform is missing"],
    ["an unknown platform", desk("{ platform: pinduodou }", PLAIN[1]), "a.yaml:3:20", "shops.red.platform is pinduodou, for which no rules are known"],
    ["an unknown rule", desk("{ platform: pinduoduo, rules: [pdd.manual_4m] }", PLAIN[1]), "a.yaml:3:39", "shops.red.rules.0 is pdd.manual_4m, which is no known rule"],
    ["no rule at all", desk("{ platform: pinduoduo, rules: [] }", PLAIN[1]), "a.yaml:3:38", "shops.red.rules is an empty list"],
    ["one rule twice", desk(`{ platform: pinduoduo, rules: [pdd.manual_3m, ${MANUAL}] }`, PLAIN[1]), "a.yaml:3:54", `shops.red.rules.1 is ${MANUAL}, which shops.red.rules.0 (a.yaml:3:39) is already`],
    ["a target of another shop", desk('{ platform: pinduoduo, targets: { kuaishou/reply-3min: { rate: ">= 80%" } } }', PLAIN[1]), "a.yaml:3:42", "shops.red.targets.kuaishou/reply-3min is a target for a rule that is not judged"],
    ["a target of the wrong kind", desk('{ platform: pinduoduo, targets: { pdd.manual_3m: { value: "<= 30s" } } }', PLAIN[1]), "a.yaml:3:59", `shops.red.targets.pdd.manual_3m.value is a time, but ${MANUAL} is a share`],
    ["a rule written out with a fault", desk(`{ platform: pinduoduo, rules: [${OWN.replace("deadline: 2m", "deadline: soon")}] }`, PLAIN[1]), "a.yaml:3:122", 'shops.red.rules.0.deadline is "soon"'],
    ["a rule written out whose days begin at noon", desk(`{ platform: pinduoduo, rules: [${OWN.replace("deadline: 2m", 'deadline: 2m, dayCutOff: "12:00"')}] }`, PLAIN[1]), "a.yaml:3:39", "shops.red.rules.0 is own/two with dayCutOff 12:00, which is not built yet in a simulation"],
    ["a general target that no shop judges", desk(...PLAIN, 'targets: { pinduoduo/reply-5min: { rate: ">= 80%" } }\n'), "a.yaml:9:12", "targets.pinduoduo/reply-5min is a target for a rule that is not judged"],
    ["a general target in the place of which every shop has its own", desk('{ platform: pinduoduo, targets: { pdd.manual_3m: { rate: ">= 80%" } } }', PLAIN[1], `targets: { ${MANUAL}: { rate: ">= 70%" } }\n`), "a.yaml:9:12", `targets.${MANUAL} would do nothing: red judges the rule, with a target of its own`],
    ["a general rule of no shop's platform", desk(PLAIN[0], PLAIN[0], "rules: [pdd.manual_3m, kuaishou/reply-3min]\n"), "a.yaml:9:24", "rules.1 is of the platform kuaishou, and no shop of it is judged by rules"],
    ["a general rule file", desk(...PLAIN, "rules: [pdd.manual_3m, kuaishou/reply-3min, own.yaml]\n"), "a.yaml:9:45", "rules.2 names own.yaml, of which it is not known for which shop it is"],
    ["a general rule twice", desk(PLAIN[0], PLAIN[0], `rules: [pdd.manual_3m, ${MANUAL}]\n`), "a.yaml:9:24", `rules.1 is ${MANUAL}, which rules.0 (a.yaml:9:9) is already`],
    ["general rules, none of which is a shop's", desk(...PLAIN, "rules: [pdd.manual_3m]\n"), "a.yaml:4:21", "shops.blue.platform is kuaishou, of which rules has none"],
    ["an unknown key of a shop", desk("{ platform: pinduoduo, rule: [] }", PLAIN[1]), "a.yaml:3:31", "shops.red.rule is not a known key"],
  ])("%s", (_what, text, where, found) => {
    expect(faultsOf(text).map((fault) => [fault.where, fault.found])).toEqual([[where, found]]);
  });

  it("does not bring others after it that only follow from it", () => {
    const found = (text: string) => faultsOf(text).map((fault) => fault.found);
    const target = `targets: { ${MANUAL}: { rate: ">= 80%" } }`;
    for (const text of [desk("{ platform: pdd }", PLAIN[1], `${target}\n`), desk(`{ platform: pdd, ${target} }`, PLAIN[1])]) {
      expect(faultsOf(text)).toMatchObject([{ found: "shops.red.platform is pdd, for which no rules are known", mend: "write pinduoduo" }]);
    }
    expect(found(desk("{}", "{}"))).toEqual(["shops.red.platform is missing", "shops.blue.platform is missing"]);
    expect(found(`replycast: 1\nshops: 3\n${STREAMS}`)).toEqual(["shops is 3"]);
  });

  it("is mended by what was probably meant", () => {
    const mends = (text: string) => faultsOf(text).map(({ mend }) => mend);
    expect(mends(desk("{ platform: 拼多多 }", PLAIN[1]))).toEqual(["write pinduoduo"]);
    expect(mends(desk(...PLAIN, "", streams("{ shop: rad, consultsPerDay: 1 }", "{ shop: blue, consultsPerDay: 1 }")))).toEqual(["write red"]);
    expect(mends(desk(...PLAIN, "", streams("{ consultsPerDay: 1 }", "{ shop: blue, consultsPerDay: 1 }")))).toEqual(["add shop: red, or another of them"]);
    expect(mends(desk("{ platform: pinduoduo, rules: [] }", PLAIN[1]))).toEqual(["name one, or leave it out: then the platform's current ones are judged"]);
  });
});
