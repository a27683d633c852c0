import type { PlacedFault } from "../document/issueFaults.ts";
import { pathInWords } from "../document/documentPath.ts";
import { checkBetween } from "./checkBetween.ts";
import { receiverOf } from "./receiverOf.ts";
import type { SideWork } from "./scenario.ts";
import type { ScenarioUnderCheck } from "./scenarioChecks.ts";
import { faultAt } from "./scenarioChecks.ts";
import { STREAM_CHECK_WORDS } from "./streamCheckWords.ts";

/** Faults of the work beside the chats: teams that are not there or do none, one name twice, times that end before they begin. */
export function checkWork(check: ScenarioUnderCheck): readonly PlacedFault[] {
  const { work } = check.scenario;
  return work.flatMap((item, index) => {
    const path = ["work", index];
    const first = work.findIndex(({ name }) => name === item.name);
    return [
      ...checkTeam(check, item, index),
      ...(first < index ? [faultAt(check, [...path, "name"], STREAM_CHECK_WORDS.workTwice(item.name, pathInWords(["work", first])))] : []),
      ...checkBetween(check, [...path, "between"], item.between),
    ];
  });
}

function checkTeam(check: ScenarioUnderCheck, { team }: SideWork, index: number): readonly PlacedFault[] {
  const teams = Object.keys(check.scenario.teams);
  const path = ["work", index, "team"];
  if (!teams.includes(team)) return [faultAt(check, path, STREAM_CHECK_WORDS.noSuchTeam(team, teams))];
  const receiver = receiverOf(check.scenario);
  return team === receiver ? [faultAt(check, path, STREAM_CHECK_WORDS.workOfReceiver(team, teams.filter((other) => other !== receiver)))] : [];
}
