import type { ReadLog } from "../../import/readLog.ts";
import { hoursOfMessages } from "../../judging/parts/hoursOfMessages.ts";
import { ENTRY_PAGES } from "../../log/kinds.ts";
import type { MessageLog } from "../../log/messageLog.ts";
import { SECOND_MS } from "../../time/units.ts";
import { agentsOfMessages } from "./agentsOfMessages.ts";
import type { JudgedLog } from "../judgedLog.ts";
import { timesByPart, unitsByPart } from "../../judging/parts/partTally.ts";
import type { Parts } from "../../judging/parts/partTally.ts";
import type { PartScore } from "../scoreResult.ts";
import type { PartTally } from "../../judging/parts/unitParts.ts";

/** A rule by parts of the log. */
export interface Breakdown {
  readonly byAgent: readonly PartScore[];
  readonly byHour: readonly PartScore[];
  /** Absent where the log tells no page. */
  readonly byPage?: readonly PartScore[];
}

/**
 * A rule applied to the messages of each agent, hour of the day and entry page alone, as docs/measures.md tells; parts without units are left out.
 * Cost: some passes over the messages.
 */
export function breakdown(read: ReadLog, judged: JudgedLog): Breakdown {
  const { log, agents } = read;
  const tally = tallying(read, judged);
  const byHour = partScores(tally(hoursOfMessages(log)), judged, (hour) => String(hour).padStart(2, "0"));
  const byAgent = partScores(tally(agentsOfMessages(log, agents.size, judged)), judged, (part) => (part === 0 ? undefined : agents.nameOf(part - 1)));
  const found = { byAgent: lastWithoutName(byAgent.toSorted((a, b) => b.denominator - a.denominator)), byHour };
  if (!log.conversations.page.some((code) => code > 0)) return found;
  return { ...found, byPage: lastWithoutName(partScores(tally(pagesOf(log)), judged, (code) => (code === 0 ? undefined : ENTRY_PAGES[code - 1]))) };
}

/** The page of each message's conversation, 0 for none. */
function pagesOf({ messages: { conversation, count }, conversations: { page } }: MessageLog): Parts {
  const ofMessage = new Int32Array(count);
  for (let row = 0; row < count; row++) ofMessage[row] = page[conversation[row]];
  return { count: ENTRY_PAGES.length + 1, ofMessage };
}

function tallying({ log }: ReadLog, { rule, verdicts }: JudgedLog): (parts: Parts) => PartTally {
  return rule.measure === undefined ? (parts) => unitsByPart(rule, verdicts, parts) : (parts) => timesByPart(log, rule, verdicts, parts);
}

function partScores({ numerator, denominator }: PartTally, { pack }: JudgedLog, nameOf: (part: number) => string | undefined): PartScore[] {
  const scale = pack.measure === undefined ? 1 : SECOND_MS;
  const scores: PartScore[] = [];
  for (let part = 0; part < denominator.length; part++) {
    if (denominator[part] === 0) continue;
    const name = nameOf(part);
    const sum = numerator[part] / scale;
    scores.push({ ...(name === undefined ? {} : { of: name }), numerator: sum, denominator: denominator[part], value: sum / denominator[part] });
  }
  return scores;
}

function lastWithoutName(scores: readonly PartScore[]): readonly PartScore[] {
  return [...scores.filter((part) => part.of !== undefined), ...scores.filter((part) => part.of === undefined)];
}
