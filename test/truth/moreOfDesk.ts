import seedrandom from "seedrandom";
import { between, rounded, whole } from "./draws.ts";
import type { Draw } from "./draws.ts";
import type { RandomDesk } from "./randomDesk.ts";

type Block = Readonly<Record<string, unknown>>;
type Truth = Record<string, number>;

/** The desk of a number with what not every log has: gaps of other laws, pages, conversations passed on, shifts at odd hours with meals, agents who come late and step out, and bots of every kind. */
export function moreOfDesk({ scenario, truth: known }: RandomDesk, number: number): RandomDesk {
  const draw: Draw = seedrandom(`more of desk ${number}`);
  const truth: Truth = { ...known };
  const { arrivals, conversations, teams, bot } = scenario as Readonly<Record<string, Readonly<Record<string, Block>>>>;
  return {
    scenario: {
      ...scenario,
      arrivals: ofEach(arrivals, (stream, block) => ({ ...block, ...comersOf(draw, `arrivals.${stream}`, block, truth) })),
      conversations: ofEach(conversations, (stream, block) => ({ ...block, ...talkOf(draw, `conversations.${stream}`, block, truth) })),
      teams: ofEach(teams, (team, block) => ({ ...block, ...attendanceOf(draw, `teams.${team}`, truth) })),
      ...(draw() < 0.5 ? oddShifts(draw, Object.keys(teams), truth) : {}),
      ...(bot === undefined && draw() < 0.5 ? { bot: entrancesOf(draw, truth) } : {}),
    },
    truth,
  };
}

/** Three weeks of a desk whose weekdays differ, whose days take after the day before and whose quarter-hours go together. */
export function weekdayDesk(number: number): RandomDesk {
  const draw: Draw = seedrandom(`weekdays of desk ${number}`);
  const raw = Array.from({ length: 7 }, () => between(draw, 0.6, 1.6));
  const mean = raw.reduce((sum, each) => sum + each, 0) / raw.length;
  const [consultsPerDay, busynessCv, busynessCorrelation] = [whole(draw, 150, 350), rounded(between(draw, 0.1, 0.25)), rounded(between(draw, 0, 0.5))];
  const [quarterCv, quarterCorrelation] = [rounded(between(draw, 0.3, 0.5)), rounded(between(draw, 0.3, 0.8))];
  const path = "arrivals.desk";
  const truth: Truth = {
    [`${path}.consultsPerDay`]: consultsPerDay, [`${path}.busynessCv`]: busynessCv, [`${path}.busynessCorrelation`]: busynessCorrelation,
    [`${path}.quarterCv`]: quarterCv, [`${path}.quarterCorrelation`]: quarterCorrelation,
    ...Object.fromEntries(raw.map((weight, weekday) => [`${path}.weekday.${weekday}`, weight / mean])),
  };
  return {
    scenario: {
      replycast: 1, name: `weekdays of desk ${number}`, platform: "pinduoduo", start: "2026-06-01", days: 21, seed: `weekdays of desk ${number}`,
      arrivals: { desk: { consultsPerDay, busynessCv, busynessCorrelation, quarterCv, quarterCorrelation, weekday: raw } },
      conversations: { desk: { turns: { constant: 1 }, burst: { constant: 1 } } },
      teams: { desk: { cap: 10 } }, roster: { desk: { early: 2, late: 2 } },
    },
    truth,
  };
}

function comersOf(draw: Draw, path: string, { returnShare }: Block, truth: Truth): Block {
  const pages = draw() < 0.5 ? undefined : { "shop-home": 0.25, "goods-detail": 0.6, "order-detail": 0.15 };
  for (const [page, share] of Object.entries(pages ?? {})) truth[`${path}.pages.${page}`] = share;
  if (Number(returnShare) === 0) return pages === undefined ? {} : { pages };
  const mean = rounded(between(draw, 1200, 5000));
  truth[`${path}.returnAfter`] = mean;
  truth[`${path}.returnAfter.cv`] = 1;
  return { ...(pages === undefined ? {} : { pages }), returnAfter: { exponential: { mean } } };
}

function talkOf(draw: Draw, path: string, { burstGap }: Block, truth: Truth): Block {
  const family = ["exponential", "lognormal", "gamma", "weibull"][whole(draw, 0, 3)];
  const cv = rounded(between(draw, 0.5, 1.2));
  const transferShare = draw() < 0.5 ? rounded(between(draw, 0.03, 0.15)) : 0;
  if (transferShare > 0) truth[`${path}.transferShare`] = transferShare;
  if (family === "exponential") return { transferShare, burstGap };
  truth[`${path}.burstGap.cv`] = cv;
  return { transferShare, burstGap: { [family]: { mean: truth[`${path}.burstGap`], cv } } };
}

function attendanceOf(draw: Draw, path: string, truth: Truth): Block {
  const shrinkage = draw() < 0.5 ? rounded(between(draw, 0.03, 0.12)) : 0;
  const lateness = draw() < 0.4 ? whole(draw, 60, 400) : 0;
  if (shrinkage > 0) truth[`${path}.shrinkage`] = shrinkage;
  if (lateness > 0) truth[`${path}.lateness`] = lateness;
  return { shrinkage, lateness };
}

/** Two shifts that are none of the standard ones, named as those of a log are: by their begins. */
function oddShifts(draw: Draw, teams: readonly string[], truth: Truth): Block {
  // Eight o'clock would make it a standard one, with a name of its own.
  const [begin, later] = [8 * 60 + 5 * whole(draw, 1, 20), 14 * 60 + 5 * whole(draw, 1, 20)];
  const shift = (name: string, from: number, hours: number, meal: number): Block => {
    truth[`shifts.${name}.from`] = from * 60;
    truth[`shifts.${name}.to`] = (from + hours * 60) * 60;
    truth[`shifts.${name}.breaks.0.from`] = meal * 60;
    truth[`shifts.${name}.breaks.0.length`] = 2400;
    return { from: clock(from), to: clock(from + hours * 60), breaks: [{ from: clock(meal), length: 2400, waves: 1 }] };
  };
  return {
    shifts: { s1: shift("s1", begin, 9, begin + 250), s2: shift("s2", later, 8, later + 200) },
    roster: Object.fromEntries(teams.map((team) => [team, { s1: whole(draw, 2, 4), s2: whole(draw, 2, 4) }])),
  };
}

/** Every bot but the smart one, behind which what the others settled is hidden. */
function entrancesOf(draw: Draw, truth: Truth): Block {
  const share = (path: string, low: number, high: number): number => {
    const value = rounded(between(draw, low, high));
    truth[`bot.${path}`] = value;
    return value;
  };
  return {
    faq: { items: [{ question: "when", answer: "soon", enabled: true, share: share("faq.items.0.share", 0.05, 0.2), resolves: share("faq.items.0.resolves", 0.3, 0.8) }] },
    orderCard: { share: share("orderCard.share", 0.05, 0.15), clicks: share("orderCard.clicks", 0.3, 0.8), resolves: share("orderCard.resolves", 0.3, 0.8) },
    productCards: [{ goods: 50, coverage: share("productCards.0.coverage", 0.03, 0.1), resolves: share("productCards.0.resolves", 0.3, 0.8) }],
    selfService: { share: share("selfService.share", 0.03, 0.1), resolves: share("selfService.resolves", 0.3, 0.8) },
  };
}

function ofEach(blocks: Readonly<Record<string, Block>>, changed: (name: string, block: Block) => Block): Record<string, Block> {
  return Object.fromEntries(Object.entries(blocks).map(([name, block]) => [name, changed(name, block)]));
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}
