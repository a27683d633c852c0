import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { capacityFault } from "../../src/cli/capacityFault.ts";
import { faultWordsOf } from "../../src/cli/faultWordsOf.ts";
import { CapacityExceeded } from "../../src/errors/capacityExceeded.ts";
import type { Language } from "../../src/report/words/language.ts";
import { scenarioOf } from "../scenario/scenarioText.ts";

const ENGINE = join(import.meta.dirname, "..", "..", "src", "engine");

const DESK = scenarioOf(`replycast: 1
name: two teams
platform: pinduoduo
arrivals:
  sales: { consultsPerDay: [300, 500], returnShare: 10% }
  care: { consultsPerDay: 400 }
days: 2
teams: { sales: { shrinkage: 5% }, care: { shrinkage: 20% } }
roster: { sales: { early: 5 }, care: { early: 4, late: 2 } }
`);

/** What is said of so much too much. */
function told(what: string, language: Language) {
  const [fault] = capacityFault(new CapacityExceeded(7, what), "desk.yaml", DESK, faultWordsOf(language)).faults;
  return fault;
}

describe("the fault of a scenario of which the engine cannot hold all", () => {
  it.each([
    ["conversations are open at once", "check arrivals.sales for a slip of the pen, or roster more agents", "检查 arrivals.sales 是否笔误，或增加排班人数"],
    ["conversations begin in one quarter-hour", expect.stringContaining("arrivals.sales and the factors of events"), expect.stringContaining("arrivals.sales 以及 events")],
    ["conversations are held in one replication", "check arrivals.sales for a slip of the pen, or simulate fewer days", "检查 arrivals.sales 是否笔误，或减少模拟天数"],
    ["conversations are assigned in one replication", "check arrivals.sales for a slip of the pen, or simulate fewer days", "检查 arrivals.sales 是否笔误，或减少模拟天数"],
    ["messages are sent in one replication", expect.stringContaining("turns and burst of conversations.sales"), expect.stringContaining("conversations.sales 的 turns 和 burst")],
    ["replies are given in one replication", expect.stringContaining("turns and burst of conversations.sales"), expect.stringContaining("conversations.sales 的 turns 和 burst")],
    ["changes of staff are drawn in one replication", expect.stringContaining("roster of care and teams.care.shrinkage"), expect.stringContaining("care 的排班人数和 teams.care.shrinkage")],
  ])("says of more than that %s what brings so many", (what, english, chinese) => {
    expect(told(what, "en")).toEqual({ where: "desk.yaml", found: `more than 7 ${what} while it is played`, expected: `a desk on which at most 7 ${what}`, mend: english });
    expect(told(what, "zh").mend).toEqual(chinese);
  });

  it("advises more agents only where conversations wait for them", () => {
    const advised = limitsOfEngine().filter((what) => told(what, "en").mend.includes("roster more agents"));
    expect(advised).toEqual(["conversations are open at once"]);
  });

  it("has Chinese words for all that the engine counts", () => {
    expect(limitsOfEngine().length).toBeGreaterThan(4);
    for (const what of limitsOfEngine()) expect(told(what, "zh").found, what).not.toContain(what);
  });
});

/** What the engine's sources say there can be too many of. */
function limitsOfEngine(): string[] {
  const sources = readdirSync(ENGINE).map((name) => readFileSync(join(ENGINE, name), "utf8"));
  return [...new Set(sources.flatMap((text) => [...text.matchAll(/new CapacityExceeded\(\w+, "([^"]+)"\)/gu)].map(([, what]) => what)))];
}
