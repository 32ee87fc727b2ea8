// `npm test [-- FILTER…]`: runs the tests and closes with one line, `N passed, N failed` and, if any, `, N
// skipped`.
import { fileURLToPath } from 'node:url'
import { parseCLI, startVitest, type Vitest } from 'vitest/node'
import { rootUrl } from '../bin/launcher.js'
import { needsOf } from './missing.ts'

type Skipped = { readonly name: string; readonly note: string }
type Counts = { readonly passed: number; readonly failed: number; readonly skipped: readonly Skipped[] }

const { filter, options } = parseCLI(['vitest', 'run', ...process.argv.slice(2)])
const vitest = await startVitest(filter, {
  ...options,
  root: fileURLToPath(rootUrl),
  run: true,
  watch: false,
  reporters: [['default', {}], 'json'],
  outputFile: { json: fileURLToPath(new URL('.cache/tests.json', rootUrl)) },
})
const counts = counted(vitest, options.testNamePattern === undefined)
await vitest.close()
tellSkipped(counts.skipped)
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0
const skipped = counts.skipped.length > 0 ? `, ${counts.skipped.length} skipped` : ''
console.log(`${counts.passed} passed, ${counts.failed} failed${skipped}`)

/** A file that cannot be read and a hook that throws are failures too, though no test carries them. */
function counted(run: Vitest, showSkipped: boolean): Counts {
  let passed = 0
  let failed = run.state.getUnhandledErrors().length
  const skipped: Skipped[] = []
  for (const module of run.state.getTestModules()) {
    if (module.errors().length > 0) failed += 1
    for (const suite of module.children.allSuites()) if (suite.errors().length > 0) failed += 1
    for (const test of module.children.allTests()) {
      const result = test.result()
      if (result.state === 'passed') passed += 1
      else if (result.state === 'failed') failed += 1
      else if (showSkipped)
        skipped.push({
          name: `${module.relativeModuleId} > ${test.fullName}`,
          note: result.state === 'skipped' ? (result.note ?? '') : 'did not run',
        })
    }
  }
  return { passed, failed, skipped }
}

function tellSkipped(tests: readonly Skipped[]): void {
  if (tests.length === 0) return
  console.log('\nSkipped:')
  for (const { name, note } of tests) console.log(`  ${name}${note === '' ? '' : ` (${note})`}`)
  const needs = new Set(tests.flatMap(({ name, note }) => needsOf(`${name} ${note}`)))
  if (needs.size > 0) console.log('\nTo run them too:')
  for (const need of needs) console.log(`  ${need.what}: ${need.get}`)
  console.log('')
}
