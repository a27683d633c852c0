import { expect, it } from "vitest";
import { compileModel } from "../../src/model/compileModel.ts";
import type { ModelUplift } from "../../src/model/model.ts";
import type { ScenarioEvent } from "../../src/scenario/scenario.ts";
import { deskScenario } from "../engine/playDesk.ts";

function upliftsOf(events: readonly Partial<ScenarioEvent>[], seed = "a"): readonly ModelUplift[] {
  const plain: ScenarioEvent = { name: "sale", streams: ["buyers"], from: "2026-06-01T10:00", to: "2026-06-01T11:00", shape: { step: 3 }, upliftCv: 0.4 };
  return compileModel(deskScenario({ consultsPerDay: 100, seed, days: 2, events: events.map((event) => ({ ...plain, ...event })) }), 0).streams[0].uplifts;
}

it("an uncertain event is drawn by its name: as strong at another time, on another day and in another shape", () => {
  const [ten, moved, other] = upliftsOf([{}, { from: "2026-06-02T20:00", to: "2026-06-02T21:30", shape: { step: 5 } }, { name: "other" }]);
  expect(moved.key).toEqual(ten.key);
  expect(moved.firstMinute).toBe(2640);
  expect(other.key).not.toEqual(ten.key);
  expect(upliftsOf([{}], "b")[0].key).not.toEqual(ten.key);
});
