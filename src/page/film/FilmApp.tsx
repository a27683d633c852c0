import { useEffect, useMemo, useState } from "preact/hooks";
import { dayChanges, withChange } from "../../film/dayChange.ts";
import type { RulePack } from "../../rules/rulePack.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { addDays } from "../../time/calendar.ts";
import { dayName } from "../../report/verdictSentences.ts";
import { language, words as pageWords } from "../frame/language.ts";
import { changeText } from "./changeText.ts";
import type { FilmTarget } from "./FilmCounterView.tsx";
import { FilmView } from "./FilmView.tsx";
import { filmWordsOf } from "./filmWordsOf.ts";
import { filmOfDay, playDays, tellingReplications } from "./playedDay.ts";
import type { PlayedDays, PlayLog } from "./playedDay.ts";

interface FilmAppProps {
  readonly scenario: Scenario;
  /** In the order of the scenario's rules, shop after shop. */
  readonly packs: readonly RulePack[];
  readonly play: PlayLog;
  /** Rule and date to begin with. */
  readonly rule?: string;
  readonly date?: string;
  /** By rule: what must be reached. */
  readonly targets?: Readonly<Record<string, { readonly target?: FilmTarget }>>;
}

const SEARCHED = 20;
const UNCHANGED = "";

/** The days of a scenario as films: rule, day and replication to choose, and one thing to change. */
export function FilmApp({ scenario, packs, play, rule: firstRule, date, targets = {} }: FilmAppProps) {
  const words = filmWordsOf(language.value);
  const [rule, setRule] = useState(() => Math.max(0, packs.findIndex(({ id }) => id === firstRule)));
  const dates = useMemo(() => Array.from({ length: scenario.days }, (_, day) => addDays(scenario.start, scenario.warmUp + day)), [scenario]);
  const [day, setDay] = useState(() => Math.max(0, dates.indexOf(date ?? "")));
  const [replication, setReplication] = useState(0);
  const [changed, setChanged] = useState(UNCHANGED);
  const [isSearching, setSearching] = useState(false);
  const changes = useMemo(() => dayChanges(scenario), [scenario]);
  const change = changed === UNCHANGED ? undefined : changes[Number(changed)];
  const other = useMemo(() => (change === undefined ? undefined : withChange(scenario, change)), [scenario, change]);
  const before = usePlayed(scenario, packs, replication, play);
  const after = usePlayed(other, packs, replication, play);
  const film = useMemo(() => (before.played === undefined ? undefined : filmOfDay(before.played, rule, day)), [before.played, rule, day]);
  const beside = useMemo(() => (after.played === undefined || other === undefined ? undefined : filmOfDay(after.played, rule, day)), [after.played, other, rule, day]);
  const search = async (which: "worst" | "typical"): Promise<void> => {
    setSearching(true);
    setReplication((await tellingReplications(scenario, packs, { rule, day, count: SEARCHED }, play))[which]);
    setSearching(false);
  };
  const target = targets[packs[rule].id]?.target;
  const failure = before.failure ?? after.failure;
  return (
    <section id="film">
      <h2>{words.title}</h2>
      <p class="lead">{words.lead}</p>
      <div class="film-choices">
        <label class="choice">
          {words.chooseRule}
          <select value={String(rule)} onChange={(event) => setRule(Number(event.currentTarget.value))}>
            {packs.map((pack, place) => <option key={place} value={String(place)}>{pack.name[language.value]}</option>)}
          </select>
        </label>
        {dates.length < 2 ? null : (
          <label class="choice">
            {words.chooseDay}
            <select value={String(day)} onChange={(event) => setDay(Number(event.currentTarget.value))}>
              {dates.map((each, place) => <option key={each} value={String(place)}>{dayName(each, pageWords())}</option>)}
            </select>
          </label>
        )}
        <span class="choice">{words.chooseDayPlayed} <strong>{words.replication(replication + 1)}</strong></span>
        <button type="button" class="plain" disabled={isSearching} onClick={() => setReplication(replication + 1)}>{words.another}</button>
        <button type="button" class="plain" disabled={isSearching} onClick={() => void search("worst")}>{words.worst}</button>
        <button type="button" class="plain" disabled={isSearching} onClick={() => void search("typical")}>{words.typical}</button>
        <label class="choice">
          {words.changeTitle}
          <select value={changed} onChange={(event) => setChanged(event.currentTarget.value)}>
            <option value={UNCHANGED}>{words.changeNone}</option>
            {changes.map((each, place) => <option key={place} value={String(place)}>{changeText(scenario, each, language.value)}</option>)}
          </select>
        </label>
        <span role="status" class="faint">{isSearching ? words.searching : ""}</span>
      </div>
      {failure === undefined ? null : <p role="alert">{words.failed(failure)}</p>}
      {film === undefined ? <p class="film-loading" role="status">{words.loading}</p>
        : <FilmView film={film} {...(target === undefined ? {} : { target })} {...(beside === undefined || change === undefined ? {} : { beside, captions: [words.asWas, changeText(scenario, change, language.value)] as const })} />}
    </section>
  );
}

/** A replication of a scenario as soon as it is played; undefined while it is not, and without a scenario. */
function usePlayed(scenario: Scenario | undefined, packs: readonly RulePack[], replication: number, play: PlayLog): { readonly played?: PlayedDays; readonly failure?: string } {
  const [state, setState] = useState<{ readonly played?: PlayedDays; readonly failure?: string }>({});
  useEffect(() => {
    let isWanted = true;
    if (scenario === undefined) {
      setState({});
      return undefined;
    }
    playDays(scenario, packs, replication, play).then(
      (played) => { if (isWanted) setState({ played }); },
      (failure: unknown) => { if (isWanted) setState({ failure: failure instanceof Error ? failure.message : String(failure) }); },
    );
    return () => {
      isWanted = false;
    };
  }, [scenario, packs, replication, play]);
  return state;
}
