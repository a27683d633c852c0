import { describe, expect, it } from "vitest";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import { shippedRules } from "../../src/scenario/shippedRules.ts";
import { startingScenario } from "../../src/scenario/startingScenario.ts";

const RATED = shippedRules().filter(({ isCurrent, isMeasure }) => isCurrent && !isMeasure);

describe("the scenario that six answers make", () => {
  it("reads without faults under every platform's current rates, with and without event and bots", () => {
    expect(RATED.length).toBeGreaterThan(3);
    for (const { id: rule, platform } of RATED) {
      for (const event of [undefined, { factor: 4.2, days: 1 }, { factor: 3, days: 15 }]) {
        for (const botShare of [0, 0.29, 1]) {
          const text = startingScenario({ name: "双11: 大店 # 1", platform, consultsPerDay: 800, ...(event === undefined ? {} : { event }), botShare, people: { early: 3, late: 4, half: 0, night: 1 }, target: { rule, rate: 0.57, assurance: 0.95 } });
          expect(parseScenario(text)).toMatchObject({ name: "双11: 大店 # 1", platform, days: event?.days ?? 1, warmUp: 1, targets: { [rule]: { rate: ">= 57%", assurance: 0.95 } } });
        }
      }
    }
  });

  it("lets the event begin with the first judged day and keeps the platform's own threshold where none is asked", () => {
    const [{ id: rule, platform }] = RATED;
    const scenario = parseScenario(startingScenario({ name: "618", platform, consultsPerDay: 1200, event: { factor: 4, days: 2 }, botShare: 0.3, people: { early: 5 }, target: { rule, assurance: 0.9 } }));
    expect(scenario.name).toBe("618");
    expect(scenario.events).toMatchObject([{ from: "2026-01-06T00:00", to: "2026-01-08T00:00", shape: { step: 4 } }]);
    expect(scenario.targets[rule].rate).toBeUndefined();
    expect(scenario.bot).toMatchObject({ smart: { resolves: 0.3 } });
  });

  it("says in the reader's language what each answer means, and nothing else differs", () => {
    const [{ id: rule, platform }] = RATED;
    const answers = { name: "618", platform, consultsPerDay: 1200, event: { factor: 4, days: 2 }, botShare: 0.3, people: { early: 5 }, target: { rule, assurance: 0.9 } };
    const [english, chinese] = [startingScenario(answers), startingScenario(answers, "zh")];
    expect(chinese).toContain("# 平常一天来咨询的买家数。");
    const withoutComments = (text: string): string => text.replace(/\s*#.*$/gmu, "");
    expect(withoutComments(chinese)).toBe(withoutComments(english));
  });
});
