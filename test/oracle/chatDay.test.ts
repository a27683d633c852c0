import { describe, expect, test } from "vitest";
import type { SimulationResult } from "../../src/experiment/result.ts";
import { simulate } from "../../src/experiment/simulate.ts";
import { threadExecutor } from "../../src/hosts/threadExecutor.ts";
import type { RulePack } from "../../src/rules/rulePack.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import type { Estimate } from "../../src/statistics/estimate.ts";
import { halfWidth } from "../../src/statistics/estimate.ts";
import { chatDay, plainRule } from "../experiment/chatDay.ts";
import { DESK_TIMEOUT_MS, isLongForm, replicationsOf } from "./oracleForm.ts";

/** A figure of an independent program for the same day, with the half of its 95 % interval (2,000 days). */
interface PeerFigure {
  readonly what: string;
  readonly value: number;
  readonly half: number;
  readonly estimateOf: (result: SimulationResult) => Estimate;
}

const RULES = [plainRule("message"), plainRule("consumer-day"), plainRule("message", { id: "plain/mean", measure: "mean-reply-time" })];

const rate = (id: string) => ({ rules }: SimulationResult): Estimate => rules[id].rate;

const CHAT_DAY: readonly PeerFigure[] = [
  { what: "messages a day", value: 50_002, half: 30, estimateOf: ({ measures }) => measures.buyerMessages as Estimate },
  { what: "messages within 180 s", value: 0.99106, half: 0.00008, estimateOf: rate("plain/message") },
  { what: "consumers all within 180 s", value: 0.95766, half: 0.00034, estimateOf: rate("plain/consumer-day") },
  { what: "mean reply [s]", value: 51.7, half: 0.1, estimateOf: rate("plain/mean") },
];

const QUEUE_CHECK: readonly PeerFigure[] = [
  { what: "messages within 180 s", value: 0.8405, half: 0.003, estimateOf: rate("plain/message") },
  { what: "mean reply [s]", value: 160, half: 3.4, estimateOf: rate("plain/mean") },
];

const EFFORT = { brief: 50, long: 400 };

describe("the chat day gives the figures of an independent program", () => {
  test("26 agents, cap 8", async () => {
    const found = await played(chatDay(), RULES);
    expect(CHAT_DAY.filter((figure) => !agrees(figure, found)).map(({ what }) => what)).toEqual([]);
  }, DESK_TIMEOUT_MS);

  test("23 agents, cap 5, where the pool decides", async () => {
    const found = await played(chatDay(23, 5), RULES);
    expect(QUEUE_CHECK.filter((figure) => !agrees(figure, found)).map(({ what }) => what)).toEqual([]);
  }, DESK_TIMEOUT_MS);
});

const executor = threadExecutor({ threads: 1 });

async function played(scenario: Scenario, packs: readonly RulePack[]): Promise<SimulationResult> {
  return simulate(scenario, { packs, replications: replicationsOf(EFFORT), executor });
}

/** Whether the two figures differ by no more than 3.29 standard errors of their difference. */
function agrees(figure: PeerFigure, found: SimulationResult): boolean {
  const estimate = figure.estimateOf(found);
  const half = halfWidth(estimate)!;
  const distance = Math.abs(estimate.value! - figure.value) / (Math.hypot(half, figure.half) / 1.96);
  if (isLongForm) process.stdout.write(`chat day  ${figure.what}: ${figure.value} ± ${figure.half}, found ${estimate.value!.toPrecision(7)} ± ${half.toPrecision(3)}, ${distance.toFixed(2)} se\n`);
  return distance <= 3.29;
}
