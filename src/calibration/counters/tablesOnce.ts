import { type InputFault, InputFaults } from "../../errors/inputFault.ts";
import type { Findings } from "../../import/finding.ts";
import { counterRowsOnce, toldTwice } from "../../import/tables/counterRowsOnce.ts";
import type { DeskCounters } from "../../import/tables/deskCounters.ts";
import { ruledTable } from "./ruledTable.ts";

/** The tables with which columns are a rule's figure, each table and each row once; what was there again is told. @throws InputFaults where a day, hour or agent is told twice with other figures. */
export function tablesOnce(counters: readonly DeskCounters[], findings: Findings): readonly DeskCounters[] {
  const faults = counters.flatMap(differingRows);
  if (faults.length > 0) throw new InputFaults(faults);
  const known = new Map<string, DeskCounters>();
  return counters.flatMap((table) => {
    const rows = JSON.stringify(table.rows.map(({ labels, figures }) => [labels, figures]));
    const same = known.get(rows);
    if (same === undefined) {
      known.set(rows, table);
      return [ruledTable(counterRowsOnce(table, findings))];
    }
    const facts = { file: table.fileName, first: same.fileName };
    findings.addOnTop("counter-file-repeated", () => ({ text: `${facts.file} holds what ${facts.first} does`, facts }));
    return [];
  });
}

function differingRows(table: DeskCounters): InputFault[] {
  return toldTwice(table).filter(({ isSame }) => !isSame).slice(0, 1).map(({ first, second }) => {
    const { date = "", hour = "", agent = "" } = second.labels;
    const what = [date, ...(hour === "" ? [] : [`${hour}:00`]), ...(agent === "" ? [] : [agent])].join(", ");
    return {
      where: `${table.fileName}:${second.line}`, found: `${what} is told by line ${first.line} too, with other figures`, expected: "a row for each day, hour or agent",
      mend: "leave one of the two out; where they are of two groups, name the column of groups as agent in a map (--map)",
      kind: { of: "counter-rows-differ", values: { what, first: first.line } },
    };
  });
}
