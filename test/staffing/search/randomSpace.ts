import seedrandom from "seedrandom";
import { rulePackById } from "../../../src/rules/rulePackCatalogue.ts";
import type { RulePack } from "../../../src/rules/rulePack.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { formatTimeOfDay } from "../../../src/time/timeOfDay.ts";
import { HOUR_MS, MINUTE_MS } from "../../../src/time/units.ts";
import { type Draw, whole } from "../../truth/draws.ts";

export interface RandomSpace {
  readonly scenario: Scenario;
  readonly packs: readonly RulePack[];
}

const WINDOWS = [["08:00", "23:00"], ["08:00", "24:00"], ["00:00", "22:00"], ["00:00", "24:00"]];

/** A scenario of whose rosters there are a few hundred: shifts with meals in waves, some beyond midnight, one team or two with prices and hours paid at least. Not to be simulated. */
export function randomSpace(number: number): RandomSpace {
  const draw: Draw = seedrandom(`space ${number}`);
  const names = ["a", "b", "c", "d"].slice(0, whole(draw, 2, 4));
  const teams = ["one", "two"].slice(0, names.length > 2 ? 1 : whole(draw, 1, 2));
  const days = whole(draw, 1, 2);
  const isEach = days > 1 && draw() < 0.5 && names.length * teams.length <= 3;
  const cells = names.length * teams.length * (isEach ? days : 1);
  const most = cells <= 3 ? 5 : cells <= 4 ? 3 : 2;
  const table = (of: () => number): Record<string, Record<string, number>> => Object.fromEntries(teams.map((team) => [team, Object.fromEntries(names.map((name) => [name, of()]))]));
  const [opens, closes] = WINDOWS[whole(draw, 0, WINDOWS.length - 1)];
  const scenario = parseScenario(JSON.stringify({
    replycast: 1, name: `space ${number}`, platform: "pinduoduo", days,
    arrivals: { sales: { consultsPerDay: 100 } },
    ...(draw() < 0.5 ? { events: [{ from: "10:00", to: "12:00", shape: { step: 2 } }] } : {}),
    teams: Object.fromEntries(teams.map((team) => [team, { streams: ["sales"], costPerHour: whole(draw, 10, 40), minimumHours: draw() < 0.5 ? whole(draw, 8, 30) : 0 }])),
    shifts: Object.fromEntries(names.map((name) => [name, shiftOf(draw)])),
    roster: table(() => 1),
  }));
  const rule = rulePackById("pinduoduo/manual-reply-3min");
  const maximum = table(() => whole(draw, 1, most));
  return {
    packs: [{ ...rule, window: { ...rule.window, from: opens, to: closes } }],
    scenario: {
      ...scenario,
      // where all days are alike those that run in are, too
      warmUp: isEach ? 0 : Number(seedrandom(`run-in ${number}`)() < 0.3),
      staffing: {
        shifts: names, minimum: draw() < 0.3 ? { [teams[0]]: { [names[0]]: 1 } } : {}, maximum, cover: draw() < 0.7 ? "always-one" : "none", days: isEach ? "each" : "same",
        dedicated: draw() < 0.3 ? [teams[teams.length - 1]] : [], labour: "none", fair: false, uncertain: {},
      },
    },
  };
}

/** 4 to 16 hours from some half hour on, so that a few cover a day, with a meal in some. */
function shiftOf(draw: Draw): unknown {
  const from = whole(draw, 0, 32) * 30 * MINUTE_MS;
  const to = Math.min(48 * HOUR_MS, from + whole(draw, 8, 32) * 30 * MINUTE_MS);
  const waves = whole(draw, 1, 3);
  const length = [30, 45, 60][whole(draw, 0, 2)];
  const room = (to - from) / MINUTE_MS - waves * length;
  const begin = from + whole(draw, 0, Math.max(0, Math.floor(room / 15))) * 15 * MINUTE_MS;
  const hasMeal = room >= 0 && draw() < 0.7;
  return { from: formatTimeOfDay(from), to: formatTimeOfDay(to), breaks: hasMeal ? [{ from: formatTimeOfDay(begin), length: length * 60, waves }] : [] };
}
