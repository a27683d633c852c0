import { expect, it } from "vitest";
import { InputFaults } from "../../src/errors/inputFault.ts";
import { readMessageLog } from "../../src/import/readMessageLog.ts";
import { faultsOfCalibration, figuresOf, learned, playedAgain } from "./messy/faultsOfCalibration.ts";
import { brokenYear, MESSY_LOGS } from "./messy/messyLogs.ts";
import { isLongForm } from "../truth/truthForm.ts";
import { csvOf, playedRows, talkOf } from "./messy/playedRows.ts";

it.each(MESSY_LOGS.filter(({ isLong = false }) => isLongForm || !isLong))("a scenario is learned from $name, every number sound, and it plays", ({ text, timeZone = "Asia/Shanghai", days, tells = [], isBare = false }) => {
  const read = readMessageLog(text(), { fileName: "log.csv", timeZone });
  const result = learned(read, timeZone, days);
  expect(faultsOfCalibration(result)).toEqual([]);
  expect(result.findings.map(({ code }) => code)).toEqual(expect.arrayContaining([...tells]));
  const again = playedAgain(result);
  if (isBare) return;
  const was = figuresOf(read.log);
  const more = again.conversations / again.days / (was.conversations / was.days);
  expect(more, "conversations a day, by those of the log").toBeGreaterThan(0.5);
  expect(more, "conversations a day, by those of the log").toBeLessThan(2);
  expect(again.meanWaitSeconds, `mean wait, ${was.meanWaitSeconds.toFixed(0)} s in the log`).toBeLessThan(3 * was.meanWaitSeconds + 300);
});

it.each([
  ["agents alone", () => csvOf(playedRows().filter(({ sender }) => sender === "agent")), "no buyer writes in it"],
  ["buyers alone", () => csvOf(playedRows().filter(({ sender }) => sender === "buyer")), "nobody answers in it"],
  ["an agent for every row", () => csvOf(talkOf(playedRows()).map((row, place) => (row.agent === "" ? row : { ...row, agent: `message ${place}` }))), "agents (message"],
  ["a few rows of another decade", brokenYear, "the date 2016-06-01, while most rows are of 2026-06-01 to 2026-06-04 (5 such rows)"],
  ["a stream for every row", () => csvOf(playedRows().slice(0, 900).map((row, place) => ({ ...row, conversation: `c${place}`, stream: `order ${place}` }))), "streams (order"],
])("a log of %s is refused with what to do", (_, text, found) => {
  const read = readMessageLog(text(), { fileName: "log.csv", timeZone: "Asia/Shanghai" });
  let faults: unknown;
  try {
    learned(read, "Asia/Shanghai");
  } catch (error) {
    faults = error;
  }
  expect(faults).toBeInstanceOf(InputFaults);
  expect((faults as InputFaults).faults).toEqual([expect.objectContaining({ where: expect.stringMatching(/^log\.csv(?::\d+)?$/u) as string, found: expect.stringContaining(found) as string, kind: expect.anything() as unknown })]);
});
