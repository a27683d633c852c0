import type { ArrivalStream, Scenario, Team } from "../../src/scenario/scenario.ts";

const NOTHING_BESIDE: Pick<ArrivalStream, "spamShare" | "returnShare" | "returnAfter"> = { spamShare: 0, returnShare: 0, returnAfter: { exponential: { mean: 3600 } } };

const TEAM: Omit<Team, "streams" | "cap"> = {
  slowdownPerChat: 0.02, handleFactor: 1, pickupDelay: 4, shrinkage: 0, noShow: 0, lateness: 0, costPerHour: 25, minimumHours: 0,
  overflowAfter: 0, role: "service", mayRefund: true, agents: [],
};

/** The scenario behind the sample result, defaults filled in. */
export function sampleScenario(name: string, dates: readonly string[]): Scenario {
  return {
    replycast: 1,
    name,
    description: "Small-appliance flagship; the sale starts at midnight with coupons. Two shifts, lunch in two waves.",
    platform: "pinduoduo",
    timeZone: "Asia/Shanghai",
    start: dates[0],
    days: dates.length,
    warmUp: 0,
    seed: "618",
    arrivals: {
      "pre-sale": { consultsPerDay: [1500, 5000, 2600], profile: new Array<number>(24).fill(1), weekday: [1, 1, 1, 1, 1, 1, 1], busynessCv: 0.2, busynessCorrelation: 0.3, quarterCv: 0.4, quarterCorrelation: 0.6, ...NOTHING_BESIDE, afterSale: false },
      "after-sale": { consultsPerDay: 900, profile: new Array<number>(24).fill(1), weekday: [1, 1, 1, 1, 1, 1, 1], busynessCv: 0.15, busynessCorrelation: 0, quarterCv: 0, quarterCorrelation: 0, ...NOTHING_BESIDE, afterSale: true },
    },
    events: [
      { name: "midnight rush", streams: ["pre-sale"], from: "2026-06-18T00:00", to: "2026-06-18T03:00", shape: { spike: { factor: 8, decay: 3600 } }, upliftCv: 0 },
      { name: "evening coupons", streams: ["pre-sale"], from: "2026-06-18T20:00", to: "2026-06-18T22:00", shape: { step: 1.6 }, upliftCv: 0 },
    ],
    conversations: { "pre-sale": laws(16), "after-sale": laws(30) },
    teams: {
      "pre-sale": { streams: ["pre-sale"], cap: 10, ...TEAM },
      "after-sale": { streams: ["after-sale"], cap: 8, ...TEAM },
    },
    shifts: {
      early: { from: "08:00", to: "17:00", breaks: [{ from: "11:30", length: 3600, waves: 2 }], atEnd: "finish", stopNewBefore: 600 },
      late: { from: "15:00", to: "24:00", breaks: [{ from: "17:30", length: 1800, waves: 2 }], atEnd: "hand-over", stopNewBefore: 0 },
    },
    roster: { "pre-sale": { early: 8, late: 10 }, "after-sale": { early: 2, late: 2 } },
    routing: { assign: "least-loaded", sticky: false, pool: "oldest-first", reply: "oldest-first" },
    incidents: [],
    work: [],
    rules: ["pinduoduo/effective-reply-60min", "pinduoduo/reply-5min", "pinduoduo/manual-reply-3min", "pinduoduo/answer-30s", "pinduoduo/mean-manual-reply-time"],
    targets: {
      "pinduoduo/manual-reply-3min": { rate: ">= 80%", assurance: 0.95, over: "all-days" },
      "pinduoduo/answer-30s": { rate: ">= 60%", assurance: 0.9, over: "all-days" },
      "pinduoduo/mean-manual-reply-time": { value: "<= 60s", assurance: 0.8, over: "each-day" },
    },
    value: { conversionByFirstReply: [], fines: false, registration: [] },
  };
}

function laws(handleSeconds: number): Scenario["conversations"][string] {
  return {
    turns: { geometric: { mean: 4 } },
    burst: { geometric: { mean: 1.4 } },
    burstGap: { exponential: { mean: 6 } },
    handle: { lognormal: { mean: handleSeconds, cv: 0.9 } },
    think: { lognormal: { mean: 60, cv: 1 } },
    patience: { exponential: { mean: 430 } },
    silentShare: 0.6,
    closingWordShare: 0.45,
    idleTimeout: 0,
    transferShare: 0,
  };
}
