import { speedRatio } from "../measure/round.mjs";
import { millionsPerSecond } from "../measure/simulateRun.mjs";

/** The engine alone on the chat day, a model in and a message log out, beside the C program. */
export const engine = {
  name: "engine",
  figures: [
    { key: "ofC", title: "engine alone, chat day, of C", digits: 3, atLeast: 0.5 },
    { key: "speed", title: "engine alone, chat day, M msg/CPU s", digits: 2 },
    { key: "generalOfC", title: "engine alone step by step, of C", digits: 3 },
  ],
  async measure(round) {
    const cost = await round.engine();
    const c = round.c();
    const general = await round.generalEngine();
    return { ofC: speedRatio(cost, c), speed: millionsPerSecond(cost), generalOfC: speedRatio(general, c) };
  },
};
