#!/usr/bin/env node
// The command `daybook`. Plain old JavaScript: any Node from 18 on reads it and is helped to a newer one.
import { fileURLToPath } from 'node:url'
import { buildQuietly, canRunHere, commandLine, root, runElsewhere, runHere } from './launcher.js'

const args = process.argv.slice(2)
let chosen = commandLine(root)
if (canRunHere(chosen.file)) {
  if (!chosen.isBuilt && args[0] === 'start') {
    await buildQuietly(root)
    chosen = commandLine(root)
  }
  await runHere(chosen.file)
} else {
  await runElsewhere(fileURLToPath(import.meta.url), args)
}
