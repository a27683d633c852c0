import type { CompiledRule } from "../judging/compiledRule.ts";
import type { DeskShape } from "../metrics/deskShape.ts";
import type { TallyPlan } from "../metrics/replicationTally.ts";
import type { Model } from "../model/model.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { SECOND_MS } from "../time/units.ts";
import type { JudgedRule } from "./judgedRule.ts";
import { talliedSpans } from "./talliedSpans.ts";

/** What is to be tallied of the scenario's replications. `compiled` in the order of `rules`. */
export function tallyPlan(scenario: Scenario, model: Model, rules: readonly JudgedRule[], compiled: readonly CompiledRule[]): TallyPlan {
  const shops = Object.keys(scenario.shops ?? {});
  const masks = new Map(shops.map((shop) => [shop, streamMask(model, (name) => scenario.arrivals[name].shop === shop)]));
  const spans = talliedSpans(rules, scenario.days);
  return {
    rules: compiled.map((rule, index) => {
      const { shop } = rules[index];
      const streams = shop === undefined ? undefined : masks.get(shop);
      return streams === undefined ? rule : { ...rule, streams };
    }),
    frame: { firstDay: scenario.warmUp, days: scenario.days },
    desk: deskShape(model),
    ...(scenario.value.conversionByFirstReply.length === 0 ? {} : { conversion: conversion(scenario, model) }),
    ...(shops.length === 0 ? {} : { shops: [...masks.values()].map((streams) => ({ streams })) }),
    ...(model.reserve === undefined ? {} : { reserve: { firstAgent: model.reserve.firstAgent, agents: model.reserve.agents } }),
    ...(scenario.bot === undefined ? {} : { bots: true }),
    ...(spans.length === 0 ? {} : { spans }),
  };
}

function deskShape(model: Model): DeskShape {
  const { agents, classes, streams, endMs } = model;
  const teamsOfPage = streams.map(({ classOfPage }) => Array.from(classOfPage, (number) => classes.teams[number]));
  const hasPages = streams.some(({ pageEnds }) => pageEnds !== undefined);
  return { agentTeam: agents.team, teamsOfStream: teamsOfPage.map(([withoutPage]) => withoutPage), endMs, ...(hasPages ? { teamsOfPage } : {}) };
}

/** Orders come of consultations before the sale; after it nobody orders for a quick reply. */
function conversion({ arrivals, value }: Scenario, model: Model): NonNullable<TallyPlan["conversion"]> {
  const steps = value.conversionByFirstReply;
  return {
    upToMs: Float64Array.from(steps, ([upTo]) => (upTo === "later" ? Infinity : upTo * SECOND_MS)),
    share: Float64Array.from(steps, ([, share]) => share),
    streams: streamMask(model, (name) => !arrivals[name].afterSale),
  };
}

/** By stream number: 1 where it is one of them. */
function streamMask(model: Model, isOne: (name: string) => boolean): Uint8Array {
  return Uint8Array.from(model.streams, ({ name }) => (isOne(name) ? 1 : 0));
}
