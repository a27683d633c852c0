import { BOT_REPLY_KINDS } from "../../log/kinds.ts";
import type { RulePack } from "../../rules/rulePack.ts";
import { senselessParts } from "../../rules/senselessParts.ts";

/** One documented way to read a rule otherwise: a key of the pack and its other value. */
export interface RuleOption {
  /** The key as docs/rules.md names it, `window.closed`. Options of one key exclude each other. */
  readonly key: string;
  /** What the pack says, and what is tried, as a pack file writes them. */
  readonly from: string;
  readonly to: string;
  readonly pack: RulePack;
}

type Exclusion = RulePack["excludes"][number];

/** Shortest readings of the sources' open questions where a key takes a length of time: a burst's gap (domain §1.19 d), a resumed session (§1.14), a late thanks (§1.19 c). */
const BURST_GAP_SECONDS = 30;
const RESUME_SECONDS = 600;
const CLOSING_WORD_SECONDS = 60;
/** A round's longest time in Taobao's mean. Source: domain §1.15. [s] */
const CAP_SECONDS = 600;
const EXCLUSIONS: readonly Exclusion[] = ["suspected-spam", "confirmed-spam", "blacklisted", "auto-triggered-only", "auto-triggered-messages"];

/**
 * Every documented option of a rule that differs from what the pack says, one key at a time. What makes no sense beside the rest of the pack is none.
 * Source: domain §1.19; docs/rules.md.
 */
export function ruleOptions(pack: RulePack): readonly RuleOption[] {
  return [...windowOptions(pack), ...replyOptions(pack), ...exclusionOptions(pack), ...unitOptions(pack)]
    .filter((option) => option.from !== option.to && senselessParts(option.pack).length === 0);
}

/** An option that gives one key another value. */
function changed<K extends keyof RulePack>(pack: RulePack, key: K, value: RulePack[K]): RuleOption {
  return { key, from: written(pack[key]), to: written(value), pack: { ...pack, [key]: value } };
}

function windowOptions(pack: RulePack): RuleOption[] {
  const { window } = pack;
  const within = (key: keyof RulePack["window"], value: string | boolean): RuleOption =>
    ({ key: `window.${key}`, from: String(window[key]), to: String(value), pack: { ...pack, window: { ...window, [key]: value } } });
  const isWholeDay = window.from === "00:00" && window.to === "24:00";
  const otherEnd = window.to === "24:00" ? "23:00" : "24:00";
  return [
    ...(isWholeDay ? [] : [
      within("closed", !window.closed),
      within("to", otherEnd),
      { key: "window", from: `${window.from}–${window.to}`, to: "00:00–24:00", pack: { ...pack, window: { ...window, from: "00:00", to: "24:00" } } },
      ...alternatives(pack, "afterWindow", ["clock-runs", "window-truncates", "excluded"]),
      ...alternatives(pack, "beforeWindow", ["excluded", "clock-from-opening", "true-wait"]),
      ...(pack.unit === "consumer-day" ? alternatives(pack, "consumerMessages", ["in-window", "all-day"]) : []),
    ]),
    within("by", window.by === "message" ? "session-start" : "message"),
  ];
}

function replyOptions(pack: RulePack): RuleOption[] {
  const bots = [...BOT_REPLY_KINDS];
  const countsBots = bots.every((kind) => pack.repliesCount.includes(kind));
  const replies = [["manual"], ["manual", "assisted"], ["manual", ...bots.filter((kind) => kind !== "status")], ["manual", ...bots]];
  return [
    ...replies.filter((kinds) => !(countsBots && kinds.length > bots.length) && !sameKinds(kinds, pack.repliesCount)).map((kinds) => changed(pack, "repliesCount", kinds)),
    ...(pack.measure === undefined ? alternatives(pack, "deadlineInclusive", [true, false]) : capOptions(pack)),
  ];
}

