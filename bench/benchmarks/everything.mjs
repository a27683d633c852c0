import { everything as everythingOn } from "../measure/paths.mjs";
import { publicSpeed } from "../measure/publicSpeed.mjs";

/** Every part of the model at once. */
export const everything = publicSpeed({ name: "everything", title: "everything on", scenario: everythingOn, to: 440, atLeast: 3 });
