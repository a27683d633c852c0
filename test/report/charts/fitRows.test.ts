import { describe, expect, it } from "vitest";
import type { LawShape } from "../../../src/calibration/fitShape.ts";
import { fitRows } from "../../../src/report/charts/fitRows.ts";
import { sampleCalibration } from "../sampleCalibration.ts";

const { shapes } = sampleCalibration();
type Row = Readonly<Record<"from" | "to" | "observed" | "fitted" | "observedShare" | "fittedShare", number>>;
const rowsOf = (shape: LawShape, of: "times" | "counts" = "times") => fitRows(shape, of).rows as readonly Row[];
const think = shapes["conversations.desk.think"] as LawShape;

describe("a law of times as it is drawn", () => {
  it("has bars of about the same width, none of them lost, whose areas are their shares", () => {
    const rows = rowsOf(think);
    const [narrowest, widest] = [Math.min(...rows.slice(0, -1).map(({ from, to }) => to - from)), Math.max(...rows.map(({ from, to }) => to - from))];
    expect(rows.length).toBeLessThanOrEqual(30);
    expect(widest / narrowest).toBeLessThan(5);
    rows.slice(1).forEach(({ from }, index) => expect(from).toBe(rows[index].to));
    for (const { from, to, observed, observedShare } of rows) expect(observed * (to - from)).toBeCloseTo(observedShare, 10);
    const { beyond } = fitRows(think).signals;
    expect(rows.reduce((sum, { observedShare }) => sum + observedShare, 0) + beyond).toBeCloseTo(1, 6);
  });

  it("ends where nearly all are over, and says what lasts longer", () => {
    const { beyond, high, unit } = fitRows(think).signals;
    expect(beyond).toBeLessThanOrEqual(0.015);
    expect(beyond).toBeGreaterThan(0.001);
    expect([high > 200 && high < 400, unit]).toEqual([true, 0]);
  });

  it("is in minutes or hours where it is long", () => {
    const longer = (factor: number): LawShape => ({ ...think, edges: think.edges.map((edge) => edge * factor) });
    const [minutes, hours] = [fitRows(longer(10)).signals, fitRows(longer(100)).signals];
    expect([minutes.unit, hours.unit]).toEqual([1, 2]);
    expect(minutes.high).toBeCloseTo((fitRows(think).signals.high * 10) / 60, 6);
    expect(rowsOf(longer(10)).reduce((sum, { fittedShare }) => sum + fittedShare, 0)).toBeCloseTo(rowsOf(think).reduce((sum, { fittedShare }) => sum + fittedShare, 0), 10);
  });

  it("that is all in one bin is one bar", () => {
    expect(rowsOf({ kind: "law", edges: [0, 60], observed: [1], fitted: [1] })).toMatchObject([{ from: 0, to: 60, observedShare: 1 }]);
  });
});

it("a law of counts has a bar for each whole number", () => {
  const { rows, signals } = fitRows(shapes["conversations.desk.turns"], "counts");
  expect(rows[0]).toMatchObject({ from: 0.5, to: 1.5, middle: 1, observed: 0.6, span: "1" });
  expect(signals).toMatchObject({ low: 0.5, top: 0.6 });
});

it("patience is drawn up to the longest wait, in a unit that a reader would take", () => {
  const { rows, signals } = fitRows(shapes["conversations.desk.patience"]);
  expect(rows).toHaveLength(20);
  expect(signals).toMatchObject({ high: 20, unit: 1 });
});
