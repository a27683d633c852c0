import { describe, expect, it } from "vitest";
import { parseRulePack } from "../../src/rules/parseRulePack.ts";
import type { RulePack } from "../../src/rules/rulePack.ts";
import { shippedRulePacks } from "../../src/rules/rulePackCatalogue.ts";
import { ruleNotes, withOption } from "./ruleNotes.ts";

const packs = shippedRulePacks().map((pack) => [pack.effective.from === null ? pack.id : `${pack.id}@${pack.effective.from}`, pack] as const);

/** The open questions of the rules' sources, and the keys that decide them. Source: domain §1.19. */
const AMBIGUITIES: Readonly<Record<string, readonly string[]>> = {
  "a, whether the window's end belongs to it": ["window.closed"],
  "b, a question just before the end and an answer just after it": ["afterWindow"],
  "c, thanks and goodbyes": ["closingWords"],
  "d, several messages in a row": ["clock", "unit", "burstGap"],
  "e, messages of the night": ["beforeWindow"],
  "f, a consumer who writes at night and again in the window": ["consumerMessages"],
  "g, from 100 on or above 100": ["minimumVolume"],
  "h and o, spam and blacklisted buyers": ["excludes"],
  "i, replies of bots": ["repliesCount", "botOnlyUnits", "denominator"],
  "j, everybody offline": ["allOffline"],
  "k, a conversation passed on": ["transfer"],
  "l, persons of a day or conversations": ["unit", "sessionResume"],
  "m, several days": ["period"],
  "n, consumers with nothing but automatic messages": ["excludes"],
  "p, a card sent before the question": ["clock"],
  "r, an answer from another account": ["scope"],
};

const OPTIONS = packs.flatMap(([name, pack]) => ruleNotes(pack, "en").flatMap(({ options }) => options.map((option) => [name, JSON.stringify(option), pack, option] as const)));

describe("the notes of the packs", () => {
  it.each(packs)("%s: every line begins with the key that it speaks of, in both languages the same", (_name, pack) => {
    const [en, zh] = [ruleNotes(pack, "en"), ruleNotes(pack, "zh")];
    for (const { keys } of [...en, ...zh]) expect(keys.filter((key) => !isKey(pack, key))).toEqual([]);
    expect(en.every(({ keys }) => keys.length > 0)).toBe(true);
    expect(zh.map(({ keys }) => keys)).toEqual(en.map(({ keys }) => keys));
  });

  it.each(packs)("%s: the options are the same in both languages", (_name, pack) => {
    expect(ruleNotes(pack, "zh").map(({ options }) => options)).toEqual(ruleNotes(pack, "en").map(({ options }) => options));
  });

  it.each(Object.entries(AMBIGUITIES))("take up %s", (_question, keys) => {
    const named = new Set(packs.flatMap(([, pack]) => [...noted(pack)]));
    expect(keys.filter((key) => !named.has(key))).toEqual([]);
  });

  it.each(["unit", "window", "repliesCount", "afterWindow", "closingWords", "deadlineInclusive"])("of every rule in force tell what is open about %s, or where that stands", (key) => {
    const tells = (pack: RulePack): boolean => [...noted(pack)].some((name) => name.split(".")[0] === key || (key === "unit" && name === "clock"));
    const mustTell = packs.filter(([, pack]) => pack.measure === undefined && !asElsewhere(pack) && !(key === "afterWindow" && pack.window.to > "23:59" && pack.window.from === "00:00"));
    expect(mustTell.filter(([, pack]) => !tells(pack)).map(([name]) => name)).toEqual([]);
  });
});

describe("an option that the notes name", () => {
  it.each(OPTIONS)("%s with %s is a rule", (_name, _option, pack, option) => {
    const changed = parseRulePack(JSON.stringify(withOption(pack, option)));
    expect(changed.id).toBe(pack.id);
    expect(changed).not.toEqual(pack);
  });
});

/** Keys and options of the notes. */
function noted(pack: RulePack): Set<string> {
  return new Set(ruleNotes(pack, "en").flatMap(({ keys, options }) => [...keys, ...options.flatMap((option) => Object.keys(option))]));
}

/** Whether the notes refer to those of another pack for all that they leave out. */
function asElsewhere(pack: RulePack): boolean {
  return /all else/u.test(pack.notes?.en ?? "");
}

function isKey(pack: RulePack, key: string): boolean {
  const [first, second] = key.split(".");
  const optional = ["minimumVolume", "period", "burstGap", "beforeWindow", "consumerMessages", "sessionResume"];
  const holder = pack as unknown as Record<string, unknown>;
  return optional.includes(key) || (second === undefined ? first in holder : second in Object(holder[first]));
}
