import { expectedMessagesOf, messagesOfConsult } from "../../scenario/expectedMessages.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { expectedConsults } from "./expectedConsults.ts";
import type { GroupLoad } from "./deskLoad.ts";

/**
 * Part of what a group of teams has open that is of one shop's consumers, by quarter-hour of the judged days: the messages that are expected of the shop's streams over those of all that the group serves.
 * Streams that follow others or replay real times are spread over the day as what is open. 0 where nobody is expected.
 */
export function shopShares(scenario: Scenario, { teams, open }: Pick<GroupLoad, "teams" | "open">, shop: string): Float64Array {
  const drawn = expectedConsults(scenario);
  const allOpen = open.reduce((sum, each) => sum + each, 0);
  const judged = scenario.days / (scenario.warmUp + scenario.days);
  const [own, all] = [new Float64Array(open.length), new Float64Array(open.length)];
  for (const stream of new Set(teams.flatMap((team) => scenario.teams[team].streams))) {
    const consults = drawn.get(stream) ?? new Float64Array(open.length);
    const isDrawn = consults.some((mean) => mean > 0);
    const spread = allOpen === 0 ? 0 : expectedMessagesOf(scenario, stream) * judged / allOpen;
    for (let quarter = 0; quarter < open.length; quarter++) {
      const messages = isDrawn ? consults[quarter] * messagesOfConsult(scenario, stream) : open[quarter] * spread;
      all[quarter] += messages;
      if (scenario.arrivals[stream].shop === shop) own[quarter] += messages;
    }
  }
  return own.map((messages, quarter) => (all[quarter] === 0 ? 0 : messages / all[quarter]));
}
