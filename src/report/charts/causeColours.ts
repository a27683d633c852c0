import type { Cause } from "../../metrics/cause.ts";

/** One colour for each cause, the same in every chart and table. Source: Okabe & Ito, Color Universal Design, 2008, and a neutral grey. */
export const CAUSE_COLOURS: Readonly<Record<Cause, string>> = {
  "no-cover": "#D55E00",
  pool: "#0072B2",
  overload: "#E69F00",
  away: "#009E73",
  "slow-reply": "#CC79A7",
  backlog: "#8A8F98",
  "hand-over": "#56B4E9",
  bot: "#F0E442",
};

/** Colour of figures that belong to no cause: legible on white and on a dark page. */
export const PLAIN_COLOUR = "#2F87C4";
