import { expect, it } from "vitest";
import { LESSON_SCENARIOS } from "../../src/training/lessonScenarios.ts";
import { TRAINING_PACKS } from "../../src/training/trainingPacks.ts";
import { practiceQuestions } from "../../src/training/practice/practiceQuestions.ts";
import { chatsOf } from "../../src/training/practice/chatsOf.ts";
import { ruleSentence, verdictSentences, lineSentence } from "../../src/report/explain/explanationSentences.ts";
import { playedOnce } from "./playedLesson.ts";
it("x", () => { const read = playedOnce(LESSON_SCENARIOS.busy, 0).read; console.log(chatsOf(read).length); const t=Date.now();
for (const a of [0,1]) { const q = practiceQuestions(read, TRAINING_PACKS, "s", a); console.log(Date.now()-t, q.length); for (const x of q) { console.log(x.kind, x.pack.id, x.answer, x.markedAt ?? "", JSON.stringify(x.facts)); if(a===9) for (const d of x.explanation.days) {for (const l of d.lines) console.log("      ", l.at.slice(11,19), l.what, l.kind, lineSentence(l, x.explanation, d, "en").text); console.log("    =", verdictSentences(x.explanation,d,"en").map(s=>s.text).join(" | ")); } } } for (const s of "abcdefghij") { const q=practiceQuestions(read, TRAINING_PACKS, s, 1); console.log(s,q.length,["answered","missed","not-counted"].map(x=>q.filter(y=>y.answer===x).length).join(" "), new Set(q.map(x=>x.kind)).size, [...new Set(q.map(x=>x.pack.id))].map(i=>q.filter(x=>x.pack.id===i).length).join(" ")); }
expect(1).toBe(1); });
