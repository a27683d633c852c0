import seedrandom from "seedrandom";
import { between, type Draw, rounded, whole } from "../truth/draws.ts";
import { SMALL_DESK_PLANS, type SmallDeskPlan } from "./smallDeskPlans.ts";
import { SMALL_SHIFTS } from "./smallShifts.ts";

/** A desk so small that every roster of it can be simulated, but for the limits of its targets. */
export interface SmallDesk {
  readonly name: string;
  /** The scenario's file; `staffing` spans the rosters. */
  readonly file: Readonly<Record<string, unknown>>;
  readonly targets: readonly WantedTarget[];
  /** Agents of the roster by which the limits are chosen: cell by cell, days before teams before shifts. */
  readonly like: readonly number[];
  readonly beyondReach: boolean;
}

/** A target without its limit. */
export interface WantedTarget {
  readonly rule: string;
  readonly shop?: string;
  readonly assurance: number;
  readonly over: "each-day" | "all-days" | "pooled";
}

const MOST_ROSTERS = 300;
const FEWEST_ROSTERS = 60;
const MOST_CONSULTS = 180;
const FEWEST_CONSULTS = 60;
const TURNS = 3;
/** Of a shift of the usual length. */
const PAID_HOURS = 7;

/** The small desk of a number. */
export function smallDesk(number: number): SmallDesk {
  const plan = SMALL_DESK_PLANS[number];
  const draw: Draw = seedrandom(`small desk ${number}`);
  const teams = plan.kind === "one-team" || plan.kind === "two-shops" ? ["desk"] : ["desk", "second"];
  const days = plan.rosters === "each" ? plan.days : 1;
  const maxima = maximaOf(draw, teams.length * plan.shifts.length, days);
  const minima = maxima.map(() => (plan.minimum === true && draw() < 0.5 ? 1 : 0));
  const like = Array.from({ length: days }, () => maxima.map((most, cell) => Math.max(minima[cell], Math.min(most, Math.ceil(most * between(draw, 0.35, 0.75)))))).flat();
  const agentHours = (like.reduce((sum, agents) => sum + agents, 0) / days) * PAID_HOURS;
  const table = (counts: readonly number[]): unknown =>
    Object.fromEntries(teams.map((team, t) => [team, Object.fromEntries(plan.shifts.map((shift, s) => [shift, counts[t * plan.shifts.length + s]]))]));
  return {
    name: `small desk ${number}`,
    file: {
      replycast: 1, name: `small desk ${number}`, platform: plan.platform, days: plan.days, seed: `small desk ${number}`,
      ...streamsOf(draw, plan, agentHours),
      ...(plan.event === true ? { events: [{ name: "sale", from: "12:00", to: "16:00", shape: { step: rounded(between(draw, 1.5, 2.5)) } }] } : {}),
      ...(plan.bots === true ? { bot: { faq: {}, smart: { resolves: rounded(between(draw, 0.1, 0.3)) } } } : {}),
      teams: teamsOf(draw, plan),
      shifts: Object.fromEntries(plan.shifts.map((name) => [name, SMALL_SHIFTS[name]])),
      roster: table(maxima),
      staffing: {
        shifts: plan.shifts, maximum: table(maxima), ...(plan.minimum === true ? { minimum: table(minima) } : {}),
        cover: plan.alwaysOne === true ? "always-one" : "none", days: plan.rosters, ...(plan.dedicated === true ? { dedicated: ["second"] } : {}),
      },
    },
    targets: targetsOf(plan),
    like,
    beyondReach: plan.beyondReach === true,
  };
}

/** Most agents of each team's shifts so that the rosters of all days are few enough, and not too few. */
function maximaOf(draw: Draw, cells: number, days: number): number[] {
  const maxima = Array.from({ length: cells }, () => whole(draw, 2, 5));
  const rosters = (): number => maxima.reduce((product, most) => product * (most + 1), 1) ** days;
  const oneOf = (value: number): number => {
    const places = [...maxima.keys()].filter((cell) => maxima[cell] === value);
    return places[whole(draw, 0, places.length - 1)];
  };
  while (rosters() > MOST_ROSTERS) maxima[oneOf(Math.max(...maxima))] -= 1;
  while (rosters() < FEWEST_ROSTERS) maxima[oneOf(Math.min(...maxima))] += 1;
  return maxima;
}

