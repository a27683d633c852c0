import { describe, expect, it } from "vitest";
import { paceFit } from "../../../src/calibration/handling/paceFit.ts";
import { paceTable } from "../../../src/calibration/handling/paceTable.ts";
import type { HandlingSample } from "../../../src/calibration/handling/handlingSample.ts";

interface Row {
  readonly seconds: number;
  readonly agent?: number;
  readonly stream?: number;
  readonly open?: number;
}

function sampleOf(rows: readonly Row[]): HandlingSample {
  const column = (key: "agent" | "stream" | "open", none: number): Int32Array => Int32Array.from(rows, (row) => row[key] ?? none);
  return { count: rows.length, seconds: Float64Array.from(rows, ({ seconds }) => seconds), agent: column("agent", 0), stream: column("stream", 0), open: column("open", 1) };
}

const OPEN = [1, 2, 3, 5, 8];

describe("the pace of a team", () => {
  it("of times that are exact is exact: slowdown, streams and agents", () => {
    const rows = [0, 1, 2].flatMap((agent) => [0, 1].flatMap((stream) => OPEN.map((open): Row => (
      { agent, stream, open, seconds: [20, 45][stream] * [0.5, 1, 2][agent] * (1 + 0.07 * (open - 1)) }))));
    const { slowdown, effects, rest } = paceFit(paceTable(sampleOf(rows), 0.001), true);
    expect(slowdown).toBeCloseTo(0.07, 8);
    expect([0, 1, 2].map((agent) => Math.exp(effects.get(agent) ?? 0))).toEqual([0.5, 1, 2].map((factor) => expect.closeTo(factor, 8) as number));
    expect(rest).toBeCloseTo(0, 9);
  });

  it("has the standard error of a regression: residual variance over the spread of the slopes", () => {
    // at a slowdown of 0 the slope is open − 1; two values of it, ten times each, and residuals of ± 0.1
    const rows = [1, 3].flatMap((open) => Array.from({ length: 10 }, (_, turn): Row => ({ open, seconds: 30 * Math.exp(turn % 2 === 0 ? 0.1 : -0.1) })));
    const { slowdown, slowdownError, variance } = paceFit(paceTable(sampleOf(rows), 0.001), false);
    expect(slowdown).toBeCloseTo(0, 6);
    expect(variance).toBeCloseTo((20 * 0.01) / 19, 9);
    expect(slowdownError).toBeCloseTo(Math.sqrt(variance / 20), 6);
  });

  it("tells no slowdown where the number of open conversations does not vary", () => {
    expect(paceFit(paceTable(sampleOf([{ seconds: 10, open: 2 }, { seconds: 20, open: 2 }]), 0.001), false)).toMatchObject({ slowdown: 0 });
    expect(paceFit(paceTable(sampleOf([{ seconds: 10, open: 2 }, { seconds: 20, open: 2 }]), 0.001), false).slowdownError).toBeUndefined();
  });

  it("is never quicker with more conversations open", () => {
    expect(paceFit(paceTable(sampleOf(OPEN.map((open) => ({ open, seconds: 40 - open }))), 0.001), false).slowdown).toBe(0);
  });
});
