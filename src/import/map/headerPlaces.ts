import type { LogMap } from "./logMap.ts";

/** Where the columns that a map names stand in a table. */
export interface HeaderPlaces {
  /** By column of ours the places to look in, best first; each the places of the columns to be joined. */
  readonly ofColumn: ReadonlyMap<string, readonly (readonly number[])[]>;
  /** By column of theirs whose values leave rows out. */
  readonly ofSkip: ReadonlyMap<string, number>;
  /** By place the unit that the header names in brackets, in lower case. */
  readonly units: ReadonlyMap<number, string>;
  /** Names of columns that the map does not use. */
  readonly unread: readonly string[];
}

/** A unit in brackets at a name's end: 平均人工响应时长(分钟). */
const WITH_UNIT = /^(.+?)\s*\((秒|秒数|分钟|分|小时|时|s|sec|seconds|min|minutes|h|hours|元|%|人|个|次|单)\)$/u;

/** Finds the columns of a map in a header: names compare without case, blanks around them and full width, and without a unit in brackets where nothing has that very name. */
export function headerPlaces(map: LogMap, names: readonly string[]): HeaderPlaces {
  const places = new Map<string, number>();
  const units = new Map<number, string>();
  for (const [place, name] of names.entries()) {
    const plain = plainHeaderName(name);
    if (plain !== "" && !places.has(plain)) places.set(plain, place);
  }
  for (const [place, name] of names.entries()) {
    const match = WITH_UNIT.exec(plainHeaderName(name));
    if (match === null) continue;
    units.set(place, match[2]);
    if (!places.has(match[1])) places.set(match[1], place);
  }
  const used = new Set<number>();
  const placeOf = (name: string): number | undefined => places.get(plainHeaderName(name));
  const ofColumn = new Map(Object.entries(map.columns).map(([column, alternatives]) => {
    const found = alternatives.map((joined) => joined.map(placeOf)).filter((joined): joined is number[] => joined.every((place) => place !== undefined));
    for (const place of found.flat()) used.add(place);
    return [column, found];
  }));
  const ofSkip = new Map(Object.keys(map.skip).flatMap((name): [string, number][] => {
    const place = placeOf(name);
    return place === undefined ? [] : [[name, place]];
  }));
  for (const place of ofSkip.values()) used.add(place);
  const unread = names.filter((name, place) => plainHeaderName(name) !== "" && !used.has(place)).map((name) => name.trim());
  return { ofColumn, ofSkip, units, unread };
}

/** A header's name as names are compared. */
export function plainHeaderName(name: string): string {
  return name.normalize("NFKC").trim().replace(/^"|"$/gu, "").trim().toLowerCase();
}
