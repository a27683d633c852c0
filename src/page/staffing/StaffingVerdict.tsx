import { staffingAnswer } from "../../report/staffing/staffingAnswer.ts";
import type { StaffingResult } from "../../staffing/staffingResult.ts";
import { DefinedHeading } from "../frame/DefinedHeading.tsx";
import { language } from "../frame/language.ts";

/** How many people, how sure, at what cost; and what stands behind it. */
export function StaffingVerdict({ result }: { readonly result: StaffingResult }) {
  const { headline, standing, beside, sentences } = staffingAnswer(result, language.value);
  return (
    <section class={`verdict ${standing}`} id="verdict">
      <DefinedHeading title={headline} figures={["roster", "chance"]} />
      {beside.sentences.map((sentence) => <p key={sentence}>{sentence}</p>)}
      {beside.caution === undefined ? null : <p class="caution">{beside.caution}</p>}
      {sentences.map((sentence) => <p key={sentence}>{sentence}</p>)}
    </section>
  );
}
