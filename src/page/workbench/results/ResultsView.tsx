import { useEffect } from "preact/hooks";
import { addressParameter } from "../../frame/address.ts";
import type { Desk } from "../desk/desk.ts";
import { OpenResult } from "./OpenResult.tsx";
import { ResultList } from "./ResultList.tsx";

/** The kept results, or the one that the address names. */
export function ResultsView({ desk }: { readonly desk: Desk }) {
  const path = addressParameter("result");
  useEffect(() => void desk.renew().catch(() => undefined), [desk, path]);
  return path === undefined ? <ResultList desk={desk} /> : <OpenResult key={path} desk={desk} path={path} />;
}
