/** What runs in the thread of `highsSolver`: programmes come in, solutions go out. */
import { parentPort } from "node:worker_threads";
import loadHighs, { type Highs } from "highs";
import { solveWithHighs } from "./solveWithHighs.ts";
import type { ProgrammeMessage, SolverMessage } from "./solverMessages.ts";

let loaded: Promise<Highs> | undefined = loadHighs();

parentPort?.on("message", (message: ProgrammeMessage) => {
  void solve(message).then(send);
});

function send(message: SolverMessage): void {
  parentPort?.postMessage(message);
}

/** After a fault the solver's memory is not to be trusted: the programme is tried once more by a new instance. */
async function solve(message: ProgrammeMessage): Promise<SolverMessage> {
  try {
    return await attempt(message);
  } catch {
    loaded = undefined;
  }
  try {
    return await attempt(message);
  } catch (error) {
    loaded = undefined;
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

async function attempt({ programme, limits }: ProgrammeMessage): Promise<SolverMessage> {
  const highs = await (loaded ??= loadHighs());
  return { solution: solveWithHighs(highs, programme, limits, (improved) => send({ improved })) };
}
