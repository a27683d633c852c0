import type { SimulationResult } from "../../experiment/result.ts";
import { chooseShop, chosenShop } from "./simulationChoice.ts";
import { words } from "../frame/language.ts";

/** Choice of the shop that all below it is about. */
export function ShopChoice({ result }: { readonly result: SimulationResult }) {
  return (
    <div class="choices shop-choice">
      <label class="choice">
        {words().page.chooseShop}
        <select value={chosenShop.value} onChange={(event) => chooseShop(result, event.currentTarget.value)}>
          {Object.keys(result.shops ?? {}).map((name) => <option key={name} value={name}>{name}</option>)}
        </select>
      </label>
    </div>
  );
}
