import { describe, expect, it } from "vitest";
import { parseAmount } from "../../src/document/parseAmount.ts";

describe("an amount", () => {
  it("is read as people write it, in Chinese too", () => {
    expect(["12000", "12,000", "1,234,567", "1.2万", "１２００", "8k", "3 千", "1.5w"].map(parseAmount)).toEqual([12_000, 12_000, 1_234_567, 12_000, 1200, 8000, 3000, 15_000]);
  });

  it("is none where something else is written", () => {
    expect(["", "many", "-5", "1.2.3", "万", "12,00"].map(parseAmount)).toEqual(Array.from({ length: 6 }));
  });
});
