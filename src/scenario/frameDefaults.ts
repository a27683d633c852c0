import type { Routing, Team } from "./scenario.ts";

/** A Monday. */
export const DEFAULT_START = "2026-01-05";
export const DEFAULT_TIME_ZONE = "Asia/Shanghai";
export const DEFAULT_SEED = "1";

/** The engine keeps times as whole milliseconds in 31 bits and needs the greatest for itself: simulated days and the longest deadline together. */
export const LONGEST_PLAY_MS = 2 ** 31 - 2;

/** Most days one run can hold, warm-up included, with a day left over for deadlines. */
export const MOST_SIMULATED_DAYS = 23;

/** Day-to-day spread of a stream beyond chance; logs show 15-minute dispersion indices of 2 to 5 where Poisson has 1. D. */
export const DEFAULT_BUSYNESS_CV = 0.15;
/** D. */
export const DEFAULT_BUSYNESS_CORRELATION = 0;
/** What a day's factor does not explain has to be learned from a log. D. */
export const DEFAULT_QUARTER_CV = 0;
/** D. */
export const DEFAULT_QUARTER_CORRELATION = 0;
export const DEFAULT_WEEKDAY: readonly number[] = [1, 1, 1, 1, 1, 1, 1];

export const DEFAULT_TEAM: Omit<Team, "streams" | "pages" | "overflowTo" | "agents"> = {
  /** 8–10 conversations at a time are a peak. Source: m.wl-enterprise.com/news/i236458 (B); range 3–30. */
  cap: 10,
  /** 2 % for each further chat (0–5 %); a field study has 18 % as soon as there is more than one. Source: Goes et al., Management Science 64(7), 2018 (A). */
  slowdownPerChat: 0.02,
  handleFactor: 1,
  /** D. [s] */
  pickupDelay: 0,
  /** Meals stand in the shifts; what a plan takes off beside them is 15 % (10–30 %), which a scenario says itself. D. */
  shrinkage: 0,
  noShow: 0,
  /** [s] */
  lateness: 0,
  /** 4,500 yuan a month all-in. Source: job offers (C). [yuan] */
  costPerHour: 25,
  minimumHours: 0,
  /** D. [s] */
  overflowAfter: 60,
  role: "service",
  mayRefund: true,
};

export const DEFAULT_ROUTING: Routing = { assign: "least-loaded", sticky: false, pool: "oldest-first", reply: "oldest-first" };

/** Wait before the receiver gets what comes while nobody is there. D. [s] */
export const DEFAULT_RECEIVER_AFTER = 60;
/** A phone beside other things: 1 or 2 conversations. Source: domain §2.1 P8 (D). */
export const DEFAULT_RECEIVER_CAP = 2;

/** Who is called in comes after half an hour and stays for two. D. [s] */
export const DEFAULT_RESERVE = { delay: 1800, stay: 7200, costPerCall: 0 } as const;

export const DEFAULT_ASSURANCE = 0.95;
export const DEFAULT_OVER = "each-day";
