import { ASSIGN_POLICIES, POOL_POLICIES, REPLY_POLICIES, type Reserve, type Routing, type Scenario, type SideWork, type Team } from "../../../src/scenario/scenario.ts";
import { BUSY_FROM, BUSY_TO, START, timeOfDay } from "./clock.ts";
import { type Dice, diceOf } from "./dice.ts";
import { randomBot } from "./randomBot.ts";
import { randomEvents, randomIncidents } from "./randomIncidents.ts";
import { randomRoster, randomShifts, randomTeams } from "./randomStaff.ts";
import { coarseLaw, randomLaws, randomStream } from "./randomStream.ts";

const RECEIVER = "owner";

/** A small, nasty, complete scenario of 50 to a few hundred messages over all that the format knows: coarse times, so that ties are plenty. */
export function randomScenario(seed: string): Scenario {
  const dice = diceOf(seed);
  const days = dice.pick([1, 1, 2]);
  const streams = ["sales", "service", "returns"].slice(0, dice.number(1, 3));
  const shifts = randomShifts(dice);
  const shiftNames = Object.keys(shifts);
  const teams = randomTeams(dice, streams, shiftNames);
  const teamNames = Object.keys(teams);
  const routing = randomRouting(dice);
  const warmUp = days > 1 && dice.chance(0.3) ? 1 : 0;
  return {
    replycast: 1, name: `random ${seed}`, platform: "pinduoduo", timeZone: "Asia/Shanghai", start: START, days: days - warmUp, warmUp, seed,
    arrivals: Object.fromEntries(streams.map((name, index) => [name, randomStream(dice, days, streams.slice(0, index))])),
    events: randomEvents(dice, streams, days),
    conversations: Object.fromEntries(streams.map((name) => [name, randomLaws(dice)])),
    ...(dice.chance(0.6) ? { bot: randomBot(dice) } : {}),
    teams: routing.allOffline === undefined ? teams : { ...teams, [RECEIVER]: receivers(teams[teamNames[0]], dice) },
    shifts,
    roster: randomRoster(dice, teamNames, shiftNames, days),
    routing,
    ...(dice.chance(0.3) ? { reserve: randomReserve(dice, teamNames) } : {}),
    incidents: randomIncidents(dice, { days, streams, teams: teamNames, shifts: shiftNames }),
    work: dice.chance(0.4) ? randomWork(dice, teamNames) : [],
    rules: [],
    targets: {},
    value: { conversionByFirstReply: [], fines: false, registration: [] },
  };
}

function randomRouting(dice: Dice): Routing {
  return {
    assign: dice.pick(ASSIGN_POLICIES),
    sticky: dice.chance(0.4),
    pool: dice.pick(POOL_POLICIES),
    reply: dice.chance(0.5) ? "oldest-first" : dice.pick(REPLY_POLICIES),
    ...(dice.chance(0.3) ? { allOffline: { receiver: RECEIVER, after: dice.pick([0, 30, 300]), cap: dice.number(1, 2) } } : {}),
  };
}

function receivers(like: Team, dice: Dice): Team {
  const { overflowTo: _, pages: _pages, ...rest } = like;
  return { ...rest, streams: [], agents: [], role: "admin", mayRefund: dice.chance(0.8) };
}

function randomReserve(dice: Dice, teams: readonly string[]): Reserve {
  const pool = { pool: `> ${dice.number(0, 3)}` };
  const oldestWait = { oldestWait: `> ${dice.pick([0, 10, 60])}s` };
  return {
    team: dice.pick(teams), agents: dice.number(1, 2), when: dice.pick([pool, oldestWait, { ...pool, ...oldestWait }]),
    delay: dice.pick([0, 60, 300]), stay: dice.pick([60, 300, 1200]), costPerCall: 0,
  };
}

function randomWork(dice: Dice, teams: readonly string[]): SideWork[] {
  return ["approvals", "follow-ups"].slice(0, dice.number(1, 2)).map((name) => ({
    name, team: dice.pick(teams), perDay: dice.number(1, 25), handle: coarseLaw(dice, [1, 10, 30, 60]), between: [timeOfDay(BUSY_FROM), timeOfDay(BUSY_TO)],
  }));
}
