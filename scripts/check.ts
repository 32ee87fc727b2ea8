// `npm run check`: types, lint, house style and tests, one after the other; all are run, and all must pass.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { rootUrl } from '../bin/launcher.js'

const steps: readonly (readonly [name: string, script: string, ...args: string[]])[] = [
  ['types', 'node_modules/typescript/bin/tsc', '-p', '.'],
  ['lint', 'node_modules/@biomejs/biome/bin/biome', 'check', '.'],
  ['tidy', 'scripts/test.ts', 'test/tidy.test.ts'],
  ['tests', 'scripts/test.ts', '--exclude', 'test/tidy.test.ts'],
]

const root = fileURLToPath(rootUrl)
const verdicts = steps.map(([name, script, ...args]) => {
  const began = performance.now()
  console.log(`== ${name}`)
  const isGood = spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' }).status === 0
  return { name, isGood, seconds: ((performance.now() - began) / 1000).toFixed(1) }
})
console.log('')
for (const { name, isGood, seconds } of verdicts)
  console.log(`${isGood ? 'good  ' : 'FAILED'}  ${name} (${seconds} s)`)
process.exitCode = verdicts.every((verdict) => verdict.isGood) ? 0 : 1
