import { expect, it } from "vitest";
import { readMessageLog } from "../../src/import/readMessageLog.ts";
import { ABUSIVE_WORDS } from "../../src/import/rows/abusiveWords.ts";
import { score } from "../../src/scoring/score.ts";
import type { ConsequenceScore } from "../../src/scoring/scoreResult.ts";
import { plainRule } from "../experiment/chatDay.ts";

const PACK = plainRule("message", { consequences: [{ kind: "goods-down", lasts: 3, period: "day" }] });
const WORD = ABUSIVE_WORDS[0];

function consequenceOf(rows: string): ConsequenceScore {
  const read = readMessageLog(rows, { fileName: "log.csv", timeZone: "Asia/Shanghai" });
  return score(read, [PACK]).rules[PACK.id].consequences[0];
}

const HEADER = "time,consumer,sender,agent,text\n";

it("abuse of an agent is told with its day, line and name", () => {
  const rows = `${HEADER}2026-06-18T10:00:00,u1,buyer,,${WORD}\n2026-06-18T10:00:30,u1,agent,Amy,hello\n2026-06-19T09:00:00,u1,buyer,,and\n2026-06-19T09:00:10,u1,agent,Bo,${WORD}\n`;
  expect(consequenceOf(rows)).toEqual({ kind: "goods-down", lasts: 3, period: "day", periods: [], occurrences: [{ date: "2026-06-19", line: 5, agent: "Bo", word: WORD }] });
  expect(consequenceOf(rows.replace(`Bo,${WORD}`, "Bo,fine")).occurrences).toEqual([]);
});

it("a log without a text of any agent, such as one that was played, says that nothing can be told", () => {
  expect(consequenceOf("time,consumer,sender,agent\n2026-06-18T10:00:00,u1,buyer,\n2026-06-18T10:00:30,u1,agent,Amy\n").unjudged).toBe("text");
  expect(consequenceOf(`${HEADER}2026-06-18T10:00:00,u1,buyer,,${WORD}\n2026-06-18T10:00:30,u1,agent,Amy,\n`).unjudged).toBe("text");
});
