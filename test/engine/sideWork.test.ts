import { expect, it } from "vitest";
import { playReplication } from "../../src/engine/replication.ts";
import { compileModel } from "../../src/model/compileModel.ts";
import { deskScenario } from "./playDesk.ts";
import { firstDifference } from "./reference/firstDifference.ts";
import { playReference } from "./reference/playReference.ts";
import { rowsOfLog } from "./reference/rows.ts";

it("tasks of one millisecond are begun in the order of the file", () => {
  const work = [11, 7, 5].map((handle, place) => ({ name: `work ${place}`, team: "desk", perDay: 12, handle: { constant: handle }, between: ["08:00", "09:00"] as const }));
  const model = compileModel(deskScenario({ work, roster: { day: 2 } }), 0);
  const atOnce = { ...model, work: model.work.map((each) => ({ ...each, toMs: each.fromMs + 2 })) };
  for (const replication of [0, 1, 2, 3]) {
    expect(firstDifference(playReference(atOnce, replication), rowsOfLog(playReplication(atOnce, replication)))).toBeUndefined();
  }
  const { startedAt, endedAt, count } = playReplication(atOnce, 0).work;
  const lengths = Array.from({ length: count }, (_, row) => endedAt[row] - startedAt[row]);
  expect(count).toBeGreaterThan(20);
  // the first of each millisecond's work come before the others
  expect(lengths[0]).toBe(11_000);
});
