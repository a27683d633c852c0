import { Document, isCollection, isScalar, isSeq, visit } from "yaml";
import { displayWidth, wrap } from "../report/terminal/columns.ts";
import { nameOf } from "../report/nameOf.ts";
import { ruleSentences } from "../report/ruleSentences.ts";
import type { Language } from "../report/words/language.ts";
import { ruleWordsOf } from "../report/words/ruleWordsOf.ts";
import { wordsOf } from "../report/words/wordsOf.ts";
import type { RulePack } from "../rules/rulePack.ts";
import { isCurrent, isLatest } from "../rules/rulePackCatalogue.ts";
import { writtenRulePack } from "../rules/writtenRulePack.ts";

const COLUMNS = 100;

/**
 * The rules by platform, a line for each: its id (a star where the platform is not judged by it unless asked), how reliable its sources are,
 * since and until when it holds, what it is called. Earlier versions stand below the current one. Then what the columns mean.
 */
export function formatRuleList(packs: readonly RulePack[], language: Language): string {
  const { list } = ruleWordsOf(language);
  const rows = packs.filter(isLatest).toSorted((a, b) => (a.platform === b.platform ? Number(isCurrent(b)) - Number(isCurrent(a)) : 0));
  const cells = rows.map((pack) => [`${pack.id}${isCurrent(pack) ? "" : " *"}`, pack.reliability ?? "-", datesText(pack, list.unknownDate)]);
  const widths = [0, 1, 2].map((column) => Math.max(0, ...cells.map((row) => displayWidth(row[column]))));
  const lines = rows.flatMap((pack, index) => {
    const heading = rows[index - 1]?.platform === pack.platform ? [] : [...(index === 0 ? [] : [""]), platformHeading(pack.platform, language)];
    const row = cells[index].map((cell, column) => padded(cell, widths[column]));
    const earlier = packs.filter((other) => other.id === pack.id && !isLatest(other)).map(({ effective }) => `@${effective.from ?? ""}`).toSorted().toReversed();
    return [...heading, `  ${[...row, pack.name[language]].join("  ")}`, ...(earlier.length === 0 ? [] : [`    ${list.earlier(earlier)}`])];
  });
  return `${[...lines, "", ...list.footer.flatMap((text) => wrap(text, COLUMNS))].join("\n")}\n`;
}

/** `拼多多 pinduoduo`; in English the name alone where it is the same word. */
function platformHeading(platform: string, language: Language): string {
  const name = nameOf(platform, wordsOf(language));
  return name.toLowerCase() === platform ? platform : `${platform} ${name}`;
}

function datesText({ effective: { from, to } }: RulePack, unknown: string): string {
  if (from === null && to === null) return unknown;
  return `${from ?? "…"} – ${to ?? ""}`.trimEnd();
}

/** Filled up with blanks to a width on the screen. */
function padded(text: string, width: number): string {
  return text + " ".repeat(width - displayWidth(text));
}

/** What a rule counts in sentences, as comments above the pack as a rule-pack file, every default filled in, its sources included. */
export function formatRulePack(pack: RulePack, language: Language): string {
  const sentences = [`${pack.name[language]} (${pack.id})`, ...ruleSentences(pack, language), ruleWordsOf(language).copyHint];
  const comments = sentences.flatMap((sentence) => wrap(sentence, COLUMNS - 2).map((line) => `# ${line}`));
  return `${comments.join("\n")}\n\n${rulePackFile(pack)}`;
}

/** Keys whose short values stand on one line. */
const ON_ONE_LINE: ReadonlySet<unknown> = new Set(["aliases", "name", "window", "repliesCount", "excludes", "closingWords", "effective"]);

/** The pack as a rule-pack file that reads back to the same pack. */
function rulePackFile(pack: RulePack): string {
  const document = new Document(writtenRulePack(pack), { aliasDuplicateObjects: false, compat: "yaml-1.1" });
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || !isCollection(value)) return;
      value.flow = ON_ONE_LINE.has(key.value);
      if (key.value === "consequences" && isSeq(value)) for (const item of value.items) if (isCollection(item)) item.flow = true;
      return key.value === "consequences" ? visit.SKIP : undefined;
    },
  });
  return document.toString({ lineWidth: 140, blockQuote: "literal", flowCollectionPadding: true });
}
