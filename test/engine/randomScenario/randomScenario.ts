import { ASSIGN_POLICIES, POOL_POLICIES, REPLY_POLICIES, ROLES, type Reserve, type Routing, type Scenario, type SideWork, type Team } from "../../../src/scenario/scenario.ts";
import { BUSY_FROM, BUSY_TO, START, timeOfDay } from "./clock.ts";
import { type Dice, diceOf } from "./dice.ts";
import { randomBot } from "./randomBot.ts";
import { randomEvents, randomIncidents } from "./randomIncidents.ts";
import { randomRoster, randomShifts, randomTeams } from "./randomStaff.ts";
import { coarseLaw, randomArrivals, randomLaws } from "./randomStream.ts";

const RECEIVER = "owner";

/** A small, nasty, complete scenario of 50 to a few hundred messages over all that the format knows: coarse times, so that ties are plenty. */
export function randomScenario(seed: string): Scenario {
  const dice = diceOf(seed);
  const days = dice.pick([1, 1, 1, 2, 2, 3]);
  const streams = ["sales", "service", "returns"].slice(0, dice.number(1, 3));
  const shifts = randomShifts(dice);
  const shiftNames = Object.keys(shifts);
  const serving = randomTeams(dice, streams, shiftNames);
  const teamNames = Object.keys(serving);
  const routing = randomRouting(dice);
  const teams = routing.allOffline === undefined ? serving : { ...serving, [RECEIVER]: receivers(serving[teamNames[0]], routing.allOffline.cap, streams, dice) };
  const warmUp = days > 1 && dice.chance(0.3) ? 1 : 0;
  return {
    replycast: 1, name: `random ${seed}`, platform: "pinduoduo", timeZone: "Asia/Shanghai", start: START, days: days - warmUp, warmUp, seed,
    ...randomArrivals(dice, days, streams),
    events: randomEvents(dice, streams, days),
    conversations: Object.fromEntries(streams.map((name) => [name, randomLaws(dice)])),
    ...(dice.chance(0.6) ? { bot: randomBot(dice) } : {}),
    teams,
    shifts,
    roster: randomRoster(dice, dice.chance(0.5) ? Object.keys(teams) : teamNames, shiftNames, days),
    routing,
    ...(dice.chance(0.3) ? { reserve: randomReserve(dice, teamNames) } : {}),
    incidents: randomIncidents(dice, { days, streams, teams: teamNames, shifts: shiftNames }),
    work: dice.chance(0.4) ? randomWork(dice, Object.keys(teams)) : [],
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

/** They serve every stream, as the format has it. */
function receivers(like: Team, cap: number, streams: readonly string[], dice: Dice): Team {
  const { overflowTo: _, pages: _pages, ...rest } = like;
  const agents = dice.chance(0.3) ? [{ name: "Zhao", cap: dice.number(1, 3), handleFactor: 2, role: dice.pick(ROLES) }] : [];
  return { ...rest, streams, cap, agents, role: dice.pick(["admin", "service-admin"]), mayRefund: dice.chance(0.8) };
}

/** Hours of the calls: any, in the busy stretch or after it, or past midnight. */
const CALL_HOURS: readonly Pick<Reserve, "between">[] = [{}, {}, { between: [timeOfDay(BUSY_FROM + 2), timeOfDay(BUSY_FROM + 9)] }, { between: [timeOfDay(BUSY_TO), timeOfDay(BUSY_TO + 24 * 60)] }, { between: ["23:00", timeOfDay(24 * 60 + BUSY_FROM + 5)] }];

function randomReserve(dice: Dice, teams: readonly string[]): Reserve {
  const pool = { pool: dice.pick([`> ${dice.number(0, 3)}`, `>= ${dice.number(1, 3)}`]) };
  const oldestWait = { oldestWait: dice.pick([`> ${dice.pick([0, 10, 60])}s`, ">= 30s"]) };
  return {
    team: dice.pick(teams), agents: dice.number(1, 2), when: dice.pick([pool, oldestWait, { ...pool, ...oldestWait }]),
    delay: dice.pick([0, 60, 300]), stay: dice.pick([60, 300, 1200]), costPerCall: dice.pick([0, 100]), ...dice.pick(CALL_HOURS),
  };
}

function randomWork(dice: Dice, teams: readonly string[]): SideWork[] {
  return ["approvals", "follow-ups"].slice(0, dice.number(1, 2)).map((name) => ({
    name, team: dice.pick(teams), perDay: dice.number(1, 25), handle: coarseLaw(dice, [0, 1, 10, 30, 60]),
    between: dice.chance(0.2) ? ["22:00", timeOfDay(24 * 60 + BUSY_TO)] : [timeOfDay(BUSY_FROM), timeOfDay(BUSY_TO)],
  }));
}
