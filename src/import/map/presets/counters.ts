import { COUNTER_NAMES } from "../../tables/counterColumns.ts";
import type { Preset } from "./preset.ts";

/** Desk counters whose header has our own names: only ever taken when asked for, since a few plain words are no proof. */
export const counters: Preset = {
  id: "counters",
  required: [],
  map: {
    name: { en: "desk counters with the names of this program", zh: "客服计数表（本程序的列名）" },
    shape: "counters",
    columns: Object.fromEntries(COUNTER_NAMES.map((name) => [name, name])),
  },
};
