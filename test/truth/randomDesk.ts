import seedrandom from "seedrandom";
import { between, rounded, whole } from "./draws.ts";
import type { Draw } from "./draws.ts";

/** A desk made at random, and every number of it that a log could tell, by its path in the scenario. */
export interface RandomDesk {
  readonly scenario: Readonly<Record<string, unknown>>;
  /** Of a law its mean under the path, its cv under `PATH.cv`. Durations in seconds. */
  readonly truth: Readonly<Record<string, number>>;
}

const DAYS = 7;

type Law = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The desk of a number: two streams or one, two shifts with meals, laws of several families, sometimes bots, spam and buyers who come back. */
export function randomDesk(number: number): RandomDesk {
  const draw: Draw = seedrandom(`desk ${number}`);
  const truth: Record<string, number> = {};
  const streams = draw() < 0.3 ? ["sale", "care"] : ["desk"];
  const arrivals = Object.fromEntries(streams.map((stream) => [stream, arrivalsOf(draw, stream, truth)]));
  const conversations = Object.fromEntries(streams.map((stream) => [stream, conversationsOf(draw, stream, truth)]));
  const teams = Object.fromEntries(streams.map((stream) => [stream, teamOf(draw, stream, truth)]));
  const roster = Object.fromEntries(streams.map((stream) => [stream, { early: 2 + whole(draw, 0, 2), late: 2 + whole(draw, 0, 2) }]));
  const bot = draw() < 0.3 ? botOf(draw, truth) : undefined;
  return {
    scenario: {
      replycast: 1, name: `random desk ${number}`, platform: "pinduoduo", start: "2026-06-01", days: DAYS, seed: `random desk ${number}`,
      arrivals, conversations, teams, roster, ...(bot === undefined ? {} : { bot }),
    },
    truth,
  };
}

function arrivalsOf(draw: Draw, stream: string, truth: Record<string, number>): unknown {
  const block = {
    consultsPerDay: Math.round(between(draw, 250, 700)),
    busynessCv: rounded(between(draw, 0.05, 0.3)),
    spamShare: draw() < 0.4 ? rounded(between(draw, 0.01, 0.06)) : 0,
    returnShare: draw() < 0.4 ? rounded(between(draw, 0.03, 0.12)) : 0,
    ...(draw() < 0.3 ? { quarterCv: rounded(between(draw, 0.15, 0.4)) } : {}),
  };
  const path = `arrivals.${stream}`;
  truth[`${path}.consultsPerDay`] = block.consultsPerDay;
  truth[`${path}.busynessCv`] = block.busynessCv;
  if (block.quarterCv !== undefined) truth[`${path}.quarterCv`] = block.quarterCv;
  if (block.spamShare > 0) truth[`${path}.spamShare`] = block.spamShare;
  if (block.returnShare > 0) truth[`${path}.returnShare`] = block.returnShare;
  return block;
}

function conversationsOf(draw: Draw, stream: string, truth: Record<string, number>): unknown {
  const path = `conversations.${stream}`;
  const law = (key: string, families: readonly string[], low: number, high: number): Law => {
    const family = families[whole(draw, 0, families.length - 1)];
    const mean = rounded(between(draw, low, high));
    const cv = family === "exponential" ? 1 : rounded(between(draw, 0.5, 1.2));
    truth[`${path}.${key}`] = mean;
    truth[`${path}.${key}.cv`] = cv;
    return { [family]: family === "exponential" ? { mean } : { mean, cv } };
  };
  const count = (key: string, low: number, high: number): Law => {
    const mean = rounded(between(draw, low, high));
    truth[`${path}.${key}`] = mean;
    return { geometric: { mean } };
  };
  const share = (key: string, low: number, high: number): number => {
    const value = rounded(between(draw, low, high));
    truth[`${path}.${key}`] = value;
    return value;
  };
  const idleTimeout = [0, 30, 120][whole(draw, 0, 2)];
  truth[`${path}.idleTimeout`] = idleTimeout;
  return {
    turns: count("turns", 2, 5), burst: count("burst", 1.1, 1.7), burstGap: law("burstGap", ["exponential"], 5, 15),
    handle: law("handle", ["lognormal", "gamma", "weibull", "exponential"], 10, 30), think: law("think", ["lognormal", "gamma", "exponential"], 40, 110),
    patience: law("patience", ["lognormal", "weibull", "exponential"], 200, 1500), silentShare: share("silentShare", 0.3, 0.8),
    closingWordShare: share("closingWordShare", 0.1, 0.6), idleTimeout,
  };
}

function teamOf(draw: Draw, stream: string, truth: Record<string, number>): unknown {
  const cap = whole(draw, 4, 10);
  const slowdownPerChat = rounded(between(draw, 0, 0.05));
  truth[`teams.${stream}.cap`] = cap;
  truth[`teams.${stream}.slowdownPerChat`] = slowdownPerChat;
  const pickupDelay = draw() < 0.5 ? rounded(between(draw, 3, 12)) : 0;
  truth[`teams.${stream}.pickupDelay`] = pickupDelay;
  return { cap, slowdownPerChat, pickupDelay };
}

function botOf(draw: Draw, truth: Record<string, number>): unknown {
  const resolves = rounded(between(draw, 0.2, 0.6));
  truth["bot.smart.resolves"] = resolves;
  return { smart: { resolves } };
}
