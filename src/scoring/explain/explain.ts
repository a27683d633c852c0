import { nearestName } from "../../document/nearestName.ts";
import { InputFaults } from "../../errors/inputFault.ts";
import type { ReadLog } from "../../import/readLog.ts";
import type { RulePack } from "../../rules/rulePack.ts";
import { consumerRows } from "./consumerRows.ts";
import type { ConsumerRows } from "./consumerRows.ts";
import { consumerView } from "./consumerView.ts";
import { explainedDays } from "./explainedDays.ts";
import type { Explanation, RuleExplanation, RuleTerms } from "./explanation.ts";
import { judgedLog } from "../judgedLog.ts";
import type { JudgedLog } from "../judgedLog.ts";

/** Names that are compared with one that is not there; of a larger log the first ones. */
const COMPARED = 100_000;

/**
 * Why each message of a consumer counts as it does, for each rule. Throws InputFaults where the log knows no such consumer.
 * Cost: one judging of the log for each rule.
 */
export function explain(read: ReadLog, packs: readonly RulePack[], consumer: string): Explanation {
  const number = read.consumers.numberOf(consumer);
  if (number < 0) throw new InputFaults([unknownConsumer(read, consumer)]);
  const rows = consumerRows(read, [number]).get(number) ?? { messages: [], replies: [], assignments: [] };
  return { consumer: read.consumers.nameOf(number), rules: packs.map((pack) => ruleExplanation(read, judgedLog(read, pack), rows)) };
}

/** One consumer under a rule by which the log was judged. */
export function ruleExplanation(read: ReadLog, judged: JudgedLog, rows: ConsumerRows): RuleExplanation {
  const { id, name } = judged.pack;
  return { id, name, terms: termsOf(judged.pack), days: explainedDays(consumerView(read, judged, rows)) };
}

function termsOf({ id: _id, aliases: _aliases, name: _name, platform: _platform, consequences: _consequences, effective: _effective, reliability: _reliability, sources: _sources, notes: _notes, ...terms }: RulePack): RuleTerms {
  return terms;
}

function unknownConsumer({ consumers }: ReadLog, name: string): ConstructorParameters<typeof InputFaults>[0][number] {
  const names = Array.from({ length: Math.min(consumers.size, COMPARED) }, (_, number) => consumers.nameOf(number));
  const near = nearestName(name, names);
  return {
    where: "--explain", found: `no consumer of the log is called ${name}`,
    expected: `one of its ${consumers.size} consumers, such as ${names.slice(0, 3).join(", ")}`,
    mend: near === undefined ? "write the name as the column consumer has it" : `write ${near}`,
    kind: { of: "no-such-consumer", values: { name, count: consumers.size, some: names.slice(0, 3).join("、"), near: near ?? "" } },
  };
}
