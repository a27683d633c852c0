import { Findings } from "../import/finding.ts";
import type { ReadLog } from "../import/readLog.ts";
import { VerdictBuffers } from "../judging/full/verdictBuffers.ts";
import type { RulePack } from "../rules/rulePack.ts";
import { DEFAULT_TIME_ZONE } from "../scenario/frameDefaults.ts";
import { breakdown } from "./parts/breakdown.ts";
import { consequenceScores } from "./consequences/consequenceScores.ts";
import type { ConsequenceOptions } from "./consequences/consequenceScores.ts";
import { dayTotals } from "./dayTotals.ts";
import { judgedLog } from "./judgedLog.ts";
import { openAtEnd } from "./openAtEnd.ts";
import { dayVerdicts, measureDays, rateDays, summed } from "./ruleDays.ts";
import type { MeasureScore, RateScore, ScoreResult, UntoldReason } from "./scoreResult.ts";
import { scoredLog } from "./scoredLog.ts";
import { asksForBots, toldByLog } from "./toldByShape.ts";
import { untoldRows } from "./untoldRows.ts";

export interface ScoreOptions extends ConsequenceOptions {
  /** As it is to be named in the result. */
  readonly file?: string;
  /** Zone in which the log was read. */
  readonly timeZone?: string;
}

/**
 * Judges a real (or exported) log by rule packs: as a whole, by day, agent, hour and entry page, and with the consequences of each. Days without any
 * message of a buyer are not listed; messages whose deadline lies beyond the log's last row count as they stand and are told as a finding.
 * Cost: for each rule some passes over the messages.
 */
export function score(read: ReadLog, packs: readonly RulePack[], options: ScoreOptions = {}): ScoreResult {
  const { file, timeZone = DEFAULT_TIME_ZONE } = options;
  const findings = new Findings();
  for (const { code, count, example, line, facts } of read.findings) findings.add(code, () => (facts === undefined ? example : { text: example, facts }), count, line);
  const rules: Record<string, RateScore | MeasureScore> = {};
  const buffers = new VerdictBuffers();
  const untold: Record<string, UntoldReason> = {};
  for (const pack of packs) {
    const told = toldByLog(pack, read);
    if (told.told && read.shape === "conversations" && asksForBots(pack)) {
      findings.add("bots-not-told", () => ({ text: `${pack.id} leaves out what bots settled; no bot replies in the table`, facts: { rule: pack.id } }), read.log.conversations.count);
    }
    if (told.told) rules[pack.id] = ruleScore(read, pack, buffers, findings, options);
    else untold[pack.id] = told.reason;
  }
  tellUntold(untold, findings);
  return {
    replycast: 1, kind: "score", log: scoredLog(read, { ...(file === undefined ? {} : { file }), timeZone }), rules,
    ...(Object.keys(untold).length === 0 ? {} : { untold }), findings: findings.list(),
  };
}

/** One finding for all rules that the file's shape cannot tell; its example are those that it cannot tell for the same reason as the first. */
function tellUntold(untold: Readonly<Record<string, UntoldReason>>, findings: Findings): void {
  const reasons = Object.entries(untold);
  if (reasons.length === 0) return;
  const [[, first]] = reasons;
  const ids = reasons.flatMap(([id, { en }]) => (en === first.en ? [id] : []));
  findings.add("rule-not-told", () => ({ text: `${ids.join(", ")}: ${first.en}`, facts: { rules: ids.join("、"), reason: first.zh } }), reasons.length);
}

function ruleScore(read: ReadLog, pack: RulePack, buffers: VerdictBuffers, findings: Findings, options: ScoreOptions): RateScore | MeasureScore {
  const judged = judgedLog(read, pack, buffers);
  openAtEnd(read, judged, findings);
  untoldRows(read, pack, findings);
  const { log, startDate, abuse, agents } = read;
  const totals = dayTotals(log, startDate, judged);
  const verdictOf = dayVerdicts(read, judged, options.industryStandard);
  const consequences = consequenceScores(pack, totals, { verdicts: judged.verdicts, log, startDate, ...(abuse === undefined ? {} : { abuse }), agents }, options);
  const named = { name: pack.name, unit: pack.unit };
  const parts = { ...breakdown(read, judged), consequences };
  const { numerator, denominator } = summed(totals);
  if (pack.measure !== undefined) {
    return { ...named, ...(denominator === 0 ? {} : { value: numerator / denominator }), count: denominator, days: measureDays(totals, verdictOf), ...parts };
  }
  const days = rateDays(totals, verdictOf);
  const isAssessed = days.some(({ value }) => value !== undefined);
  return { ...named, numerator, denominator, ...(isAssessed ? { value: numerator / denominator } : {}), days, ...parts };
}
