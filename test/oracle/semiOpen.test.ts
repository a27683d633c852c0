import { describe, expect, test } from "vitest";
import { exactCases, exactCasesPresent, type ExactCase } from "./exactCases.ts";
import { semiOpen } from "./semiOpen.ts";
import { semiOpenParams } from "./semiOpenParams.ts";
import { stationary } from "./stationary.ts";

/** The oracle's value of a case; there patience is for the wait for a slot alone. */
function oracle({ params, quantity }: ExactCase): number {
  const figures = semiOpen({ ...semiOpenParams(params), listLeaveRate: 0 });
  if (quantity === "P(message response<=t)") return figures.respondedWithin(params.t);
  return {
    "P(wait for slot>0)": figures.slotDelayed, "E[wait for slot]": figures.meanSlotWait, "E[open chats]": figures.meanOpen,
    "E[message response]": figures.meanResponse, "agent utilisation": figures.utilisation, "P(abandon)": figures.abandoned,
  }[quantity]!;
}

describe("one agent with several chats, computed", () => {
  test.skipIf(!exactCasesPresent)("agrees with the semi-open cases to 1e-9 (../shared/data/exact-cases.json)", () => {
    const cases = exactCases("Semi-open chat");
    expect(cases).toHaveLength(23);
    for (const one of cases) expect(Math.abs(oracle(one) / one.value - 1)).toBeLessThan(1e-9);
  });

  test("with one turn and one slot is M/M/1, and with patience there Erlang A", () => {
    const single = { arrivalRate: 0.5, slots: 1, meanHandle: 1, meanThink: 1, endShare: 1, poolLeaveRate: 0, listLeaveRate: 0 };
    expect(semiOpen(single).slotDelayed).toBeCloseTo(0.5, 13);
    expect(semiOpen(single).meanSlotWait).toBeCloseTo(1, 12);
    expect(semiOpen(single).meanResponse).toBeCloseTo(1, 13);
    // θ = µ: the number present is Poisson with mean λ/µ.
    const impatient = semiOpen({ ...single, poolLeaveRate: 1 });
    expect(impatient.slotDelayed).toBeCloseTo(1 - Math.exp(-0.5), 13);
    expect(impatient.abandoned).toBeCloseTo(1 - (1 - Math.exp(-0.5)) / 0.5, 13);
  });

  test("with patience in the list and room for all is Erlang A again, and who is not answered has left", () => {
    const desk = { arrivalRate: 0.5, slots: 12, meanHandle: 1, meanThink: 1, endShare: 1, poolLeaveRate: 1, listLeaveRate: 1 };
    const figures = semiOpen(desk);
    expect(figures.utilisation).toBeCloseTo(1 - Math.exp(-0.5), 12);
    expect(figures.respondedWithin(40)).toBeCloseTo(1 - figures.abandoned, 10);
  });
});

test("the stationary law of a birth-death chain is its product form", () => {
  const [up, down] = [2, 3];
  const law = stationary([[0, up, 0], [down, 0, up], [0, 2 * down, 0]]);
  const weights = [1, up / down, (up * up) / (2 * down * down)];
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  weights.forEach((weight, state) => expect(law[state]).toBeCloseTo(weight / total, 14));
});
