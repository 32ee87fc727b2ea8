#!/usr/bin/env node
// `node bin/run.js some/file.ts arguments…`: runs a script of this project on a Node that can, whatever the
// path has.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { canRunHere, runElsewhere, runHere } from './launcher.js'

const [name, ...args] = process.argv.slice(2)
if (name === undefined) {
  console.error('usage: node bin/run.js FILE [ARGUMENT…]')
  process.exitCode = 2
} else if (canRunHere(false)) {
  const file = resolve(name)
  process.argv = [process.execPath, file, ...args]
  await runHere(pathToFileURL(file).href)
} else {
  await runElsewhere(import.meta.url, [name, ...args])
}
