#!/usr/bin/env node
// The command `daybook`. Plain old JavaScript: any Node from 18 on reads it and is helped to a newer one.
import {
  buildQuietly,
  canRunHere,
  commandLine,
  keepCompiled,
  rootUrl,
  runElsewhere,
  runHere,
} from './launcher.js'

await (canRunHere(true) ? run() : elsewhere())

async function run() {
  let chosen = commandLine(rootUrl)
  if (!chosen.isBuilt && !canRunHere(false)) return elsewhere()
  if (!chosen.isBuilt && process.argv[2] === 'start') {
    await buildQuietly(rootUrl)
    chosen = commandLine(rootUrl)
  }
  if (chosen.isBuilt) keepCompiled(rootUrl)
  const { main } = await runHere(chosen.file)
  process.exitCode = await main(process.argv.slice(2))
}

async function elsewhere() {
  await runElsewhere(import.meta.url, process.argv.slice(2))
}
