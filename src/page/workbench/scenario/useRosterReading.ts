import { useRef, useState } from "preact/hooks";
import type { RosterAnswer, RosterText } from "../../../server/protocol.ts";
import { language } from "../../frame/language.ts";
import type { Desk } from "../desk/desk.ts";
import { toldOf } from "../desk/toldOf.ts";
import type { Editor } from "./editor.ts";
import { editorWordsOf } from "./editorWordsOf.ts";

/** What was given and what it was read as. */
export interface GivenRoster {
  readonly name: string;
  readonly answer: RosterAnswer;
}

/** A roster that is being read for the scenario in the editor; of several the one that was given last counts. */
export interface RosterReading {
  readonly given: GivenRoster | undefined;
  /** What is said of it meanwhile; empty where nothing is. */
  readonly told: string;
  readonly read: (roster: RosterText["roster"], name: string) => Promise<void>;
  readonly leave: (said: string) => void;
}

export function useRosterReading(editor: Editor, desk: Desk): RosterReading {
  const [given, setGiven] = useState<GivenRoster | undefined>(undefined);
  const [told, setTold] = useState("");
  const turn = useRef(0);
  const say = (own: number, said: string, found?: GivenRoster): void => {
    if (own !== turn.current) return;
    setGiven(found);
    setTold(said);
  };
  return {
    given, told,
    read: async (roster, name) => {
      const own = ++turn.current;
      say(own, editorWordsOf(language.value).paste.reading);
      try {
        const path = editor.path.value;
        const answer = await desk.server.readRoster({ text: editor.text.value, ...(path === undefined ? {} : { path }), roster }, language.value);
        say(own, "", { name, answer });
      } catch (error) {
        say(own, toldOf(error));
      }
    },
    leave: (said) => say(++turn.current, said),
  };
}
