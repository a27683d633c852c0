import { chatDay } from "../measure/paths.mjs";
import { publicCost } from "../measure/simulateRun.mjs";

/** The chat day is 10,000 conversations for 26 agents; these have the same load an agent. */
const TENFOLD = desk(100_000, 260);
const THOUSAND_AGENTS = desk(384_615, 1000);
/** Half the agents that the tenfold day needs: 50,000 conversations stand in the pool when the last has come, and are worked off after that. */
const OVERLOADED = desk(100_000, 114);
const STEP_BY_STEP = ["routing.reply=newest-first"];

/** Whether cost stays linear: in conversations, in agents and in the length of the pool. Public path, CPU, each pair in one round. */
export const growth = {
  name: "growth",
  figures: [
    { key: "tenfold", title: "10 × conversations, times the CPU", digits: 2, atMost: 11 },
    { key: "agents", title: "1,000 agents, CPU per message of 26", digits: 2, atMost: 1.5 },
    { key: "overload", title: "pool of 50,000, CPU per message of a calm day", digits: 2, atMost: 1.2 },
    { key: "generalTenfold", title: "10 × conversations, newest first, times the CPU", digits: 2, atMost: 11 },
    { key: "generalAgents", title: "1,000 agents, newest first, CPU per message of 26", digits: 2, atMost: 1.5 },
    { key: "generalOverload", title: "pool of 50,000, newest first, of a calm day", digits: 2, atMost: 1.2 },
  ],
  async measure() {
    const fast = await ratios([]);
    const general = await ratios(STEP_BY_STEP);
    return { ...fast, generalTenfold: general.tenfold, generalAgents: general.agents, generalOverload: general.overload };
  },
};

/** Each run begins when about as many messages have been played, so that all are as warm. */
async function ratios(settings) {
  const cost = (of, from, to) => publicCost({ scenario: chatDay, settings: [...of, ...settings], from, to });
  const ordinary = await cost([], 30, 150);
  const calm = await cost(TENFOLD, 3, 15);
  const overloaded = await cost(OVERLOADED, 3, 15);
  const crowded = await cost(THOUSAND_AGENTS, 1, 4);
  return {
    tenfold: cpuOfDay(calm) / cpuOfDay(ordinary),
    agents: cpuOfMessage(crowded) / cpuOfMessage(ordinary),
    overload: cpuOfMessage(overloaded) / cpuOfMessage(calm),
  };
}

function desk(consultsPerDay, agents) {
  return [`arrivals.all.consultsPerDay=${consultsPerDay}`, `roster.all.day=${agents}`];
}

function cpuOfDay({ cpuSeconds, replications }) {
  return cpuSeconds / replications;
}

function cpuOfMessage({ cpuSeconds, messages }) {
  return cpuSeconds / messages;
}
