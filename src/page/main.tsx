import "@picocss/pico/css/pico.classless.min.css";
import "./page.css";
import { render } from "preact";
import { App } from "./App.tsx";
import { chooseFirst } from "./choice.ts";
import { startIn } from "./language.ts";
import { readReport } from "./readReport.ts";

const report = readReport();
const place = document.getElementById("page");
if (place && report) {
  startIn(report.language);
  chooseFirst(report.result);
  render(<App report={report} />, place);
}
