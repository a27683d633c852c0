import type { ComparedScenario } from "../../../src/experiment/comparison/comparedScenario.ts";
import { shippedRulePacks } from "../../../src/rules/rulePackCatalogue.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";

/** What a desk of these tests says beside the rest. */
export interface DeskChanges {
  readonly roster?: string;
  readonly consults?: number;
  readonly rules?: string;
  readonly more?: string;
}

/** A small shop with an agent by day and one in the evening, judged by the share answered within three minutes and by the mean reply time. */
export function comparedDesk(name: string, { roster = "{ day: 1, evening: 1 }", consults = 240, rules = "[pinduoduo/manual-reply-3min, pinduoduo/mean-manual-reply-time]", more = "" }: DeskChanges = {}): ComparedScenario {
  const scenario = parseScenario(`
replycast: 1
name: ${name}
platform: pinduoduo
seed: compared
arrivals: { sale: { consultsPerDay: ${consults} } }
shifts: { day: { from: "08:00", to: "18:00" }, evening: { from: "18:00", to: "23:30" } }
teams: { sale: { cap: 3 } }
roster: { sale: ${roster} }
rules: ${rules}
targets: { pinduoduo/manual-reply-3min: { rate: ">= 90%" } }
${more}
`);
  return { name, scenario, packs: packsOf(scenario.rules) };
}

/** The shipped packs of rules by id. */
export function packsOf(rules: readonly unknown[]): ComparedScenario["packs"] {
  return rules.flatMap((id) => shippedRulePacks().filter((pack) => pack.id === id).slice(0, 1));
}
