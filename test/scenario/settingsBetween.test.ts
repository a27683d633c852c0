import { describe, expect, it } from "vitest";
import { formatEffective } from "../../src/scenario/formatEffective.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import { settingsBetween } from "../../src/scenario/settingsBetween.ts";

const shop = parseScenario(JSON.stringify({
  replycast: 1, name: "shop", platform: "pinduoduo", days: 2,
  arrivals: { sales: { consultsPerDay: 150 }, "after.sale": { consultsPerDay: 20 } },
  bot: { faq: {} }, roster: [{ desk: { early: 1, late: 1 } }, { desk: { early: 2, late: 1 } }], teams: { desk: { cap: 6 } },
}));

describe("settings that make one scenario of another", () => {
  it("are none where both are the same", () => {
    expect(settingsBetween(shop, structuredClone(shop))).toEqual([]);
  });

  it("name the smallest part that differs, and take away what is gone", () => {
    const roster = [{ desk: { early: 1, late: 1 } }, { desk: { early: 2, late: 3, half: 1 } }];
    expect(settingsBetween(shop, { ...shop, roster, routing: { ...shop.routing, sticky: true } })).toEqual(["roster.1.desk.late=3", "roster.1.desk.half=1", "routing.sticky=true"]);
    const { bot: _, ...without } = shop;
    expect(settingsBetween(shop, without)).toEqual(["bot=null"]);
  });

  it("leave a word as it is where it is read as that word, and quote what would be read as something else", () => {
    const to = { ...shop, name: "true", description: "08", seed: "618", routing: { ...shop.routing, pool: "newest-first" as const }, shifts: { ...shop.shifts, early: { ...shop.shifts.early, from: "07:30" } } };
    expect(settingsBetween(shop, to)).toEqual(['name="true"', 'seed="618"', "shifts.early.from=07:30", "routing.pool=newest-first", 'description="08"']);
  });

  it("set a list of another length whole", () => {
    const agents = [{ name: "Li", cap: 4 }];
    expect(settingsBetween(shop, { ...shop, teams: { desk: { ...shop.teams.desk, agents } } })).toEqual([`teams.desk.agents=${JSON.stringify(agents)}`]);
  });

  it("bring the one scenario to the other when its effective form is read with them, also below names with dots", () => {
    const laws = { ...shop.conversations["after.sale"], silentShare: 0.25, handle: { gamma: { mean: 20, cv: 1 } } };
    const other = { ...shop, seed: "7", conversations: { ...shop.conversations, "after.sale": laws }, roster: { desk: { night: 4 } } };
    expect(parseScenario(formatEffective(shop), "shop", settingsBetween(shop, other))).toEqual(other);
  });
});
