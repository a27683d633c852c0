import type { PlacedFault } from "../document/issueFaults.ts";
import { DESK_CHECK_WORDS } from "./deskCheckWords.ts";
import { DEFAULT_TEAM } from "./frameDefaults.ts";
import { receiverOf } from "./receiverOf.ts";
import type { Team } from "./scenario.ts";
import type { ScenarioUnderCheck } from "./scenarioChecks.ts";
import { faultAt } from "./scenarioChecks.ts";
import { takesMore } from "./takersOf.ts";

/** Faults of who helps out: teams that are not there, the team itself, circles, help that changes nothing, a wait for no help. */
export function checkOverflow(check: ScenarioUnderCheck): readonly PlacedFault[] {
  return Object.entries(check.file.teams ?? {}).flatMap(([name, { overflowTo, overflowAfter }]) => {
    if (overflowTo !== undefined) return checkHelper(check, name, overflowTo);
    if (overflowAfter === undefined || overflowAfter === DEFAULT_TEAM.overflowAfter) return [];
    return [faultAt(check, ["teams", name, "overflowAfter"], DESK_CHECK_WORDS.afterWithoutOverflow, "key")];
  });
}

function checkHelper(check: ScenarioUnderCheck, name: string, helper: string): readonly PlacedFault[] {
  const { teams } = check.scenario;
  const receiver = receiverOf(check.scenario);
  const path = ["teams", name, "overflowTo"];
  if (name === receiver) return [];
  if (!Object.hasOwn(teams, helper)) return [faultAt(check, path, DESK_CHECK_WORDS.noSuchHelper(helper, Object.keys(teams).filter((team) => team !== name && team !== receiver)))];
  if (helper === name) return [faultAt(check, path, DESK_CHECK_WORDS.overflowToItself)];
  if (helper === receiver) return [faultAt(check, path, DESK_CHECK_WORDS.overflowToReceiver(helper))];
  const chain = chainFrom(teams, name);
  if (chain[chain.length - 1] === name) {
    const isFirst = Object.keys(teams).find((team) => chain.includes(team)) === name;
    return isFirst ? [faultAt(check, path, DESK_CHECK_WORDS.overflowInCircle(chain))] : [];
  }
  return takesMore(check.scenario, name, helper) ? [] : [faultAt(check, path, DESK_CHECK_WORDS.overflowInVain(name, helper))];
}

/** The team, who helps it out, who helps those…, until there is no further help or one comes a second time. */
function chainFrom(teams: Readonly<Record<string, Team>>, name: string): readonly string[] {
  const chain = [name];
  for (let next = teams[name].overflowTo; next !== undefined && Object.hasOwn(teams, next); next = teams[next].overflowTo) {
    const isBack = chain.includes(next);
    chain.push(next);
    if (isBack) break;
  }
  return chain;
}
