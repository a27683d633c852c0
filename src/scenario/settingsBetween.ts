import { isBlock } from "../document/isBlock.ts";
import { parseDocument } from "../document/parseDocument.ts";
import { effectiveForm } from "./effectiveForm.ts";
import type { Scenario } from "./scenario.ts";

/**
 * Settings (`path=value`, see `withSettings`) that make one scenario of another, each for the smallest part that differs: keys of blocks and items of
 * lists of one length; what is longer, shorter or of another kind is set whole. Values are written as JSON, a word as it is; nothing (`null`) takes a key away.
 * None where both are the same. Replayed arrivals are no part of a file and not looked at.
 */
export function settingsBetween(from: Scenario, to: Scenario): readonly string[] {
  return differences(effectiveForm(from), effectiveForm(to), []);
}

function differences(from: unknown, to: unknown, path: readonly string[]): readonly string[] {
  if (JSON.stringify(from) === JSON.stringify(to)) return [];
  if (Array.isArray(from) && Array.isArray(to) && from.length === to.length) return to.flatMap((item: unknown, index) => differences(from[index], item, [...path, String(index)]));
  if (isBlock(from) && isBlock(to)) {
    const names = [...new Set([...Object.keys(to), ...Object.keys(from)])];
    return names.flatMap((name) => differences(from[name], to[name], [...path, name]));
  }
  return [`${path.join(".")}=${settingText(to)}`];
}

/** A word that YAML reads as the text that it is needs no quotes. */
function settingText(value: unknown): string {
  const isPlain = typeof value === "string" && PLAIN_WORD.test(value) && parseDocument(value, value).value === value;
  return isPlain ? value : JSON.stringify(value) ?? "null";
}

const PLAIN_WORD = /^\w[\w:.-]*$/u;
