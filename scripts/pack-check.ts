// Packs a tarball, installs it in an empty folder and runs it there: what `npx` will do for a stranger.
import { fileURLToPath } from 'node:url'
import { rootUrl } from '../bin/launcher.js'
import { packCheck, versionOf } from './pack.ts'

const base = fileURLToPath(rootUrl)
const { version, bytes, files, how } = packCheck(base)
console.log(`${version} runs from ${files.length} files, ${Math.ceil(bytes / 1024)} KiB packed (${how})`)
if (!version.includes(versionOf(base))) {
  console.error(`daybook --version says ${version}, package.json ${versionOf(base)}`)
  process.exitCode = 1
}
