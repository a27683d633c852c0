import { InputFaults } from "../errors/inputFault.ts";
import type { Findings } from "../import/finding.ts";
import type { ReadLog } from "../import/readLog.ts";
import type { RulePack } from "../rules/rulePack.ts";
import { toldByLog } from "../scoring/toldByShape.ts";
import { untoldRows } from "../scoring/untoldRows.ts";

/** The rules of which the log's shape tells the figure; the others stand in the findings. @throws InputFaults where none is left */
export function toldPacks(packs: readonly RulePack[], read: ReadLog, findings: Findings, file: string): readonly RulePack[] {
  const told = packs.filter((pack) => {
    const known = toldByLog(pack, read);
    if (!known.told) findings.add("rule-not-told", () => ({ text: `${pack.id}: ${known.reason.en}`, facts: { rules: pack.id, reason: known.reason.zh } }));
    return known.told;
  });
  if (told.length === 0) {
    throw new InputFaults([{
      where: file, found: packs.length === 0 ? "there is no rule to judge by" : `its shape tells the figure of none of ${packs.map(({ id }) => id).join(", ")}`,
      expected: "a rule that the log can be judged by", mend: "name one with --rule, or export a row for each message",
      kind: { of: "backtest-no-rule", values: { rules: packs.map(({ id }) => id).join("、") } },
    }]);
  }
  for (const pack of told) untoldRows(read, pack, findings);
  return told;
}
