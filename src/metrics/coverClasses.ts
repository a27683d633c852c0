import { ENTRY_PAGES } from "../log/kinds.ts";
import type { DeskShape } from "./deskShape.ts";

const PAGES = ENTRY_PAGES.length + 1;

/** The streams and pages of a desk by which teams serve them. */
export interface CoverClasses {
  readonly count: number;
  /** By team: the classes that it serves. */
  readonly ofTeam: readonly (readonly number[])[];
  /** By stream · 6 + page. */
  readonly ofPage: Int32Array;
}

/** Streams and pages with the same teams are one class. */
export function coverClasses({ agentTeam, teamsOfStream, teamsOfPage }: DeskShape): CoverClasses {
  const numbers = new Map<string, number>();
  const ofTeam: number[][] = [];
  for (const team of agentTeam) ofTeam[team] ??= [];
  const classOf = (teams: readonly number[]): number => {
    const name = teams.toSorted((a, b) => a - b).join();
    const known = numbers.get(name);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(name, number);
    for (const team of teams) (ofTeam[team] ??= []).push(number);
    return number;
  };
  const ofPage = Int32Array.from({ length: teamsOfStream.length * PAGES }, (_, place) => {
    const stream = Math.floor(place / PAGES);
    return classOf(teamsOfPage?.[stream]?.[place % PAGES] ?? teamsOfStream[stream]);
  });
  return { count: numbers.size, ofTeam, ofPage };
}

/** The class of a conversation of this stream from this page. */
export function coverClassOf(classes: CoverClasses, stream: number, page: number): number {
  return classes.ofPage[stream * PAGES + page];
}