function capOptions(pack: RulePack): RuleOption[] {
  if (pack.capPerUnit === undefined) return [{ key: "capPerUnit", from: "none", to: `${CAP_SECONDS}`, pack: { ...pack, capPerUnit: CAP_SECONDS } }];
  const { capPerUnit, ...rest } = pack;
  return [{ key: "capPerUnit", from: `${capPerUnit}`, to: "none", pack: rest }];
}

function exclusionOptions(pack: RulePack): RuleOption[] {
  const toggled = EXCLUSIONS.map((exclusion): RuleOption => {
    const isOut = pack.excludes.includes(exclusion);
    const excludes = isOut ? pack.excludes.filter((other) => other !== exclusion) : [...pack.excludes, exclusion];
    return { key: `excludes.${exclusion}`, from: isOut ? "excluded" : "judged", to: isOut ? "judged" : "excluded", pack: { ...pack, excludes } };
  });
  return [
    ...toggled,
    ...alternatives(pack, "closingWords", ["need-reply", "exempt"]),
    changed(pack, "closingWords", { afterReplyWithin: CLOSING_WORD_SECONDS }),
    ...alternatives(pack, "denominator", ["consulting", "needing-manual"]),
    ...alternatives(pack, "botOnlyUnits", ["count", "exclude"]),
    ...alternatives(pack, "allOffline", ["counts", "excluded", "fails"]),
    ...(pack.scope === "agent" ? alternatives(pack, "transfer", ["clock-runs", "charged-to-sender"]) : []),
  ];
}

function unitOptions(pack: RulePack): RuleOption[] {
  const units = (["consumer-day", "session", "round", "message"] as const).filter((unit) => unit !== pack.unit).map((unit): RuleOption => ({
    key: "unit", from: pack.unit, to: unit,
    pack: fitting({ ...pack, unit, clock: pack.clock === "agent-list" ? "agent-list" : unit === "round" ? "first-of-burst" : "each-message" }),
  }));
  return [
    ...units,
    ...(pack.unit === "session" || pack.unit === "consumer-day" ? alternatives(pack, "clock", ["each-message", "first-of-burst", "first-of-session"]) : []),
    ...(pack.unit === "session" || pack.unit === "consumer-day" ? alternatives(pack, "anyMissFails", [true, false]) : []),
    ...(pack.unit === "round" && pack.burstGap === undefined ? [changed(pack, "burstGap", BURST_GAP_SECONDS)] : []),
    ...(pack.unit === "session" ? [changed(pack, "sessionResume", pack.sessionResume === 0 ? RESUME_SECONDS : 0)] : []),
  ];
}

/** Without the keys that go with another unit. */
function fitting(pack: RulePack): RulePack {
  const { burstGap, ...rest } = pack;
  const isConsumers = pack.unit === "consumer-day";
  return { ...rest, consumerMessages: isConsumers ? pack.consumerMessages : "in-window", ...(pack.unit === "round" && burstGap !== undefined ? { burstGap } : {}) };
}

function alternatives<K extends keyof RulePack>(pack: RulePack, key: K, values: readonly RulePack[K][]): RuleOption[] {
  return values.filter((value) => value !== pack[key]).map((value) => changed(pack, key, value));
}

function sameKinds(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((kind) => b.includes(kind));
}

function written(value: RulePack[keyof RulePack]): string {
  if (value === undefined) return "none";
  if (Array.isArray(value)) return writtenKinds(value as readonly string[]);
  if (typeof value !== "object") return String(value);
  return "afterReplyWithin" in value ? `exempt within ${value.afterReplyWithin}s after a reply` : JSON.stringify(value);
}

/** `manual + bots` for all of them. */
function writtenKinds(kinds: readonly string[]): string {
  const others = kinds.filter((kind) => !BOT_REPLY_KINDS.some((bot) => bot === kind));
  const bots = BOT_REPLY_KINDS.filter((kind) => kinds.includes(kind));
  const missing = BOT_REPLY_KINDS.filter((kind) => !kinds.includes(kind));
  const all = missing.length === 0 ? ["bots"] : missing.length === 1 ? [`bots but ${missing[0]}`] : bots;
  return [...others, ...all].join(" + ");
}
