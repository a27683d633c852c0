import { isBlock } from "../document/isBlock.ts";
import type { WrittenBlock } from "./calibratedPart.ts";
import { LARGEST_CV, playableCv } from "./playableCv.ts";

/** A block with spreads that a scenario may have, and the paths of those that were more. */
export interface PlayableLaws {
  readonly block: WrittenBlock;
  readonly cut: readonly string[];
}

/**
 * Laws as they can be played: of each the cv that is nearest, from 1 % to ten times the mean, at any depth. A fit to a few values that are thousands of times apart can ask for more,
 * which says that the law is not of that family rather than what it is like.
 */
export function playableLaws(block: WrittenBlock): PlayableLaws {
  const cut: string[] = [];
  const within = (value: unknown, path: string): unknown => {
    if (Array.isArray(value)) return value.map((each: unknown, place) => within(each, `${path}.${place}`));
    if (!isBlock(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => {
      if (key !== "cv" || typeof inner !== "number") return [key, within(inner, path === "" ? key : `${path}.${key}`)];
      if (inner > LARGEST_CV) cut.push(path);
      return [key, playableCv(inner)];
    }));
  };
  return { block: within(block, "") as WrittenBlock, cut };
}
