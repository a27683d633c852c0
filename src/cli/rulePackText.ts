import { stringify } from "yaml";
import type { Language } from "../report/words/language.ts";
import type { RulePack } from "../rules/rulePack.ts";
import { writtenRulePack } from "../rules/writtenRulePack.ts";

/** One line for each pack: its id and what it is called, a heading for each platform. */
export function formatRuleList(packs: readonly RulePack[], language: Language): string {
  const widest = Math.max(0, ...packs.map(({ id }) => id.length));
  const lines = packs.flatMap((pack, index) => {
    const heading = packs[index - 1]?.platform === pack.platform ? [] : [`${index === 0 ? "" : "\n"}${pack.platform}`];
    const ended = pack.effective.to === null ? "" : ` (${pack.effective.from ?? ""} – ${pack.effective.to})`;
    return [...heading, `  ${pack.id.padEnd(widest)}  ${pack.name[language]}${ended}`];
  });
  return `${lines.join("\n")}\n`;
}

/** A pack as a rule-pack file, every default filled in, its sources included. */
export function formatRulePack(pack: RulePack): string {
  return stringify(writtenRulePack(pack), { lineWidth: 120, compat: "yaml-1.1" });
}
