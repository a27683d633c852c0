import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { calibrateBuyers } from "../../../src/calibration/buyers/calibrateBuyers.ts";
import type { Fit } from "../../../src/calibration/fit.ts";
import { observeDesk } from "../../../src/calibration/observed/observeDesk.ts";
import { readMessageLog } from "../../../src/import/readMessageLog.ts";

const file = join(import.meta.dirname, "..", "..", "..", "..", "shared", "data", "support-tweets.csv");
const text = existsSync(file) ? readFileSync(file, "utf8") : "";

/** What a conversation had of a buyer's messages, each run between two replies counting once, on the mean. */
function meanRuns(): number {
  const last = new Map<string, string>();
  let runs = 0;
  for (const line of text.split("\n").slice(1)) {
    const [, , conversation, sender] = line.split(",");
    if (sender === "buyer" && last.get(conversation) !== "buyer") runs++;
    if (conversation !== undefined) last.set(conversation, sender);
  }
  return runs / last.size;
}

describe.skipIf(text === "")("real support by brands that take hours and answer few (../shared/data, skipped where it is absent)", () => {
  const fits: Readonly<Record<string, Fit>> = text === "" ? {} : calibrateBuyers(observeDesk(readMessageLog(text, { fileName: "support-tweets.csv", timeZone: "UTC" }))).fits;

  it("has as many turns a conversation as there are runs of messages between replies, within three standard errors", () => {
    const { value, lower = value, upper = value } = fits["conversations.desk.turns"];
    expect(Math.abs(Math.log(value / meanRuns()))).toBeLessThan((3 * Math.log(upper / lower)) / (2 * 1.645));
    expect(upper / lower).toBeGreaterThan(1.05);
  });

  it("has thoughts of hours, and gaps within a turn that are shorter", () => {
    const { "conversations.desk.burstGap": gap, "conversations.desk.think": think } = fits;
    expect(think.value).toBeGreaterThan(3600);
    expect(gap.value).toBeLessThan(think.value / 2);
  });

  it("tells nothing of patience, since most of what nobody answered is the desk's own doing", () => {
    for (const key of ["patience", "silentShare"]) expect(fits[`conversations.desk.${key}`]).toMatchObject({ source: "default", reason: { code: "desk-neglects" } });
  });
});
