import type { Findings } from "./finding.ts";
import { plainHeaderName } from "./headerPlaces.ts";
import type { HeaderPlaces } from "./headerPlaces.ts";
import type { LogMap } from "./logMap.ts";

/** Reads the columns of ours out of a row of theirs. */
export interface MappedCells {
  /** Whether the map leaves the row out; that is told. */
  readonly isLeftOut: (line: number, row: readonly string[]) => boolean;
  /** What a column holds, translated; empty where it holds nothing. `sender` decides translations that depend on who writes. */
  readonly textOf: (row: readonly string[], column: string, sender?: string) => string;
  /** Places of the columns that the text came from, of the first place that holds something. */
  readonly placesOf: (row: readonly string[], column: string) => readonly number[];
}

/** A place holds nothing where any of its joined columns is empty or has a value that means nothing. */
export function mappedCells(map: LogMap, places: HeaderPlaces, findings: Findings): MappedCells {
  const noneAnywhere = new Set(map.none["*"]);
  const none = new Map(Object.entries(map.none).map(([column, words]) => [column, new Set([...noneAnywhere, ...words])]));
  const skips = Object.entries(map.skip).flatMap(([name, words]) => {
    const place = places.ofSkip.get(name);
    return place === undefined ? [] : [{ name, place, words: new Set(words) }];
  });
  const translations = new Map(Object.entries(map.values).map(([column, words]) =>
    [column, new Map(Object.entries(words).map(([word, meaning]) => [plainHeaderName(word), meaning]))]));

  const placesOf = (row: readonly string[], column: string): readonly number[] => {
    const empty = none.get(column) ?? noneAnywhere;
    const holds = (place: number): boolean => {
      const cell = (row[place] ?? "").trim();
      return cell !== "" && !empty.has(cell);
    };
    return places.ofColumn.get(column)?.find((joined) => joined.every(holds)) ?? [];
  };
  const translated = (column: string, text: string, sender: string | undefined): string => {
    const meaning = translations.get(column)?.get(plainHeaderName(text));
    if (meaning === undefined || typeof meaning === "string") return meaning ?? text;
    return meaning[sender ?? ""] ?? text;
  };
  return {
    isLeftOut: (line, row) => {
      const reason = skips.find(({ place, words }) => words.has((row[place] ?? "").trim()));
      if (reason !== undefined) findings.add("row-left-out", () => `${reason.name} is ${row[reason.place].trim()} in line ${line}; the map leaves such rows out`);
      return reason !== undefined;
    },
    placesOf,
    textOf: (row, column, sender) => {
      const text = placesOf(row, column).map((place) => row[place].trim()).join(" ");
      return text === "" ? (map.constants[column] ?? "") : translated(column, text, sender);
    },
  };
}
