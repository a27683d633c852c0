import { isBlock } from "./isBlock.ts";

const LONGEST = 60;

/** A plain value as it is shown in a fault: `0`, `"abc"`, `a list of 3`, `{lognormal: …}`, `empty`. */
export function valueInWords(value: unknown): string {
  if (value === null || value === undefined) return "empty";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : `a list of ${value.length}`;
  if (isBlock(value)) {
    const keys = Object.keys(value);
    return keys.length === 0 ? "an empty block" : shortened(`{${keys.map((key) => `${key}: …`).join(", ")}}`);
  }
  return shortened(typeof value === "number" ? String(value) : (JSON.stringify(value) ?? typeof value));
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}
