import { rulePackById } from "../../../src/rules/rulePackCatalogue.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";

export const SMALL_DESK_PACKS = [rulePackById("pinduoduo/manual-reply-3min")];

/** A desk of a few agents with one target, a fraction of a millisecond a day. */
export function smallDesk(settings: readonly string[] = []): Scenario {
  return parseScenario(`
replycast: 1
name: small desk
platform: pinduoduo
seed: small desk
arrivals: { pre-sale: { consultsPerDay: 150 } }
shifts: { all: { from: "00:00", to: "24:00" } }
roster: { desk: { all: 2 } }
rules: [pinduoduo/manual-reply-3min]
targets: { pinduoduo/manual-reply-3min: { rate: ">= 85%", assurance: 80% } }
`, "small desk", settings);
}
