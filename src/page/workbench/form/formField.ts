import { valueAt } from "../../../document/parsedDocument.ts";
import type { Scenario } from "../../../scenario/scenario.ts";
import { writtenShift } from "../../../scenario/writtenShift.ts";
import type { KeyChange, WrittenScenario } from "../../../server/protocol.ts";

export const FORM_GROUPS = ["shop", "arrivals", "events", "bot", "teams", "shifts", "conversations", "rules"] as const;
export type FormGroup = (typeof FORM_GROUPS)[number];

export type FormPath = readonly (string | number)[];

/** One key of the scenario as a field. */
export interface FormField {
  readonly group: FormGroup;
  readonly path: FormPath;
  /** What it is of: a stream's, team's, shift's, event's or rule's name; absent where there is one only. */
  readonly of?: string;
  /** Which of several, from 0: a meal, a question. */
  readonly place?: number;
  readonly kind: "text" | "date" | "platform" | "rules";
  /** What holds where the text says nothing, as it would be written; absent where nothing holds. */
  readonly fallback?: string;
}

/** How a field stands in the text. */
export type FieldState =
  | { readonly kind: "written"; readonly text: string }
  | { readonly kind: "absent" }
  /** As something that a field does not show: a list, a block, a file. */
  | { readonly kind: "otherwise" };

export function fieldState(written: WrittenScenario, { path, kind }: FormField): FieldState {
  const value = valueAt(written, path);
  if (value === undefined) return { kind: "absent" };
  if (kind === "rules") return Array.isArray(value) && value.every((rule) => typeof rule === "string") ? { kind: "written", text: value.join("\n") } : { kind: "otherwise" };
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? { kind: "written", text: String(value) } : { kind: "otherwise" };
}

/**
 * What a field's new text changes; emptied, the key goes and its default holds again. A standard shift or a list that the text does not write is written whole:
 * a shift written in part would lose its meals, and a place of a list cannot stand alone.
 */
export function fieldChange(written: WrittenScenario, scenario: Scenario, { path }: FormField, text: string): KeyChange {
  // 618 may be a name
  const value = path[path.length - 1] === "name" ? text.trim() || undefined : plainValue(text);
  if (path[0] === "shifts" && valueAt(written, path.slice(0, 2)) === undefined) {
    return { path: path.slice(0, 2), value: withValue(writtenShift(scenario.shifts[path[1]]), path.slice(2), value) };
  }
  const list = path.findIndex((step, depth) => typeof step === "number" && !Array.isArray(valueAt(written, path.slice(0, depth))));
  if (list < 0) return value === undefined ? { path } : { path, value };
  return { path: path.slice(0, list), value: withValue(valueAt(scenario, path.slice(0, list)), path.slice(list), value) };
}

/** A number where it is one, else as it was typed: shares, durations and times are read by the scenario's own reader. */
function plainValue(text: string): string | number | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  return /^-?(?:\d+\.?\d*|\.\d+)$/u.test(trimmed) ? Number(trimmed) : trimmed;
}

/** A block or list with one value of it another. */
function withValue(whole: unknown, path: FormPath, value: unknown): unknown {
  if (path.length === 0) return value;
  const [step, ...rest] = path;
  if (Array.isArray(whole)) return whole.map((item: unknown, at) => (at === step ? withValue(item, rest, value) : item));
  return { ...(whole as object), [step]: withValue(valueAt(whole, [step]), rest, value) };
}
