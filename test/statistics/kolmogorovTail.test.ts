import { describe, expect, it } from "vitest";
import { kolmogorovTail } from "../../src/statistics/kolmogorovTail.ts";

describe("Kolmogorov's tail", () => {
  it("is the published points of the limit", () => {
    // Source: N. Smirnov, Table for estimating the goodness of fit, Ann. Math. Statist. 19 (1948) 279.
    const [n, root] = [1e12, 1e6];
    for (const [point, above] of [[0.5, 0.963945], [0.83, 0.496], [1, 0.27], [1.22, 0.101919], [1.36, 0.049486], [1.63, 0.009846]]) expect(kolmogorovTail(point / root, n)).toBeCloseTo(above, 3);
    expect(kolmogorovTail(0, 10)).toBe(1);
  });

  it("is near the exact points of small samples", () => {
    // Source: L. H. Miller, Table of percentage points of Kolmogorov statistics, JASA 51 (1956) 111: two-sided 10 %, 5 % and 1 %.
    for (const [n, ...points] of [[10, 0.36866, 0.40925, 0.48893], [20, 0.26473, 0.29408, 0.35241], [50, 0.16959, 0.18845, 0.22604]]) {
      [0.1, 0.05, 0.01].forEach((above, i) => expect(Math.abs(kolmogorovTail(points[i], n) / above - 1)).toBeLessThan(0.05));
    }
  });

  it("has no step where one series takes over from the other", () => {
    const at = (x: number) => kolmogorovTail(x / 1000, 1e6);
    expect(Math.abs(at(1.1798) - at(1.1799))).toBeLessThan(1e-4);
    expect(at(1.1798)).toBeGreaterThan(at(1.1799));
  });
});
