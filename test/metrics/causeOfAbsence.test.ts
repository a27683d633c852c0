import { expect, it } from "vitest";
import { AssignmentChains } from "../../src/metrics/assignmentChains.ts";
import { CAUSES, type Cause } from "../../src/metrics/cause.ts";
import { CauseFinder } from "../../src/metrics/causes.ts";
import { DutyTimelines } from "../../src/metrics/dutyTimelines.ts";
import { judge } from "../../src/judging/judge.ts";
import { Judgement } from "../../src/judging/judgement.ts";
import { MessageSurvey } from "../../src/judging/messageSurvey.ts";
import { HOUR_MS, MINUTE_MS } from "../../src/time/units.ts";
import { logOf } from "./logOf.ts";
import { ruleOf } from "../judging/ruleOf.ts";

const at = (hours: number, minutes = 0): number => hours * HOUR_MS + minutes * MINUTE_MS;

/** Cause of a message that waits from 12:00 to 12:50 for an agent at table, whose only colleague is there from then on. */
function causeWithColleagueFrom(colleague: number): Cause {
  const conversation = { messages: [{ at: at(12) }], assignments: [{ at: at(9), agent: 0 }], replies: [{ from: at(12, 50), at: at(12, 51) }] };
  const log = logOf([conversation], [
    { agent: 0, at: at(8), state: "online" }, { agent: 0, at: at(12), state: "away" }, { agent: 0, at: at(12, 50), state: "online" },
    { agent: 1, at: colleague, state: "online" },
  ]);
  const desk = { agentTeam: Int32Array.of(0, 0), teamsOfStream: [[0]], endMs: at(25) };
  const [frame, rule] = [{ firstDay: 0, days: 1 }, ruleOf({ unit: "message" })];
  const [judgement, chains, duty, survey, finder] = [new Judgement(), new AssignmentChains(), new DutyTimelines(), new MessageSurvey(), new CauseFinder()];
  duty.fill(log, desk);
  chains.fill(log);
  survey.fill(log);
  finder.begin(log);
  judge(log, rule, frame, judgement);
  finder.find(rule, frame, desk, survey, chains, duty, judgement.lateRows, judgement.lateCount);
  return CAUSES[finder.causeOf[0]];
}

it("the time in which nobody of the team is there counts as no-cover only, not as away as well", () => {
  // away in all for 50 minutes: 30 of them without cover, or 20
  expect(causeWithColleagueFrom(at(12, 30))).toBe("no-cover");
  expect(causeWithColleagueFrom(at(12, 20))).toBe("away");
});
