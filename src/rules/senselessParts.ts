import { expectedWords } from "../document/expectedWords.ts";
import type { RulePack } from "./rulePack.ts";

/** A part of a pack that says nothing, or the opposite of another part. */
interface SenselessPart {
  readonly path: readonly (string | number)[];
  /** As `expectedWords`. */
  readonly expected: string;
}

type Checked = Omit<RulePack, "clock" | "repliesCount" | "notes"> & { readonly clock?: RulePack["clock"] };

/** What a pack says that cannot be meant. Source: docs/rules.md. */
export function senselessParts(pack: Checked): readonly SenselessPart[] {
  return [...ofClocks(pack), ...ofWindow(pack), ...ofMeasure(pack), ...ofThresholds(pack), ...ofVolumes(pack), ...ofEffective(pack)];
}

function ofClocks({ unit, clock, burstGap, sessionResume, window, transfer, scope }: Checked): SenselessPart[] {
  const parts: SenselessPart[] = [];
  const isFirst = clock === "first-of-burst" || clock === "first-of-session";
  if (unit === "message" && isFirst) parts.push(part("clock", "each-message or agent-list, with unit message", "take the unit round or session for the first message alone"));
  if (burstGap !== undefined && unit !== "round" && clock !== "first-of-burst") parts.push(part("burstGap", "unit round or clock first-of-burst beside it", "take burstGap out: no round is counted"));
  if (sessionResume > 0 && unit !== "session" && clock !== "first-of-session" && window.by !== "session-start") {
    parts.push(part("sessionResume", "unit session, clock first-of-session or window.by session-start beside it", "take sessionResume out: no session is counted"));
  }
  if (transfer === "charged-to-sender" && scope === "shop") parts.push(part("transfer", "clock-runs, with scope shop", "take scope agent where agents are charged"));
  return parts;
}

function ofWindow({ unit, window, consumerMessages, beforeWindow, afterWindow }: Checked): SenselessPart[] {
  const parts: SenselessPart[] = [];
  if (beforeWindow !== "excluded" && window.by === "session-start") parts.push(part("beforeWindow", "excluded, with window.by session-start", "take window.by message: by the session's start no message is sent outside"));
  if (consumerMessages === "in-window") return parts;
  if (unit !== "consumer-day") parts.push(part("consumerMessages", `in-window, with unit ${unit}`, "take the unit consumer-day for all messages of a consumer's day"));
  if (window.by === "session-start") parts.push(part("consumerMessages", "in-window, with window.by session-start", "take window.by message"));
  if (afterWindow !== "clock-runs") parts.push(part("consumerMessages", `in-window, with afterWindow ${afterWindow}`, "take afterWindow clock-runs: what is sent after the window could never be in time"));
  return parts;
}

function ofMeasure({ measure, capPerUnit, allOffline, consequences }: Checked): SenselessPart[] {
  if (measure === undefined) return capPerUnit === undefined ? [] : [part("capPerUnit", "measure: mean-reply-time beside it", "take capPerUnit out: a rate counts no times")];
  const parts = consequences.flatMap(({ period }, index) =>
    typeof period === "object" && "weights" in period ? [{ path: ["consequences", index, "period"], expected: expectedWords("for a measure day, or {days, before, each}: weights are of rates", "judge the mean over the days of a period with {days: 30, each: false}") }] : []);
  return allOffline === "fails" ? [part("allOffline", "counts or excluded, with a measure", "take another: a mean time knows no failure"), ...parts] : parts;
}

function ofThresholds({ measure, consequences }: Checked): SenselessPart[] {
  if (measure !== undefined) return [];
  return consequences.flatMap(({ threshold }, index) => {
    const path = ["consequences", index, "threshold"];
    if (threshold === undefined) return [];
    if (threshold.operator === "<=" || threshold.operator === "<") return [{ path, expected: expectedWords('a share to reach, such as ">= 80%"', "write what passes: >= or > before the share") }];
    return threshold.value <= 1 ? [] : [{ path, expected: expectedWords("a share up to 100 %", 'write the per cent sign, as in ">= 80%"') }];
  });
}

function ofVolumes({ consequences }: Checked): SenselessPart[] {
  return consequences.flatMap(({ minimumVolume, tooFew }, index) =>
    tooFew === undefined || minimumVolume !== undefined ? [] : [{ path: ["consequences", index, "tooFew"], expected: expectedWords("minimumVolume beside it", "take tooFew out: no volume is asked for") }]);
}

function ofEffective({ effective: { from, to } }: Checked): SenselessPart[] {
  return from === null || to === null || to >= from ? [] : [{ path: ["effective", "to"], expected: expectedWords(`a date from ${from} on`, "put the earlier date into effective.from") }];
}

function part(key: string, expected: string, mend: string): SenselessPart {
  return { path: [key], expected: expectedWords(expected, mend) };
}
