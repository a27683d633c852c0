import { formatDuration } from "../../../time/formatDuration.ts";
import { isBlock } from "../../../document/isBlock.ts";
import { plainPercent } from "../../../report/figures/formatTarget.ts";
import { ruleIdOf } from "./ruleIdOf.ts";
import type { RulePack } from "../../../rules/rulePack.ts";
import { rosterDays } from "../../../scenario/rosterOn.ts";
import type { Scenario } from "../../../scenario/scenario.ts";
import type { WrittenScenario } from "../../../server/protocol.ts";
import type { FormField, FormPath } from "./formField.ts";

/** The fields of a scenario: those of every one, and those that its streams, events, bots, teams and shifts have. */
export function formFields(scenario: Scenario, written: WrittenScenario, packs: readonly RulePack[] = []): readonly FormField[] {
  return [
    ...shopFields(scenario), ...arrivalFields(scenario), ...eventFields(scenario), ...botFields(scenario), ...teamFields(scenario), ...shiftFields(scenario, written), ...conversationFields(written), ...ruleFields(scenario, packs),
  ];
}

function shopFields({ platform, start, days, warmUp, timeZone, shops }: Scenario): FormField[] {
  return [
    { group: "shop", path: ["name"], kind: "text" },
    ...(shops === undefined ? [{ group: "shop", path: ["platform"], kind: "platform", fallback: platform } as const] : []),
    { group: "shop", path: ["start"], kind: "date", fallback: start },
    { group: "shop", path: ["days"], kind: "text", fallback: String(days) },
    { group: "shop", path: ["warmUp"], kind: "text", fallback: String(warmUp) },
    { group: "shop", path: ["timeZone"], kind: "text", fallback: timeZone },
  ];
}

/** Several shops have rules of their own, which are left to the text. */
function ruleFields({ rules, targets, shops }: Scenario, packs: readonly RulePack[]): FormField[] {
  if (shops !== undefined) return [];
  const ids = rules.map(ruleIdOf);
  return [
    { group: "rules", path: ["rules"], kind: "rules", fallback: ids.join("\n") },
    ...ids.flatMap((rule): FormField[] => {
      const { rate, value, assurance } = targets[rule] ?? {};
      const pack = packs.find(({ id }) => id === rule);
      return [
        { group: "rules", path: ["targets", rule, pack?.measure === undefined ? "rate" : "value"], of: rule, kind: "text", ...maybe(value ?? rate ?? ownLimit(pack)) },
        { group: "rules", path: ["targets", rule, "assurance"], of: rule, kind: "text", ...maybe(assurance === undefined ? undefined : plainPercent(assurance)) },
      ];
    }),
  ];
}

function arrivalFields({ arrivals }: Scenario): FormField[] {
  const streams = Object.entries(arrivals);
  return streams.flatMap(([stream, { consultsPerDay, spamShare, returnShare, replay, follows }]): FormField[] => {
    const field = (key: string, fallback?: string): FormField => ({ group: "arrivals", path: ["arrivals", stream, key], kind: "text", ...ofOne(streams, stream), ...maybe(fallback) });
    return [
      ...(consultsPerDay === undefined && (replay !== undefined || follows !== undefined) ? [] : [field("consultsPerDay")]),
      field("returnShare", plainPercent(returnShare)), field("spamShare", plainPercent(spamShare)),
    ];
  });
}

function eventFields({ events }: Scenario): FormField[] {
  return events.flatMap(({ name, from, to, shape }, event): FormField[] => {
    const field = (path: FormPath, fallback?: string): FormField => ({ group: "events", path: ["events", event, ...path], of: name, kind: "text", ...maybe(fallback) });
    const factor = "step" in shape ? ["step"] : "spike" in shape ? ["spike", "factor"] : "livestream" in shape ? ["livestream", "peak"] : ["points"];
    return [field(["name"], name), field(["from"], from), field(["to"], to), field(["shape", ...factor], "livestream" in shape ? String(shape.livestream.peak) : undefined)];
  });
}

