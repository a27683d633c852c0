import { useEffect, useMemo, useState } from "preact/hooks";
import { castOfSimulation } from "../../film/castOfSimulation.ts";
import type { Film } from "../../film/film.ts";
import { filmOf } from "../../film/filmOf.ts";
import { ruleSentence } from "../../report/explain/explanationSentences.ts";
import { MINUTE_MS } from "../../time/units.ts";
import type { Lesson } from "../../training/lesson.ts";
import type { LessonStory } from "../../training/lessonStory.ts";
import { FilmView } from "../film/FilmView.tsx";
import { language } from "../frame/language.ts";
import { lessonFacts } from "./lessonFacts.ts";
import type { LessonFacts } from "./lessonsWords.ts";
import { lessonsWordsOf } from "./lessonsWordsOf.ts";
import { playLesson } from "./playLesson.ts";
import type { PlayLog } from "./playLesson.ts";

/** What stands between the story's message and the film's beginning. */
const BEFORE_MS = 2 * MINUTE_MS;

/** One lesson: what happens step by step, the two counters, and the film of both days where the step looks. */
export function LessonView({ lesson, play }: { readonly lesson: Lesson; readonly play: PlayLog }) {
  const words = lessonsWordsOf(language.value);
  const { title, claim } = words.lessons[lesson.id];
  const [story, setStory] = useState<LessonStory | undefined>();
  const [failure, setFailure] = useState<string | undefined>();
  useEffect(() => {
    let isWanted = true;
    playLesson(lesson, play).then((played) => { if (isWanted) setStory(played); }, (fault: unknown) => { if (isWanted) setFailure(fault instanceof Error ? fault.message : String(fault)); });
    return () => {
      isWanted = false;
    };
  }, [lesson, play]);
  return (
    <>
      <h2>{title}</h2>
      <p class="lead">{claim}</p>
      {failure === undefined ? null : <p role="alert">{words.failed(failure)}</p>}
      {story === undefined ? <p class="lesson-playing" role="status">{failure === undefined ? words.playing : ""}</p> : <LessonSteps story={story} />}
    </>
  );
}

function LessonSteps({ story }: { readonly story: LessonStory }) {
  const words = lessonsWordsOf(language.value);
  const { steps, sides } = words.lessons[story.lesson.id];
  const [step, setStep] = useState(0);
  const facts = lessonFacts(story, language.value);
  const films = useMemo(() => [sideFilm(story, 0), sideFilm(story, 1)] as const, [story]);
  const isOfTwo = step > 0;
  const chosen = films[0].messages.row.indexOf(story.example.firstSideRow);
  return (
    <>
      <SideRule story={story} />
      <div class="lesson-step">
        <p class="lesson-number">{words.step(step + 1, steps.length)}</p>
        <p class="lesson-caption" role="status">{steps[step](facts)}</p>
        <div class="lesson-buttons">
          <button type="button" class="copy back" disabled={step === 0} onClick={() => setStep(step - 1)}>{words.back}</button>
          <button type="button" class="copy forward" disabled={step === steps.length - 1} onClick={() => setStep(step + 1)}>{words.next}</button>
        </div>
      </div>
      <div class="lesson-sides">{([0, 1] as const).map((side) => <SideFigures key={side} side={side} name={sides[side]} facts={facts} isFaint={side === 1 && !isOfTwo} />)}</div>
      <FilmView
        key={step} film={films[0]} start={step === 1 ? story.example.sentAt - BEFORE_MS : story.hourFrom} {...(isOfTwo ? { beside: films[1], captions: sides } : {})}
        {...(step === 1 && chosen >= 0 ? { chosen } : {})}
      />
    </>
  );
}

/** What the rule asks; of two rules both. */
function SideRule({ story: { lesson } }: { readonly story: LessonStory }) {
  const words = lessonsWordsOf(language.value);
  const packs = lesson.sides.map(({ pack }) => pack).filter((pack, place, all) => all.indexOf(pack) === place);
  return (
    <>
      {packs.map((pack) => (
        <p key={pack.id} class="lesson-rule"><strong>{packs.length === 1 ? words.rule : `${pack.name[language.value]}${language.value === "zh" ? "：" : ":"}`}</strong> {ruleSentence({ id: pack.id, name: pack.name, terms: pack, days: [] }, language.value)}</p>
      ))}
    </>
  );
}

interface SideFiguresProps {
  readonly side: 0 | 1;
  readonly name: string;
  readonly facts: LessonFacts;
  readonly isFaint: boolean;
}

function SideFigures({ side, name, facts, isFaint }: SideFiguresProps) {
  const words = lessonsWordsOf(language.value);
  return (
    <div class={`lesson-side${isFaint ? " later" : ""}`}>
      <p class="side-name">{name}</p>
      <p class="side-rate">{facts.rate[side]}</p>
      <p class="faint">{words.counted(facts.missed[side], facts.all[side])}</p>
      <p class="faint">{words.inHour(facts.inHour[side], facts.hour)}</p>
    </div>
  );
}

function sideFilm({ lesson, sides }: LessonStory, side: 0 | 1): Film {
  const { play, rule, frame } = sides[side];
  return filmOf(play.read, castOfSimulation(play.simulation), { pack: lesson.sides[side].pack, rule, frame, day: 0 });
}
