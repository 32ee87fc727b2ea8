// `npm run conformance -- KIND PATH`: runs outside cases against Daybook and closes with `N passed, N
// failed`.
import { existsSync } from 'node:fs'
import { reported, whatToRun } from './run-conformance.ts'

const [kind, path] = process.argv.slice(2)
const chosen = whatToRun(kind, path, existsSync)
const answer = 'load' in chosen ? reported(await (await chosen.load()).run(chosen.path)) : chosen
for (const line of answer.complaints) console.error(line)
for (const line of answer.lines) console.log(line)
process.exitCode = answer.exitCode
