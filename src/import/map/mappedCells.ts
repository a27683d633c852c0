import type { Findings } from "../finding.ts";
import { plainHeaderName } from "./headerPlaces.ts";
import type { HeaderPlaces } from "./headerPlaces.ts";
import type { LogMap } from "./logMap.ts";

type Meaning = string | Readonly<Record<string, string>>;

/** A column of ours as it stands in the table. */
interface MappedColumn {
  readonly places: readonly (readonly number[])[];
  readonly none: ReadonlySet<string>;
  readonly constant: string;
  /** Translations by the word as `plainHeaderName` has it, and by the word as it was met. */
  readonly meanings: ReadonlyMap<string, Meaning> | undefined;
  readonly met: Map<string, Meaning>;
}

const NO_PLACES: readonly number[] = [];
/** Stands for every word that has no translation of its own. */
export const OTHER_WORDS = "*";

/** Reads the columns of ours out of rows of theirs. A place holds nothing where any of its joined columns is empty or has a value that means nothing. */
export class MappedCells {
  readonly #columns: ReadonlyMap<string, MappedColumn>;
  readonly #skips: readonly { readonly name: string; readonly place: number; readonly words: ReadonlySet<string> }[];
  /** How many rows were left out for which value, and the line of the first. */
  readonly #leftOut = new Map<string, { count: number; readonly line: number }>();

  constructor(map: LogMap, places: HeaderPlaces) {
    const columns = new Set([...Object.keys(map.columns), ...Object.keys(map.constants)]);
    this.#columns = new Map([...columns].map((column) => [column, mappedColumn(map, places, column)]));
    this.#skips = Object.entries(map.skip).flatMap(([name, words]) => {
      const place = places.ofSkip.get(name);
      return place === undefined ? [] : [{ name, place, words: new Set(words) }];
    });
  }

  /** Whether the map leaves the row out. */
  isLeftOut(line: number, row: readonly string[]): boolean {
    for (const { name, place, words } of this.#skips) {
      const cell = (row[place] ?? "").trim();
      if (!words.has(cell)) continue;
      const reason = `${name} is ${cell}`;
      const known = this.#leftOut.get(reason);
      if (known === undefined) this.#leftOut.set(reason, { count: 1, line });
      else known.count++;
      return true;
    }
    return false;
  }

  /** Tells of the rows left out, with each reason's share in them. */
  tellLeftOut(findings: Findings): void {
    const reasons = [...this.#leftOut];
    const count = reasons.reduce((sum, [, its]) => sum + its.count, 0);
    if (count === 0) return;
    findings.add("row-left-out", () => `the map leaves out rows where ${reasons.map(([reason, its]) => `${reason} (${its.count}, first in line ${its.line})`).join(", ")}`, count);
  }

  /** What a column holds, translated; empty where it holds nothing. `sender` decides translations that depend on who writes. */
  textOf(row: readonly string[], name: string, sender?: string): string {
    const column = this.#columns.get(name);
    if (column === undefined) return "";
    const places = filledPlaces(column, row);
    const text = places.length === 1 ? row[places[0]].trim() : places.map((place) => row[place].trim()).join(" ");
    if (text === "") return column.constant;
    const meaning = column.meanings === undefined ? text : meaningOf(column.meanings, column.met, text);
    return typeof meaning === "string" ? meaning : (meaning[sender ?? ""] ?? text);
  }

  /** Places of the columns that the text of a column comes from. */
  placesOf(row: readonly string[], name: string): readonly number[] {
    const column = this.#columns.get(name);
    return column === undefined ? NO_PLACES : filledPlaces(column, row);
  }
}

function mappedColumn(map: LogMap, places: HeaderPlaces, column: string): MappedColumn {
  const words = Object.entries(map.values[column] ?? {});
  return {
    places: places.ofColumn.get(column) ?? [],
    none: new Set([...(map.none["*"] ?? []), ...(map.none[column] ?? [])]),
    constant: map.constants[column] ?? "",
    meanings: words.length === 0 ? undefined : new Map(words.map(([word, meaning]) => [plainHeaderName(word), meaning])),
    met: new Map(),
  };
}

/** The first place of the column that holds something in the row. */
function filledPlaces({ places, none }: MappedColumn, row: readonly string[]): readonly number[] {
  for (const joined of places) {
    let holds = true;
    for (const place of joined) {
      const cell = (row[place] ?? "").trim();
      if (cell === "" || none.has(cell)) holds = false;
    }
    if (holds) return joined;
  }
  return NO_PLACES;
}

/** A translation that was looked for once is kept: a table has few words of a kind, save where people write. */
function meaningOf(meanings: ReadonlyMap<string, Meaning>, met: Map<string, Meaning>, text: string): Meaning {
  const known = met.get(text);
  if (known !== undefined) return known;
  const meaning = meanings.get(plainHeaderName(text)) ?? meanings.get(OTHER_WORDS) ?? text;
  if (met.size < 10_000) met.set(text, meaning);
  return meaning;
}
