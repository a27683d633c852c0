import type { Scenario } from "../../scenario/scenario.ts";
import type { RotaDay } from "../../staffing/rota/rota.ts";
import { nameOf } from "../nameOf.ts";
import type { Language } from "../words/language.ts";
import { wordsOf } from "../words/wordsOf.ts";

/** A shift's name in the words of the language; as the scenario has it where two shifts would then bear the same name. */
export function shiftName(shift: string, { shifts }: Pick<Scenario, "shifts">, language: Language): string {
  const words = wordsOf(language);
  const told = nameOf(shift, words);
  return Object.keys(shifts).some((other) => other !== shift && nameOf(other, words) === told) ? shift : told;
}

/** A shift with its times and meals, `early 08:00-17:00 (12:00-13:00)`: the form in which it is read again. */
export function shiftText({ shift, from, to, meals }: Pick<RotaDay, "shift" | "from" | "to" | "meals">, scenario: Pick<Scenario, "shifts">, language: Language): string {
  return `${shiftName(shift, scenario, language)} ${from}-${to}${meals.length === 0 ? "" : ` (${mealsText(meals)})`}`;
}

export function mealsText(meals: RotaDay["meals"]): string {
  return meals.map((meal) => meal.join("-")).join(", ");
}
