import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { settingOption } from "../../src/report/settingOption.ts";

describe("a setting as an option of the command line", () => {
  it("is written plainly where a shell takes it so", () => {
    expect(settingOption("roster.pre-sale.late=2")).toBe("--set roster.pre-sale.late=2");
  });

  it.each(["a={\"x\": [1, 2]}", "a=it's", "a=$HOME `b`", "队.早班=3"])("reaches the program through a shell as it was: %s", (setting) => {
    expect(execFileSync("sh", ["-c", `printf '%s|' ${settingOption(setting)}`]).toString()).toBe(`--set|${setting}|`);
  });
});
