import { describe, expect, it } from "vitest";
import { applySettings } from "../../src/document/applySettings.ts";
import { parseDocument } from "../../src/document/parseDocument.ts";
import { readScenario } from "../../src/scenario/readScenario.ts";
import { RULES, scenarioOf, SIX_LINES } from "./scenarioText.ts";

describe("the six lines of the contract", () => {
  const scenario = scenarioOf(SIX_LINES);

  it("have a frame of one judged day from Monday 2026-01-05 on", () => {
    expect(scenario).toMatchObject({ timeZone: "Asia/Shanghai", start: "2026-01-05", days: 1, warmUp: 0, seed: "1", events: [], targets: {} });
  });

  it("are judged by the platform's current rules", () => {
    expect(scenario.rules).toEqual(["pinduoduo/manual-reply-3min", "pinduoduo/effective-reply-60min"]);
  });

  it("get the ordinary profile written out, and ordinary busyness", () => {
    expect(scenario.arrivals["pre-sale"]).toMatchObject({ consultsPerDay: 1200, busynessCv: 0.15, busynessCorrelation: 0, quarterCv: 0, quarterCorrelation: 0, weekday: [1, 1, 1, 1, 1, 1, 1] });
    expect(scenario.arrivals["pre-sale"].profile).toHaveLength(24);
    expect((scenario.arrivals["pre-sale"].profile as readonly number[]).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(100, 9);
  });

  it("get the domain's conversations", () => {
    expect(scenario.conversations["pre-sale"]).toEqual({
      turns: { geometric: { mean: 4 } }, burst: { geometric: { mean: 1.4 } }, burstGap: { exponential: { mean: 10 } },
      handle: { lognormal: { mean: 16, cv: 0.9 } }, think: { lognormal: { mean: 60, cv: 1 } }, patience: { lognormal: { mean: 424, cv: 1 } },
      silentShare: 0.7, closingWordShare: 0.45, idleTimeout: 0, transferShare: 0,
    });
  });

  it("get one team a roster key, which serves the stream of its name", () => {
    expect(Object.entries(scenario.teams).map(([name, { streams, cap }]) => [name, streams, cap])).toEqual([["pre-sale", ["pre-sale"], 10]]);
  });

  it("have the four standard shifts, meals in two waves from eight hours on", () => {
    expect(Object.entries(scenario.shifts).map(([name, { from, to, breaks }]) => [name, from, to, breaks.length])).toEqual([
      ["early", "08:00", "17:00", 1], ["middle", "11:00", "20:00", 1], ["late", "15:00", "24:00", 1], ["half", "19:30", "24:00", 0], ["night", "00:00", "08:00", 1],
    ]);
    expect(scenario.shifts.early.breaks[0]).toMatchObject({ length: 3600, waves: 2 });
  });
});

describe("defaults", () => {
  it("give an after-sale stream longer handling and half an hour's median patience", () => {
    const { conversations } = scenarioOf(SIX_LINES.replace("roster", "  after-sale: { consultsPerDay: 300 }\nroster").replace("pre-sale: { early", "desk: { early"));
    const { handle, patience } = conversations["after-sale"];
    expect(handle).toEqual({ lognormal: { mean: 30, cv: 0.9 } });
    const { mean, cv } = (patience as { lognormal: { mean: number; cv: number } }).lognormal;
    expect(mean / Math.sqrt(1 + cv * cv)).toBeCloseTo(1800, -1);
  });

  it("take a pre-sale median patience of five minutes", () => {
    const { mean, cv } = (scenarioOf(SIX_LINES).conversations["pre-sale"].patience as { lognormal: { mean: number; cv: number } }).lognormal;
    expect(mean / Math.sqrt(1 + cv * cv)).toBeCloseTo(300, 0);
  });

  it("let a team without a stream of its name serve all", () => {
    expect(scenarioOf(SIX_LINES.replace("pre-sale: { early", "desk: { early")).teams.desk.streams).toEqual(["pre-sale"]);
  });

  it("name the scenario after its file", () => {
    expect(scenarioOf(SIX_LINES.replace(/name.*\n/u, ""), "shops/double-11.yaml").name).toBe("double-11");
  });

  it("take the platform of the first rule where none is named", () => {
    expect(scenarioOf(`${SIX_LINES.replace(/platform.*\n/u, "")}rules: [kuaishou/reply-3min]\n`).platform).toBe("kuaishou");
  });

  it("of a standard shift that the file changes stay, but new times take its meals away", () => {
    const { shifts } = scenarioOf(`${SIX_LINES}shifts:\n  early: { atEnd: hand-over }\n  late: { to: "23:00" }\n`);
    expect(shifts.early).toMatchObject({ from: "08:00", atEnd: "hand-over", breaks: [{ from: "12:00" }] });
    expect(shifts.late).toMatchObject({ from: "15:00", to: "23:00", breaks: [] });
  });
});

describe("what a file may write", () => {
  it("durations, shares and times of day in every form", () => {
    const scenario = scenarioOf(`${SIX_LINES}
conversations:
  default: { handle: { gamma: { mean: 1m30s, cv: 90% } }, think: 45s, patience: never, closingWordShare: 30%, idleTimeout: 2m, turns: 3 }
  pre-sale: { handle: 20, burst: { constant: 2 }, burstGap: { empirical: [5, 10s] }, think: { mixture: [{ share: 40%, of: 30s }, { share: 0.6, of: { weibull: { mean: 2m, cv: 1.5 } } }] } }
teams: { pre-sale: { cap: 8, slowdownPerChat: 3%, pickupDelay: 5s, handleFactor: 1.2, costPerHour: 30 } }
shifts: { early: { from: 7:30, to: "16:00", breaks: [{ from: "11:30", length: 30m, waves: 3 }], stopNewBefore: 10m }, over: { from: "18:00", to: "26:00" } }
`);
    expect(scenario.conversations["pre-sale"]).toEqual({
      turns: { constant: 3 }, burst: { constant: 2 }, burstGap: { empirical: [5, 10] }, handle: { constant: 20 },
      think: { mixture: [{ share: 0.4, of: { constant: 30 } }, { share: 0.6, of: { weibull: { mean: 120, cv: 1.5 } } }] },
      patience: "never", silentShare: 0.7, closingWordShare: 0.3, idleTimeout: 120, transferShare: 0,
    });
    expect(scenario.teams["pre-sale"]).toMatchObject({ cap: 8, slowdownPerChat: 0.03, pickupDelay: 5, handleFactor: 1.2, costPerHour: 30 });
    expect(scenario.shifts.early).toEqual({ from: "07:30", to: "16:00", breaks: [{ from: "11:30", length: 1800, waves: 3 }], atEnd: "finish", stopNewBefore: 600 });
    expect(scenario.shifts.over).toMatchObject({ from: "18:00", to: "26:00", breaks: [] });
  });

  it("a law without spread is a constant", () => {
    const { conversations } = scenarioOf(`${SIX_LINES}conversations: { default: { handle: { lognormal: { mean: 20, cv: 0 } }, think: { exponential: { mean: 0 } } } }\n`);
    expect(conversations["pre-sale"]).toMatchObject({ handle: { constant: 20 }, think: { constant: 0 } });
  });

  it("a part of a mixture that never comes is left out", () => {
    const { conversations } = scenarioOf(`${SIX_LINES}conversations: { default: { handle: { mixture: [{ share: 0, of: 3 }, { share: 1, of: 5 }] } } }\n`);
    expect(conversations["pre-sale"].handle).toEqual({ mixture: [{ share: 1, of: { constant: 5 } }] });
  });

  it("lists by day, weights by hour, a named profile", () => {
    const scenario = scenarioOf(`replycast: 1
platform: pinduoduo
start: 2026-06-17
days: 2
warmUp: 1
arrivals:
  a: { consultsPerDay: [100, 200, 300], profile: event, weekday: [1, 1, 1, 1, 1, 2, 2], busynessCv: 20%, quarterCv: 35%, quarterCorrelation: 70% }
roster: [{ a: { early: 1 } }, { a: { early: 2 } }, { a: {} }]
`);
    expect(scenario.arrivals.a).toMatchObject({ consultsPerDay: [100, 200, 300], busynessCv: 0.2, quarterCv: 0.35, quarterCorrelation: 0.7, weekday: [1, 1, 1, 1, 1, 2, 2] });
    const profile = scenario.arrivals.a.profile as readonly number[];
    expect(profile.slice(0, 2)).toEqual([626, 292]);
    expect(profile.reduce((sum, weight) => sum + weight, 0)).toBe(5000);
    expect(scenario.roster).toEqual([{ a: { early: 1 } }, { a: { early: 2 } }, { a: {} }]);
  });

  it("a replay in the place of consults a day", () => {
    const stream = scenarioOf(SIX_LINES.replace("consultsPerDay: 1200", "replay: log.csv")).arrivals["pre-sale"];
    expect(stream).toMatchObject({ replay: "log.csv" });
    expect("consultsPerDay" in stream).toBe(false);
  });

  it("neutral values beside a replay, and keeps nothing else for it", () => {
    const replay = SIX_LINES.replace("consultsPerDay: 1200", "replay: log.csv");
    const neutral = replay.replace("log.csv", "log.csv, profile: flat, weekday: [1,1,1,1,1,1,1], busynessCv: 0, busynessCorrelation: 0%, quarterCv: 0%, quarterCorrelation: 0");
    expect(scenarioOf(neutral)).toEqual(scenarioOf(replay));
    expect(scenarioOf(replay).arrivals["pre-sale"]).toMatchObject({ busynessCv: 0, busynessCorrelation: 0, quarterCv: 0, quarterCorrelation: 0 });
  });

  it("events on all streams although one of them replays a log, and events that do nothing", () => {
    const text = SIX_LINES.replace("pre-sale: { consultsPerDay: 1200 }", "pre-sale: { consultsPerDay: 1200 }\n  real: { replay: log.csv }").replace("{ pre-sale: {", "{ all: {");
    expect(scenarioOf(`${text}events: [{ from: "10:00", to: "11:00", shape: { step: 2 } }, { streams: [real], from: "10:00", to: "11:00", shape: { step: 1 } }]\n`).events).toHaveLength(2);
  });

  it("an own rule under the id of one that ships, in its place", () => {
    const own = "{ id: pinduoduo/manual-reply-3min, name: { en: a, zh: a }, platform: own, unit: message, deadline: 2m, repliesCount: [manual] }";
    const { rules, targets } = scenarioOf(`${SIX_LINES}rules: [${own}]\ntargets: { pdd.manual_3m: { rate: ">= 80%" } }\n`);
    expect(rules).toMatchObject([{ id: "pinduoduo/manual-reply-3min", deadline: 120 }]);
    expect(Object.keys(targets)).toEqual(["pinduoduo/manual-reply-3min"]);
  });

  it("targets by id or alias", () => {
    const { targets } = scenarioOf(`${SIX_LINES}targets: { pdd.manual_3m: { rate: "≥80%", over: pooled } }\n`);
    expect(targets).toEqual({ "pinduoduo/manual-reply-3min": { rate: ">= 80%", assurance: 0.95, over: "pooled" } });
  });

  it("neutral values of keys that then do nothing", () => {
    const neutral = scenarioOf(`${SIX_LINES.replace("1200 }", "1200, spamShare: 0, returnShare: 0%, returnAfter: { exponential: { mean: 2h } }, pages: {} }")}
events: []
conversations: { default: { transferShare: 0 } }
bot: {}
teams: { pre-sale: { shrinkage: 0, noShow: 0%, lateness: 0s, minimumHours: 0, role: service, mayRefund: true, agents: [], overflowAfter: 60s } }
routing: { assign: least-loaded, sticky: false, pool: oldest-first, reply: oldest-first }
incidents: []
work: []
`);
    expect(neutral).toEqual(scenarioOf(SIX_LINES));
  });

  it("settings over the file", () => {
    const document = applySettings(parseDocument(SIX_LINES, "a.yaml"), ["teams.pre-sale.cap=12", "roster.pre-sale.early=7", "seed=abc"]);
    const scenario = readScenario(document, RULES);
    expect(scenario.teams["pre-sale"].cap).toBe(12);
    expect(scenario.roster).toEqual({ "pre-sale": { early: 7, late: 6 } });
    expect(scenario.seed).toBe("abc");
  });
});

const days = (event: string) => scenarioOf(`${SIX_LINES}start: 2026-06-17\ndays: 2\nevents:\n  - ${event}\n`).events;

describe("events", () => {
  it("act on all streams where none is named", () => {
    expect(days("{ from: 2026-06-18T20:00, to: 2026-06-18 22:00, shape: { step: 3 } }")).toEqual([
      { name: "event 1", streams: ["pre-sale"], from: "2026-06-18T20:00", to: "2026-06-18T22:00", shape: { step: 3 }, upliftCv: 0 },
    ]);
  });

  it("with times of day take place every simulated day", () => {
    expect(days('{ name: live, from: "22:00", to: "25:00", shape: { step: 3 } }').map(({ name, from, to }) => [name, from, to])).toEqual([
      ["live 2026-06-17", "2026-06-17T22:00", "2026-06-18T01:00"], ["live 2026-06-18", "2026-06-18T22:00", "2026-06-19T01:00"],
    ]);
  });

  it("may end by a time of day on the date they begin", () => {
    expect(days('{ from: 2026-06-18, to: "02:00", shape: { spike: { factor: 8, decay: 20m } } }')).toMatchObject([
      { from: "2026-06-18T00:00", to: "2026-06-18T02:00", shape: { spike: { factor: 8, decay: 1200 } } },
    ]);
  });

  it("that are spikes go on to the end where they have none", () => {
    expect(days("{ from: 2026-06-18T00:00, shape: { spike: { factor: 8, decay: 20m } } }")).toMatchObject([{ to: "2026-06-19T00:00" }]);
  });
});
