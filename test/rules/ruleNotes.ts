import { parse } from "yaml";
import type { RulePack } from "../../src/rules/rulePack.ts";
import { writtenRulePack } from "../../src/rules/writtenRulePack.ts";

/** A line of a pack's notes: the keys it speaks of, and the options it names, each as the keys to be changed. */
export interface RuleNote {
  readonly keys: readonly string[];
  readonly options: readonly Readonly<Record<string, unknown>>[];
}

const HEAD = { en: /^([\w., ]+?) - \S/u, zh: /^([\w.、]+)：\S/u } as const;
/** Keys of a consequence, which an option changes wherever it stands. */
const CONSEQUENCE_KEYS = ["threshold", "minimumVolume", "tooFew", "period"];

export function ruleNotes(pack: RulePack, language: "en" | "zh"): readonly RuleNote[] {
  return (pack.notes?.[language] ?? "").split("\n").map((line) => ({
    keys: HEAD[language].exec(line)?.[1].split(/, |、/u) ?? [],
    options: [...line.matchAll(/`([^`]+)`/gu)].map(([, text]) => text).filter((text) => /^(?:\{ )?[\w.]+: /u.test(text)).map((text) => parse(text) as Record<string, unknown>),
  }));
}

/** The pack's file with an option taken. */
export function withOption(pack: RulePack, option: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const file = structuredClone(writtenRulePack(pack)) as Record<string, unknown>;
  for (const [path, value] of Object.entries(option)) {
    if (CONSEQUENCE_KEYS.includes(path)) file.consequences = (file.consequences as object[]).map((consequence) => (path !== "tooFew" || "minimumVolume" in consequence ? { ...consequence, [path]: value } : consequence));
    else if (path === "window") file.window = { ...(file.window as object), ...(value as object) };
    else if (path.includes(".")) file[path.split(".")[0]] = { ...(file[path.split(".")[0]] as object), [path.split(".")[1]]: value };
    else file[path] = value;
  }
  return file;
}
