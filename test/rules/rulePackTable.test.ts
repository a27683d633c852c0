import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { BOT_REPLY_KINDS } from "../../src/log/kinds.ts";
import type { Consequence, RulePack } from "../../src/rules/rulePack.ts";
import { isCurrent, isLatest, shippedRulePacks } from "../../src/rules/rulePackCatalogue.ts";
import { writtenRulePack } from "../../src/rules/writtenRulePack.ts";

const text = readFileSync(join(import.meta.dirname, "../../docs/rule-packs.md"), "utf8");
/** The cells of each row that is of a rule, by what is asked for. */
const rows = new Map(text.split("\n").filter((line) => line.startsWith("| `")).map((line) => {
  const [, asked, ...cells] = line.split("|").map((cell) => cell.trim());
  return [asked, cells.slice(0, -1)] as const;
}));

const UNITS = { "consumer-day": "buyers of a day", session: "conversations", round: "rounds", message: "messages" } as const;
const CLOCKS = { "each-message": "each message", "first-of-burst": "first unanswered message", "first-of-session": "first message", "agent-list": "entry into the agent's list" } as const;

const asked = (pack: RulePack): string => `\`${pack.id}${isLatest(pack) ? "" : `@${pack.effective.from ?? ""}`}\`${isCurrent(pack) ? "" : " *"}`;

describe("docs/rule-packs.md", () => {
  it("has a row for each rule and version and no other", () => {
    expect([...rows.keys()].toSorted()).toEqual(shippedRulePacks().map(asked).toSorted());
  });

  it.each(shippedRulePacks().map((pack) => [asked(pack), pack] as const))("%s says what the data say", (name, pack) => {
    expect(rows.get(name)).toEqual([
      `${pack.name.en}, ${pack.name.zh}`,
      UNITS[pack.unit] + (pack.scope === "agent" ? " of each agent" : ""),
      `${hours(pack)}${pack.window.by === "session-start" ? " by the conversation's beginning" : ""}`,
      `${pack.measure === undefined ? limit(pack) : pack.capPerUnit === undefined ? "mean" : `mean, at most ${limit(pack)}`}, ${CLOCKS[pack.clock]}`,
      bots(pack),
      pack.consequences.map((consequence) => follows(pack, consequence)).join("; ") || "-",
      dates(pack),
      pack.reliability,
    ]);
  });
});

function hours({ window: { from, to } }: RulePack): string {
  return from === "00:00" && to === "24:00" ? "all day" : `${from.slice(0, 2)}–${to.slice(0, 2)}`;
}

function limit({ deadline }: RulePack): string {
  return deadline % 3600 === 0 ? `${deadline / 3600} h` : deadline % 60 === 0 ? `${deadline / 60} min` : `${deadline} s`;
}

function bots({ repliesCount, botOnlyUnits, denominator }: RulePack): string {
  const counted = BOT_REPLY_KINDS.filter((kind) => repliesCount.includes(kind));
  if (counted.length === BOT_REPLY_KINDS.length) return "count";
  const out = botOnlyUnits === "exclude" || denominator === "needing-manual";
  return `${counted.length === 0 ? "no" : counted.join(", ")}${out ? "; what they settle is left out" : ""}`;
}

/** `fine ≥ 50%` */
function follows(pack: RulePack, consequence: Consequence): string {
  const { consequences } = writtenRulePack({ ...pack, consequences: [consequence] }) as { consequences: readonly { threshold?: string }[] };
  const threshold = consequence.standard === "industry" ? "the trade's figure" : consequences[0].threshold?.replace(">=", "≥");
  return [consequence.kind, ...(threshold === undefined ? [] : [threshold]), ...(consequence.assumed === true ? ["(assumed)"] : [])].join(" ");
}

function dates({ effective: { from, to } }: RulePack): string {
  if (from === null) return to === null ? "unknown" : `up to ${to}`;
  return to === null ? `since ${from}` : `${from} to ${to}`;
}
