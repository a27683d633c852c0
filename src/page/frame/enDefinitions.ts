import type { DefinitionWords } from "./definitionWords.ts";

const REPLICATIONS = "Replications are independent: the interval holds the true mean in 95 of 100 such runs. More replications make it narrower.";
const MEANS = "None is drawn: these are means over all replications, by far steadier than one day. How much days differ is told by the spread of the rate.";

export const enDefinitions: DefinitionWords = {
  ask: (title) => `What is this? ${title}`, counted: "Counted", interval: "Interval",
  figures: {
    answer: { name: "The answer", what: "The rule most in danger decides: its chance of reaching what is asked on every judged day, with this roster.", counted: "Share of the replications in which it does.", interval: "Blaker's exact interval of a share, 95 %. Told as ± where it reaches equally far to both sides." },
    rate: { name: "Rate (or mean time)", what: "The platform's own figure: units answered in time ÷ units that count. A unit is what the rule says (a consumer and day, a session, a message).", counted: "All units of the judged days and of all replications together.", interval: `Of a ratio, by replications. ${REPLICATIONS}` },
    target: { name: "Target", what: "The limit that must be reached: your own, else the platform's by its weightiest consequence. “Assumed” where no source gives one.", counted: "It is given, not counted.", interval: "It has none." },
    chance: { name: "Chance of passing", what: "How likely the target is reached on each of the judged days (or over all of them, where the target says so).", counted: "Share of replications that do; days with too few units are not assessed.", interval: "Blaker's exact interval of a share, 95 %." },
    verdict: { name: "Verdict", what: "Passes: the lower end of the chance's interval reaches the assurance asked for. Falls short: its upper end does not. Open: in between.", counted: "From the chance and its interval.", interval: "It is what the interval leaves." },
    spread: { name: "Spread of a day's rate", what: "How often a simulated day comes to which rate: other buyers, other luck, the same plan. One real day is one draw from it.", counted: "Replications by their rate of the day, in stretches of a round width.", interval: "None: the width itself is what is told. The share of days that reach the target has one." },
    daySpread: { name: "Rate by day", what: "The middle day (dot) and the span in which nine of ten simulated days lie (bar).", counted: "Quantiles (5, 50 and 95 %) of the replications' rates of the day.", interval: "The bar is no interval of the mean but the spread of days." },
    dayChance: { name: "Chance by day", what: "How likely the target is reached on this one day.", counted: "Share of the replications in which it is.", interval: "Blaker's exact interval of a share, 95 % (bar)." },
    late: { name: "Late messages", what: "Buyers' messages that the rule counts as not answered in time, by the quarter-hour in which they were sent.", counted: "Mean number over all replications.", interval: MEANS },
    cause: { name: "Cause", what: "On what a late message waited longest: nobody on duty, the pool, an agent busy with others, an agent away, a slow reply, a backlog, a hand-over, a bot.", counted: "Each late message has one cause.", interval: MEANS },
    people: { name: "People and load", what: "Agents at their desks (on duty and not at table) against conversations begun and open.", counted: "Time averages of each quarter-hour, means over replications.", interval: MEANS },
    load: { name: "Share of the time on duty", what: "Handling replies ÷ time on duty without meals.", counted: "All agents and judged days together.", interval: `Of a ratio, by replications. ${REPLICATIONS}` },
    pool: { name: "Pool and longest wait", what: "Conversations that no agent has yet; and how long the one that waits longest has stood there [s], at its worst within the quarter-hour.", counted: "Means over replications.", interval: MEANS },
    replyTimes: { name: "Reply times", what: "Share of all buyers' messages of the judged days that are answered within a time, by people or bots. Those never answered are in none.", counted: "From the sending to the first reply of any kind, to the millisecond.", interval: `Of a ratio, by replications. ${REPLICATIONS}` },
    agents: { name: "Agents", what: "How busy each agent is, or how many conversations each has open.", counted: "Means over replications by quarter-hour.", interval: MEANS },
    cost: { name: "Cost", what: "Rostered hours without meals, overtime and calls of the reserve at their team's price [yuan].", counted: "All judged days together.", interval: `Of a mean, by replications; none where every replication costs the same. ${REPLICATIONS}` },
    leavers: { name: "Buyers who leave", what: "Share of conversations whose buyer gives up, with a word or without.", counted: "Conversations begun on judged days.", interval: `Of a ratio, by replications. ${REPLICATIONS}` },
    bots: { name: "Bots", what: "Share of conversations that bots settle without a person, and their replies by kind.", counted: "Conversations begun on judged days that never had an agent and were not left.", interval: `Of a ratio or mean, by replications. ${REPLICATIONS}` },
    roster: { name: "The roster", what: "The cheapest found that passes every target as surely as asked; then played anew on buyers that the search never saw.", counted: "Chances and cost from these new replications alone.", interval: "Blaker's exact interval of a share, 95 %; of the cost, of a mean." },
    curve: { name: "Money against chance", what: "For each sum of money the roster with the best chance that was found.", counted: "Each point is a roster, played anew.", interval: "Bars: Blaker's exact interval of a share, 95 %." },
    change: { name: "Before and now", what: "The scenario as it was and as it is turned, on the very same buyers.", counted: "As many replications of each, the same numbers drawn.", interval: REPLICATIONS },
    paired: { name: "Change", what: "Now − before.", counted: "Replication by replication, so that what both have in common falls away.", interval: "Of paired differences, 95 %: much narrower than the two intervals let expect." },
  },
};
