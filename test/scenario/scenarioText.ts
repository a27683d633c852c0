import { parseDocument } from "../../src/document/parseDocument.ts";
import { InputFaults } from "../../src/errors/inputFault.ts";
import type { InputFault } from "../../src/errors/inputFault.ts";
import type { KnownRule } from "../../src/scenario/knownRules.ts";
import { readScenario } from "../../src/scenario/readScenario.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";

export const RULES: readonly KnownRule[] = [
  { id: "pinduoduo/manual-reply-3min", aliases: ["pdd.manual_3m"], platform: "pinduoduo", isCurrent: true, isMeasure: false, deadline: 180, dayCutOff: "00:00", window: { from: "08:00", to: "23:00" } },
  { id: "pinduoduo/effective-reply-60min", aliases: [], platform: "pinduoduo", isCurrent: true, isMeasure: false, deadline: 3600, dayCutOff: "00:00", window: { from: "08:00", to: "23:00" } },
  { id: "pinduoduo/reply-5min", aliases: [], platform: "pinduoduo", isCurrent: false, isMeasure: false, deadline: 300, dayCutOff: "00:00", window: { from: "08:00", to: "23:00" } },
  { id: "pinduoduo/mean-manual-reply-time", aliases: ["pdd.mean"], platform: "pinduoduo", isCurrent: false, isMeasure: true, deadline: 86_400, dayCutOff: "00:00", window: { from: "08:00", to: "23:00" } },
  { id: "kuaishou/reply-3min", aliases: [], platform: "kuaishou", isCurrent: true, isMeasure: false, deadline: 180, dayCutOff: "00:00", window: { from: "08:00", to: "23:00" } },
];

export const SIX_LINES = `replycast: 1
name: 618, mid-size shop
platform: pinduoduo
arrivals:
  pre-sale: { consultsPerDay: 1200 }
roster: { pre-sale: { early: 5, late: 6 } }
`;

export function scenarioOf(text: string, fileName = "a.yaml"): Scenario {
  return readScenario(parseDocument(text, fileName), RULES);
}

export function faultsOf(text: string): readonly InputFault[] {
  try {
    scenarioOf(text);
  } catch (error) {
    if (error instanceof InputFaults) return error.faults;
    throw error;
  }
  return [];
}
