import type { RulePack } from "../rules/rulePack.ts";
import { TRAINING_PACKS } from "./trainingPacks.ts";

/** A rule of lessons and practice by its id. */
export function trainingPack(id: string): RulePack {
  const pack = TRAINING_PACKS.find((each) => each.id === id);
  if (pack === undefined) throw new Error(`no rule of the training is called ${id}`);
  return pack;
}