/** Shops and streams; so many conversations that `agentHours` of agents a day are neither idle nor swamped. */
function streamsOf(draw: Draw, plan: SmallDeskPlan, agentHours: number): Record<string, unknown> {
  const isQuick = Object.keys(plan.rules).some((rule) => rule.endsWith("30s"));
  const handle = isQuick ? whole(draw, 12, 25) : whole(draw, 30, 75);
  const think = plan.cap <= 2 ? whole(draw, 5, 15) : whole(draw, 20, 60);
  const occupancy = between(draw, 0.2, 0.35);
  // a turn takes an agent's time, and a place among its open ones while the buyer thinks
  const turnsPerHour = Math.min(3600 / handle, (3600 * plan.cap) / (handle + think));
  const consults = Math.round(Math.max(FEWEST_CONSULTS, Math.min(MOST_CONSULTS, (occupancy * agentHours * turnsPerHour) / TURNS)));
  const split = ["one-team", "outsourced", "novices"].includes(plan.kind) ? 1 : between(draw, 0.35, 0.65);
  const names = split === 1 ? ["sales"] : ["sales", "care"];
  const arrivals = names.map((name, index) => [name, {
    ...(plan.shopRules === undefined ? {} : { shop: ["red", "blue"][index] }),
    consultsPerDay: Math.round(consults * (index === 0 ? split : 1 - split)), busynessCv: rounded(between(draw, 0.03, 0.15)), afterSale: false,
  }]);
  return {
    ...(plan.shopRules === undefined ? {} : { shops: { red: { platform: plan.platform, rules: Object.keys(plan.rules) }, blue: { platform: plan.shopRules.platform, rules: Object.keys(plan.shopRules.rules) } } }),
    arrivals: Object.fromEntries(arrivals),
    conversations: { default: {
      turns: { geometric: { mean: TURNS } }, burst: { geometric: { mean: 1.2 } },
      handle: { lognormal: { mean: handle, cv: rounded(between(draw, 0.6, 1)) } },
      think: { lognormal: { mean: think, cv: 1 } },
      closingWordShare: rounded(between(draw, 0, 0.4)),
    } },
    ...(plan.shopRules === undefined ? { rules: Object.keys(plan.rules) } : {}),
  };
}

function teamsOf(draw: Draw, plan: SmallDeskPlan): Record<string, unknown> {
  const absences = plan.absences === true ? { noShow: 0.03, lateness: "5m", shrinkage: 0.08 } : {};
  const desk = { cap: plan.cap, costPerHour: 25, ...absences };
  const price = [18, 22, 27, 31][whole(draw, 0, 3)];
  const slower = { cap: Math.max(1, plan.cap - whole(draw, 0, 2)), handleFactor: rounded(between(draw, 1.2, 1.6)), ...absences };
  switch (plan.kind) {
    case "one-team": return { desk };
    case "two-shops": return { desk };
    case "two-streams":
    case "two-shops-two-teams": return { desk: { ...desk, streams: ["sales"] }, second: { ...desk, streams: ["care"], costPerHour: price } };
    case "overflow": return { desk: { ...desk, streams: ["sales"], overflowTo: "second", overflowAfter: whole(draw, 20, 90) }, second: { ...desk, streams: ["care"], costPerHour: price } };
    case "outsourced": return { desk, second: { ...slower, costPerHour: 16, minimumHours: whole(draw, 10, 20) } };
    case "novices": return { desk, second: { ...slower, cap: Math.max(1, plan.cap - 3), costPerHour: 17 } };
  }
}

function targetsOf({ rules, shopRules, over }: SmallDeskPlan): WantedTarget[] {
  const ofShop = (written: Readonly<Record<string, number>>, shop?: string): WantedTarget[] =>
    Object.entries(written).map(([rule, assurance]) => ({ rule, ...(shop === undefined ? {} : { shop }), assurance, over }));
  return shopRules === undefined ? ofShop(rules) : [...ofShop(rules, "red"), ...ofShop(shopRules.rules, "blue")];
}
