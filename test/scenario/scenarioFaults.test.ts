import { describe, expect, it } from "vitest";
import { formatFault } from "../../src/errors/inputFault.ts";
import { parseScenario } from "../../src/scenario/parseScenario.ts";
import { faultsOf, SIX_LINES } from "./scenarioText.ts";

/** Six lines with line 5 (the stream) or line 6 (the roster) replaced, and lines from the seventh on added. */
function changed({ stream = "pre-sale: { consultsPerDay: 1200 }", roster = "{ pre-sale: { early: 5, late: 6 } }", more = "" }): string {
  return SIX_LINES.replace("pre-sale: { consultsPerDay: 1200 }", stream).replace("{ pre-sale: { early: 5, late: 6 } }", roster) + more;
}

/** An inline pack with this id and more keys. */
const pack = (id: string, more = "") => `{ id: ${id}, name: { en: a, zh: a }, platform: own, unit: message, deadline: 2m, repliesCount: [manual]${more} }`;

const mends = (text: string) => faultsOf(text).map(({ mend }) => mend);

describe("a fault of a scenario", () => {
  it("never offers as its mend what would be the same fault again", () => {
    for (const [text, mend] of [
      [changed({ more: 'teams: { pre-sale: { cap: "0" } }\n' }), "write 0"],
      [changed({ roster: '{ pre-sale: { early: "2.5" } }' }), "write 2.5"],
      [changed({ more: "targets: { pdd.manual_3m: { assurance: 100% } }\n" }), "write 100%"],
      [changed({ more: "targets: { pdd.manual_3m: { assurance: 100 } }\n" }), "write 100%"],
      [changed({ stream: "pre-sale: { consultsPerDay: 1, returnShare: 100% }" }), "write 100%"],
      [changed({ stream: "pre-sale: { consultsPerDay: 1, returnShare: 100 }" }), "write 100%"],
      [changed({ stream: "pre-sale: { consultsPerDay: 1, returnShare: 1 }" }), "write 1"],
      [changed({ more: "teams: { pre-sale: { shrinkage: 100 } }\n" }), "write 100%"],
      [changed({ more: "value: { industryStandard: 2 }\n" }), "write 2%"],
    ]) {
      expect(mends(text)).toHaveLength(1);
      expect(mends(text)).not.toContain(mend);
    }
    expect(mends(changed({ roster: '{ pre-sale: { early: "2" } }' }))).toEqual(["write 2"]);
  });

  it("says of what is two things at once that it may be one", () => {
    const words = (text: string) => faultsOf(text).map(({ where, found, mend }) => [where, found, mend]);
    const span = '{ from: "02:00", to: "04:00" }';
    expect(words(changed({ more: `incidents:\n  - { deskDown: ${span}, botOut: ${span} }\n` }))).toEqual([["a.yaml:8:5", "incidents.0 names deskDown and botOut at once", "write each in an item of its own"]]);
    expect(words(changed({ more: 'events:\n  - { from: "20:00", to: "21:00", shape: { step: 2, spike: { factor: 2, decay: 3m } } }\n' }))).toEqual([["a.yaml:8:42", "events.0.shape names step and spike at once", "keep the one that is meant"]]);
    expect(words(changed({ more: "conversations: { default: { handle: { lognormal: { mean: 3, cv: 1 }, gamma: { mean: 2, cv: 1 } } } }\n" })).map(([, found]) => found)).toEqual(["conversations.default.handle names lognormal and gamma at once"]);
  });

  it("finds a rule whose days begin at another hour, which only `score` can judge", () => {
    const [fault] = faultsOf(changed({ more: `rules:\n  - ${pack("own/a", ', dayCutOff: "04:00"')}\n` }));
    expect([fault.where, fault.found]).toEqual(["a.yaml:8:5", "rules.0 is own/a with dayCutOff 04:00, which is not built yet in a simulation"]);
  });

  it("reads as the contract shows it", () => {
    const [fault] = faultsOf(changed({ more: "teams:\n  pre-sale:\n    cap: 0\n" }));
    expect(formatFault(fault)).toBe([
      "a.yaml:9:10  teams.pre-sale.cap is 0",
      "  expected  a whole number ≥ 1",
      "  mend      leave the team out, or let an agent hold at least one conversation",
    ].join("\n"));
  });

  it.each([
    ["a format of the future", SIX_LINES.replace("replycast: 1", "replycast: 2"), "a.yaml:1:12", "replycast is 2"],
    ["a missing version", SIX_LINES.replace("replycast: 1\n", ""), "a.yaml:1:1", "replycast is missing"],
    ["no arrivals", SIX_LINES.replace(/arrivals:\n.*\n/u, ""), "a.yaml:1:1", "arrivals is missing"],
    ["no stream", SIX_LINES.replace(/arrivals:\n.*\n/u, "arrivals: {}\n"), "a.yaml:4:11", "arrivals has no stream"],
    ["no roster", SIX_LINES.replace(/roster.*\n/u, ""), "a.yaml:1:1", "roster is missing"],
    ["an empty roster", changed({ roster: "{}" }), "a.yaml:6:9", "roster names no team"],
    ["half an agent", changed({ roster: "{ pre-sale: { early: 2.5 } }" }), "a.yaml:6:30", "roster.pre-sale.early is 2.5"],
    ["an unknown key", changed({ stream: "pre-sale: { consultPerDay: 1 }" }), "a.yaml:5:15", "arrivals.pre-sale.consultPerDay is not a known key"],
    ["no number of consults", changed({ stream: "pre-sale: {}" }), "a.yaml:5:3", "arrivals.pre-sale.consultsPerDay is missing"],
    ["negative consults", changed({ stream: "pre-sale: { consultsPerDay: -1 }" }), "a.yaml:5:31", "arrivals.pre-sale.consultsPerDay is -1"],
    ["a list of the wrong length", changed({ stream: "pre-sale: { consultsPerDay: [1, 2] }" }), "a.yaml:5:31", "arrivals.pre-sale.consultsPerDay has 2 days"],
    ["a replay beside consults", changed({ stream: "pre-sale: { consultsPerDay: 1, replay: a.csv }" }), "a.yaml:5:15", "arrivals.pre-sale.consultsPerDay stands beside replay"],
    ["a stream called default", changed({ stream: "default: { consultsPerDay: 1 }" }), "a.yaml:5:3", "arrivals.default is no name for a stream"],
    ["an unknown profile", changed({ stream: "pre-sale: { consultsPerDay: 1, profile: ordinery }" }), "a.yaml:5:43", "arrivals.pre-sale.profile is \"ordinery\""],
    ["a profile of 23 weights", changed({ stream: `pre-sale: { consultsPerDay: 1, profile: [${"1,".repeat(23)}] }` }), "a.yaml:5:43", "arrivals.pre-sale.profile is a list of 23"],
    ["weights all 0", changed({ stream: `pre-sale: { consultsPerDay: 1, profile: [${"0,".repeat(24)}] }` }), "a.yaml:5:43", "arrivals.pre-sale.profile is a list of 24"],
    ["six weekdays", changed({ stream: "pre-sale: { consultsPerDay: 1, weekday: [1,1,1,1,1,1] }" }), "a.yaml:5:43", "arrivals.pre-sale.weekday is a list of 6"],
    ["too many days", changed({ more: "days: 20\nwarmUp: 4\n" }), "a.yaml:7:7", "days makes 24 simulated days (days + warmUp)"],
    ["no days", changed({ more: "days: 0\n" }), "a.yaml:7:7", "days is 0"],
    ["a day that is not", changed({ more: "start: 2026-02-29\n" }), "a.yaml:7:8", "start is \"2026-02-29\""],
    ["a zone that is not", changed({ more: "timeZone: Asia/Shanhai\n" }), "a.yaml:7:11", "timeZone is \"Asia/Shanhai\""],
    ["an unknown platform", SIX_LINES.replace("pinduoduo", "pinduodou"), "a.yaml:3:11", "platform is pinduodou, for which no rules are known"],
    ["an unknown platform beside a target", changed({ more: "targets: { pdd.manual_3m: { rate: \">= 80%\" } }\n" }).replace("pinduoduo", "拼多多"), "a.yaml:3:11", "platform is 拼多多, for which no rules are known"],
    ["no platform and no rules", SIX_LINES.replace("platform: pinduoduo\n", ""), "a.yaml:1:1", "platform is missing"],
    ["an unknown rule", changed({ more: "rules: [pinduoduo/manual-reply-3m]\n" }), "a.yaml:7:9", "rules.0 is pinduoduo/manual-reply-3m, which is no known rule"],
    ["a target that is not judged", changed({ more: "targets:\n  pinduoduo/reply-5min: { rate: \">= 80%\" }\n" }), "a.yaml:8:3", "targets.pinduoduo/reply-5min is a target for a rule that is not judged"],
    ["a target without a comparison", changed({ more: "targets: { pdd.manual_3m: { rate: 80% } }\n" }), "a.yaml:7:35", "targets.pdd.manual_3m.rate is \"80%\""],
    ["a rate that is not to be reached", changed({ more: "targets: { pdd.manual_3m: { rate: \"<= 20%\" } }\n" }), "a.yaml:7:35", "targets.pdd.manual_3m.rate is \"<= 20%\""],
    ["a time that is to be exceeded", changed({ more: "targets: { pdd.mean: { value: \">= 30s\" } }\n" }), "a.yaml:7:31", "targets.pdd.mean.value is \">= 30s\""],
    ["a rate above 1", changed({ more: "targets: { pdd.manual_3m: { rate: \">= 80\" } }\n" }), "a.yaml:7:35", "targets.pdd.manual_3m.rate is \">= 80\""],
    ["a target for both", changed({ more: "targets: { pdd.manual_3m: { rate: \">= 80%\", value: \"<= 30s\" } }\n" }), "a.yaml:7:27", "targets.pdd.manual_3m is {rate: …, value: …}"],
    ["a duration for a share", changed({ more: "targets: { pdd.manual_3m: { value: \"<= 30s\" } }\n" }), "a.yaml:7:29", "targets.pdd.manual_3m.value is a time, but pinduoduo/manual-reply-3min is a share"],
    ["a share for a mean time", changed({ more: "rules: [pdd.mean]\ntargets: { pdd.mean: { rate: \">= 80%\" } }\n" }), "a.yaml:8:24", "targets.pdd.mean.rate is a share, but pinduoduo/mean-manual-reply-time is a mean time"],
    ["a duration for an own share", changed({ more: `rules: [${pack("own/a")}]\ntargets: { own/a: { value: "<= 30s" } }\n` }), "a.yaml:8:21", "targets.own/a.value is a time, but own/a is a share"],
    ["a share for an own mean time", changed({ more: `rules: [${pack("own/a", ", measure: mean-reply-time")}]\ntargets: { own/a: { rate: ">= 80%" } }\n` }), "a.yaml:8:21", "targets.own/a.rate is a share, but own/a is a mean time"],
    ["two targets for one rule", changed({ more: "targets:\n  pdd.manual_3m: { rate: \">= 80%\" }\n  pinduoduo/manual-reply-3min: { rate: \">= 90%\" }\n" }), "a.yaml:9:3", "targets.pinduoduo/manual-reply-3min is a second target for pinduoduo/manual-reply-3min, beside pdd.manual_3m (a.yaml:8:3)"],
    ["a rule and its alias", changed({ more: "rules: [pinduoduo/manual-reply-3min, pdd.manual_3m]\n" }), "a.yaml:7:38", "rules.1 is pinduoduo/manual-reply-3min, which rules.0 (a.yaml:7:9) is already"],
    ["two versions of a rule", changed({ more: "rules: [pdd.manual_3m@2024-01-01, pdd.manual_3m@2025-01-01]\n" }), "a.yaml:7:35", "rules.1 is pinduoduo/manual-reply-3min, which rules.0 (a.yaml:7:9) is already"],
    ["a rule and an own one with its id", changed({ more: `rules:\n  - ${pack("pinduoduo/manual-reply-3min")}\n  - pdd.manual_3m\n` }), "a.yaml:9:5", "rules.1 is pinduoduo/manual-reply-3min, which rules.0 (a.yaml:8:5) is already"],
    ["two own rules with one id", changed({ more: `rules:\n  - ${pack("own/a")}\n  - ${pack("own/a", ", deadlineInclusive: false")}\n` }), "a.yaml:9:5", "rules.1 is own/a, which rules.0 (a.yaml:8:5) is already"],
    ["an own rule with a fault and a target", changed({ more: `rules: [${pack("own/a", ", measur: mean-reply-time")}]\ntargets: { own/a: { rate: ">= 80%" } }\n` }), expect.stringContaining("a.yaml:7:"), "rules.0.measur is not a known key"],
    ["a deadline beyond what can be played", changed({ more: `days: 22\nrules: [${pack("own/a").replace("2m", "3d")}]\n` }), "a.yaml:7:7", "days leaves no room for the deadline of own/a (259200 s) after 22 simulated days (days + warmUp)"],
    ["a deadline longer than any play", changed({ more: `rules: [${pack("own/a").replace("2m", "30d")}]\n` }), "a.yaml:7:9", "rules.0 leaves no room for the deadline of own/a (2592000 s) after 1 simulated day (days + warmUp)"],
    ["a profile beside a replay", changed({ stream: "pre-sale: { replay: a.csv, profile: event }" }), "a.yaml:5:30", "arrivals.pre-sale.profile stands beside replay"],
    ["weekdays beside a replay", changed({ stream: "pre-sale: { replay: a.csv, weekday: [1,1,1,1,1,1,2] }" }), "a.yaml:5:30", "arrivals.pre-sale.weekday stands beside replay"],
    ["a spread beside a replay", changed({ stream: "pre-sale: { replay: a.csv, busynessCv: 0.2 }" }), "a.yaml:5:30", "arrivals.pre-sale.busynessCv stands beside replay"],
    ["a correlation beside a replay", changed({ stream: "pre-sale: { replay: a.csv, busynessCorrelation: 0.2 }" }), "a.yaml:5:30", "arrivals.pre-sale.busynessCorrelation stands beside replay"],
    ["a spread of quarter-hours beside a replay", changed({ stream: "pre-sale: { replay: a.csv, quarterCv: 0.2 }" }), "a.yaml:5:30", "arrivals.pre-sale.quarterCv stands beside replay"],
    ["their correlation beside a replay", changed({ stream: "pre-sale: { replay: a.csv, quarterCorrelation: 0.2 }" }), "a.yaml:5:30", "arrivals.pre-sale.quarterCorrelation stands beside replay"],
    ["an event on a replay", changed({ stream: "pre-sale: { replay: a.csv }", more: "events: [{ from: \"10:00\", to: \"11:00\", shape: { step: 2 } }]\n" }), "a.yaml:7:10", "events.0 acts on no stream whose arrivals are drawn"],
    ["an event on a replay by name", changed({ stream: "pre-sale: { replay: a.csv }\n  b: { consultsPerDay: 1 }", roster: "{ all: { early: 1 } }", more: "events: [{ streams: [pre-sale], from: \"10:00\", shape: { spike: { factor: 3, decay: 1h } } }]\n" }), "a.yaml:8:12", "events.0.streams acts on no stream whose arrivals are drawn"],
    ["never where a time is meant, within a mixture", changed({ more: "conversations: { default: { handle: { mixture: [{ share: 0.5, of: never }, { share: 0.5, of: 5 }] } } }\n" }), "a.yaml:7:67", "conversations.default.handle.mixture.0.of is \"never\""],
    ["certainty", changed({ more: "targets: { pdd.manual_3m: { assurance: 100% } }\n" }), "a.yaml:7:40", "targets.pdd.manual_3m.assurance is \"100%\""],
    ["conversations of no stream", changed({ more: "conversations: { presale: {} }\n" }), "a.yaml:7:18", "conversations.presale is about no stream of arrivals"],
    ["a team for no stream", changed({ more: "teams: { pre-sale: { streams: [pre-sale, presale] } }\n" }), "a.yaml:7:42", "teams.pre-sale.streams.1 is presale, which is no stream"],
    ["a stream nobody serves", changed({ stream: "pre-sale: { consultsPerDay: 1 }\n  b: { consultsPerDay: 1 }" }), "a.yaml:6:3", "arrivals.b is served by no team"],
    ["a roster of no team", changed({ more: "teams: { night: {} }\n" }), "a.yaml:6:11", "roster.pre-sale is no team"],
    ["a team that is misspelt", changed({ more: "teams: { presale: { cap: 5 } }\n" }), "a.yaml:7:10", "teams.presale is no team of the roster"],
    ["a team that is misspelt beside the right one", changed({ more: "teams: { pre-sale: {}, presale: { cap: 5 } }\n" }), "a.yaml:7:24", "teams.presale is no team of the roster"],
    ["a misspelt team of the roster", changed({ roster: "{ presale: { late: 7 }, pre-sale: { early: 5 } }" }), "a.yaml:6:11", "roster.presale is no stream, and the roster has several teams"],
    ["a roster of no shift", changed({ roster: "{ pre-sale: { erly: 5 } }" }), "a.yaml:6:23", "roster.pre-sale.erly is no shift"],
    ["a roster list of the wrong length", changed({ roster: "[{ pre-sale: { early: 1 } }, { pre-sale: { early: 1 } }]" }), "a.yaml:6:9", "roster has 2 days"],
    ["a shift without an end", changed({ more: "shifts: { x: { from: \"08:00\" } }\n" }), "a.yaml:7:11", "shifts.x.to is missing"],
    ["a shift that ends before it begins", changed({ more: "shifts: { x: { from: \"22:00\", to: \"06:00\" } }\n" }), "a.yaml:7:35", "shifts.x.to is 06:00, not after from (22:00)"],
    ["a shift of more than a day", changed({ more: "shifts: { x: { from: \"08:00\", to: \"33:00\" } }\n" }), "a.yaml:7:35", "shifts.x.to is 33:00, more than a day after from"],
    ["a shift from tomorrow", changed({ more: "shifts: { x: { from: \"24:00\", to: \"33:00\" } }\n" }), "a.yaml:7:22", "shifts.x.from is 24:00"],
    ["a break outside", changed({ more: "shifts: { x: { from: \"08:00\", to: \"17:00\", breaks: [{ from: \"15:30\", length: 1h, waves: 2 }] } }\n" }), "a.yaml:7:53", "shifts.x.breaks.0 lasts from 15:30 to 17:30 with its waves, outside 08:00–17:00"],
    ["a break on the wrong day", changed({ more: "shifts: { x: { from: \"18:00\", to: \"26:00\", breaks: [{ from: \"01:00\", length: 30m }] } }\n" }), "a.yaml:7:53", "shifts.x.breaks.0 lasts from 01:00 to 01:30 with its waves, outside 18:00–26:00"],
    ["breaks on top of each other", changed({ more: "shifts: { early: { breaks: [{ from: \"11:00\", length: 1h, waves: 2 }, { from: \"12:30\", length: 30m }] } }\n" }), "a.yaml:7:70", "shifts.early.breaks.1 falls together with break 0 for some agent"],
    ["a break of no length", changed({ more: "shifts: { early: { breaks: [{ from: \"11:00\", length: 0 }] } }\n" }), "a.yaml:7:54", "shifts.early.breaks.0.length is 0"],
    ["an event of no stream", changed({ more: "events: [{ streams: [live], from: \"10:00\", to: \"11:00\", shape: { step: 2 } }]\n" }), "a.yaml:7:22", "events.0.streams.0 is live, which is no stream"],
    ["a step without an end", changed({ more: "events: [{ from: \"10:00\", shape: { step: 2 } }]\n" }), "a.yaml:7:10", "events.0.to is missing"],
    ["an event that ends before it begins", changed({ more: "events: [{ from: \"10:00\", to: \"09:00\", shape: { step: 2 } }]\n" }), "a.yaml:7:31", "events.0.to is 09:00, not after from (10:00)"],
    ["an event with half a date", changed({ more: "events: [{ from: \"10:00\", to: 2026-01-05T11:00, shape: { step: 2 } }]\n" }), "a.yaml:7:31", "events.0.to has a date where from has none"],
    ["an event outside the days", changed({ more: "events: [{ from: 2026-01-06, to: 2026-01-07, shape: { step: 2 } }]\n" }), "a.yaml:7:18", "events.0.from is 2026-01-06, outside the simulated days"],
    ["a time that is none", changed({ more: "events: [{ from: noon, to: \"13:00\", shape: { step: 2 } }]\n" }), "a.yaml:7:18", "events.0.from is \"noon\""],
    ["a spike that does not decay", changed({ more: "events: [{ from: \"10:00\", to: \"13:00\", shape: { spike: { factor: 3, decay: 0 } } }]\n" }), "a.yaml:7:76", "events.0.shape.spike.decay is 0"],
    ["an unknown shape", changed({ more: "events: [{ from: \"10:00\", to: \"13:00\", shape: { stepp: 2 } }]\n" }), "a.yaml:7:47", "events.0.shape is {stepp: …}"],
    ["a law without a mean", changed({ more: "conversations: { default: { handle: { lognormal: { cv: 1 } } } }\n" }), "a.yaml:7:39", "conversations.default.handle.lognormal.mean is missing"],
    ["patience where never is meant", changed({ more: "conversations: { default: { handle: never } }\n" }), "a.yaml:7:37", "conversations.default.handle is \"never\""],
    ["fewer than one turn", changed({ more: "conversations: { default: { turns: { geometric: { mean: 0.5 } } } }\n" }), "a.yaml:7:57", "conversations.default.turns.geometric.mean is 0.5"],
    ["more turns than anybody writes", changed({ more: "conversations: { default: { turns: 1001 } }\n" }), "a.yaml:7:36", "conversations.default.turns is 1001"],
    ["a mean of more turns than anybody writes", changed({ more: "conversations: { default: { turns: { gamma: { mean: 1000.5, cv: 1 } } } }\n" }), "a.yaml:7:53", "conversations.default.turns.gamma.mean is 1000.5"],
    ["a turn of more messages than anybody writes", changed({ more: "conversations: { default: { burst: { empirical: [1, 300, 301] } } }\n" }), "a.yaml:7:58", "conversations.default.burst.empirical.2 is 301"],
    ["such a turn within a mixture", changed({ more: "conversations: { default: { burst: { mixture: [{ share: 0.5, of: 3 }, { share: 0.5, of: { constant: 9000 } }] } } }\n" }), "a.yaml:7:101", "conversations.default.burst.mixture.1.of.constant is 9000"],
    ["a bad value in a list of values", changed({ more: "conversations: { default: { handle: { empirical: [3s, x] } } }\n" }), "a.yaml:7:55", "conversations.default.handle.empirical.1 is \"x\""],
    ["a spread too small to tell from none", changed({ more: "conversations: { default: { handle: { gamma: { mean: 3, cv: 0.001 } } } }\n" }), "a.yaml:7:61", "conversations.default.handle.gamma.cv is 0.001"],
    ["a spread beyond belief", changed({ stream: "pre-sale: { consultsPerDay: 1, busynessCv: 1100% }" }), "a.yaml:5:46", "arrivals.pre-sale.busynessCv is \"1100%\""],
    ["a slip of the pen", changed({ roster: "{ pre-sale: { early: 1000000 } }" }), "a.yaml:6:30", "roster.pre-sale.early is 1000000"],
    ["a mixture that does not add up", changed({ more: "conversations: { default: { handle: { mixture: [{ share: 0.5, of: 3 }, { share: 0.4, of: 5 }] } } }\n" }), "a.yaml:7:48", "conversations.default.handle.mixture is a list of 2"],
  ])("%s", (_what, text, where, found) => {
    expect(faultsOf(text).map((fault) => [fault.where, fault.found])).toEqual([[where, found]]);
  });

  it("mends what can be guessed", () => {
    expect(mends(SIX_LINES.replace("pinduoduo", "拼多多"))).toEqual(["write pinduoduo"]);
    expect(mends(changed({ stream: "pre-sale: { consultsPerDay: [1,200] }" }))).toEqual(["if 1,200 is one number, write 1200 without a comma"]);
    expect(mends(changed({ stream: "pre-sale: { consultsPerDay: 1,200 }" }))).toEqual(["write 1200 without a comma"]);
    expect(mends(changed({ stream: "pre-sale: { consultsPerDay: \"1200\" }" }))).toEqual(["write 1200"]);
    expect(mends(changed({ stream: "pre-sale: { consultsPerDay: １２００ }" }))).toEqual(["write 1200"]);
    expect(mends(changed({ more: "targets: { pdd.manual_3m: { rate: 90% } }\n" }))).toEqual(["write \">= 90%\""]);
    expect(mends(changed({ more: "targets: { pdd.manual_3m: { rate: \">= 80\" } }\n" }))).toEqual(["write \">= 80%\""]);
    expect(mends(changed({ more: "targets: { pdd.manual_3m: { assurance: 95 } }\n" }))).toEqual(["write 95%"]);
    expect(mends(changed({ more: "conversations: { default: { silentShare: 70 } }\n" }))).toEqual(["write 70%"]);
    expect(mends(changed({ more: "rules: []\n" }))).toEqual(["leave rules out, or name a rule"]);
    expect(mends(changed({ roster: "{ presale: { late: 7 }, pre-sale: { early: 5 } }" }))).toEqual(["write pre-sale"]);
    expect(mends(changed({ more: "teams: { presale: { cap: 5 } }\n" }))).toEqual(["write pre-sale"]);
    expect(mends(SIX_LINES.replace("pinduoduo", "pinduodou"))).toEqual(["write pinduoduo"]);
    expect(mends(changed({ roster: "{ pre-sale: { erly: 5 } }" }))).toEqual(["write early"]);
    expect(mends(changed({ more: "rules: [pinduoduo/manual-reply-3m]\n" }))).toEqual(["write pinduoduo/manual-reply-3min"]);
    expect(mends(changed({ more: "shifts: { x: { from: \"22:00\", to: \"06:00\" } }\n" }))).toEqual(["write \"30:00\" if it ends the next day"]);
    expect(mends(changed({ stream: "pre-sale: { consultsPerDay: 1, profile: ordinery }" }))).toEqual(["write ordinary"]);
  });

  it("is one where a kept result is given for a scenario, whatever keys it has", () => {
    const result = JSON.stringify({ replycast: 1, kind: "staffing", scenario: {}, seed: "a", roster: {}, targets: [] });
    expect(() => parseScenario(result)).toThrow(/^scenario:1:23  kind is staffing: this is a result that was kept\n  expected  a scenario\n  mend      name the file of the scenario; replycast report makes a page of a result$/u);
    expect(faultsOf(`${SIX_LINES}kind: staffing\n`).map(({ found: what }) => what)).toEqual(["kind is not a known key"]);
  });

  it("stands together with all others of the file, in its order", () => {
    const text = changed({
      stream: "pre-sale: { consultsPerDay: [1, 2], spamShare: 300% }",
      roster: "{ pre-sale: { erly: 5 } }",
      more: "teams:\n  pre-sale: { cap: 0, caps: 3 }\nevents: [{ from: noon, to: \"13:00\", shape: { step: x } }]\n",
    });
    expect(faultsOf(text).map(({ where }) => where)).toEqual([
      "a.yaml:5:31", "a.yaml:5:50", "a.yaml:6:23", "a.yaml:8:20", "a.yaml:8:23", "a.yaml:9:18", "a.yaml:9:52",
    ]);
  });

  it("does not bring others after it that only follow from it", () => {
    expect(faultsOf(`${SIX_LINES}staffing: { shift: [early] }\n`).map(({ found }) => found)).toEqual(["staffing.shift is not a known key"]);
    expect(faultsOf(changed({ more: "days: 0\n", roster: "[{ pre-sale: { early: 1 } }, { pre-sale: { early: 1 } }]" }))).toHaveLength(1);
  });

  it("of a day that a month does not have says how many it has", () => {
    const told = (text: string) => faultsOf(text).map(({ expected, mend }) => `${expected}: ${mend}`);
    expect(told(changed({ more: "start: 2026-06-31\n" }))).toEqual(["a date such as 2026-06-18; June 2026 has 30 days: write 2026-06-30"]);
    expect(told(changed({ more: "start: 2026-02-29\n" }))).toEqual(["a date such as 2026-06-18; February 2026 has 28 days: write 2026-02-28"]);
    expect(told(changed({ more: "start: 2026-13-01\n" }))).toEqual(["a date such as 2026-06-18: write year, month and day with hyphens"]);
    const event = "start: 2026-06-29\ndays: 2\nevents: [{ from: 2026-06-31T20:00, to: 2026-06-30T22:00, shape: { step: 2 } }]\n";
    expect(told(changed({ more: event }))).toEqual([expect.stringMatching(/; June 2026 has 30 days: write 2026-06-30T20:00$/u)]);
  });
});