/** How buyers write is shown where the text says something of it. */
function conversationFields(written: WrittenScenario): FormField[] {
  const all = written["conversations"];
  if (!isBlock(all)) return [];
  return Object.entries(all).flatMap(([stream, laws]) => (isBlock(laws) ? Object.keys(laws).map((key): FormField => ({ group: "conversations", path: ["conversations", stream, key], of: stream, kind: "text" })) : []));
}

function botFields({ bot }: Scenario): FormField[] {
  const share = (path: FormPath, resolves: number | undefined, more: Partial<FormField> = {}): FormField => ({ group: "bot", path: ["bot", ...path, "resolves"], kind: "text", ...maybe(resolves === undefined ? undefined : plainPercent(resolves)), ...more });
  return [
    ...(bot?.faq?.items ?? []).map((item, place) => share(["faq", "items", place], item.resolves, { of: item.question, place })),
    ...(bot?.orderCard === undefined ? [] : [share(["orderCard"], bot.orderCard.resolves)]),
    ...(bot?.productCards ?? []).map((card, place) => share(["productCards", place], card.resolves, { place })),
    ...(bot?.selfService === undefined ? [] : [share(["selfService"], bot.selfService.resolves)]),
    share(["smart"], bot?.smart?.resolves ?? 0),
  ];
}

function teamFields({ teams }: Scenario): FormField[] {
  const all = Object.entries(teams);
  return all.flatMap(([team, { cap, handleFactor, pickupDelay, shrinkage, noShow, costPerHour }]) => {
    const field = (key: string, fallback?: string): FormField => ({ group: "teams", path: ["teams", team, key], kind: "text", ...ofOne(all, team), ...maybe(fallback) });
    return [
      field("cap", typeof cap === "number" ? String(cap) : undefined), field("handleFactor", String(handleFactor)), field("pickupDelay", formatDuration(pickupDelay)),
      field("shrinkage", plainPercent(shrinkage)), field("noShow", plainPercent(noShow)), field("costPerHour", String(costPerHour)),
    ];
  });
}

/** Shifts that somebody works or that the text writes; how many work them is the grid's. */
function shiftFields({ shifts, roster }: Scenario, written: WrittenScenario): FormField[] {
  const worked = new Set(rosterDays(roster).flatMap((day) => Object.values(day).flatMap((agents) => Object.keys(agents))));
  const own = written["shifts"];
  return Object.entries(shifts).filter(([name]) => worked.has(name) || (isBlock(own) && Object.hasOwn(own, name))).flatMap(([name, { from, to, breaks }]) => {
    const field = (path: FormPath, fallback: string, more: Partial<FormField> = {}): FormField => ({ group: "shifts", path: ["shifts", name, ...path], of: name, kind: "text", fallback, ...more });
    return [
      field(["from"], from), field(["to"], to),
      ...breaks.flatMap((meal, place) => [field(["breaks", place, "from"], meal.from, { place }), field(["breaks", place, "length"], formatDuration(meal.length), { place }), field(["breaks", place, "waves"], String(meal.waves), { place })]),
    ];
  });
}

function maybe(fallback: string | undefined): { readonly fallback?: string } {
  return fallback === undefined ? {} : { fallback };
}

/** What the platform asks by its weightiest consequence. */
function ownLimit(pack: RulePack | undefined): string | undefined {
  const limit = pack?.consequences.find(({ threshold }) => threshold !== undefined)?.threshold;
  return limit === undefined ? undefined : `${limit.operator} ${pack?.measure === undefined ? plainPercent(limit.value) : formatDuration(limit.value)}`;
}

/** The name where there are several. */
function ofOne(all: readonly unknown[], name: string): { readonly of?: string } {
  return all.length === 1 ? {} : { of: name };
}
