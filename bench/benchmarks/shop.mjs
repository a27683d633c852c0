import { midShop } from "../measure/paths.mjs";
import { publicSpeed } from "../measure/publicSpeed.mjs";

/** A sale with slowdown, patience, closing words, bursts, shifts and meals, as the defaults have them. */
export const shop = publicSpeed({ name: "shop", title: "618 shop", scenario: midShop, to: 640, atLeast: 6 });
