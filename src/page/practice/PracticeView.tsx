import { useMemo, useState } from "preact/hooks";
import { EXAM, examResult } from "../../training/practice/exam.ts";
import { practiceQuestions } from "../../training/practice/practiceQuestions.ts";
import type { Answer, PracticeQuestion } from "../../training/practice/question.ts";
import { LESSON_SCENARIOS } from "../../training/lessonScenarios.ts";
import { TRAINING_PACKS } from "../../training/trainingPacks.ts";
import { language } from "../frame/language.ts";
import { playOnce } from "../lessons/playLesson.ts";
import type { PlayLog } from "../lessons/playLesson.ts";
import { practiceWordsOf } from "./practiceWordsOf.ts";
import { QuestionView } from "./QuestionView.tsx";
import { ResultView } from "./ResultView.tsx";

interface PracticeViewProps {
  readonly play: PlayLog;
  /** Chooses the questions: the same ones for the same seed. */
  readonly seed: string;
}

interface Attempt {
  readonly number: number;
  readonly questions: readonly PracticeQuestion[];
}

/** An exam: what it is, then question after question, then what came of it; a second attempt with other questions. Nothing of it is kept. */
export function PracticeView({ play, seed }: PracticeViewProps) {
  const words = practiceWordsOf(language.value);
  const [round, setRound] = useState(0);
  const [attempt, setAttempt] = useState<Attempt | undefined>();
  const [answers, setAnswers] = useState<readonly Answer[]>([]);
  const [place, setPlace] = useState(0);
  const [state, setState] = useState<{ readonly isPreparing: boolean; readonly failure?: string }>({ isPreparing: false });
  const begin = (number: number, newRound: number): void => {
    setState({ isPreparing: true });
    questionsOf(play, `${seed} ${newRound}`, number).then((questions) => {
      setRound(newRound);
      setAttempt({ number, questions });
      setAnswers([]);
      setPlace(0);
      setState({ isPreparing: false });
    }, (fault: unknown) => setState({ isPreparing: false, failure: fault instanceof Error ? fault.message : String(fault) }));
  };
  const result = useMemo(() => (attempt === undefined ? undefined : examResult(attempt.questions, answers)), [attempt, answers]);
  if (attempt === undefined || result === undefined) {
    return (
      <section id="practice">
        <h2>{words.title}</h2>
        <p class="practice-intro">{words.intro(EXAM)}</p>
        <button type="button" class="copy begin" disabled={state.isPreparing} onClick={() => begin(0, round)}>{words.start}</button>
        <p role="status" class="faint">{state.isPreparing ? words.preparing : state.failure === undefined ? "" : words.failed(state.failure)}</p>
      </section>
    );
  }
  const { number, questions } = attempt;
  return (
    <section id="practice">
      <h2>{words.title}</h2>
      {place < questions.length ? (
        <QuestionView
          key={`${round} ${number} ${place}`} question={questions[place]} number={place + 1} count={questions.length} attempt={number}
          answer={(given) => setAnswers([...answers, given])} goOn={() => setPlace(place + 1)}
        />
      ) : (
        <ResultView result={result} all={questions.length} mayRepeat={number + 1 < EXAM.attempts} again={() => begin(number + 1, round)} anew={() => begin(0, round + 1)} />
      )}
    </section>
  );
}

async function questionsOf(play: PlayLog, seed: string, attempt: number): Promise<PracticeQuestion[]> {
  const { read } = await playOnce(LESSON_SCENARIOS.busy, 0, play);
  return practiceQuestions(read, TRAINING_PACKS, seed, attempt);
}
