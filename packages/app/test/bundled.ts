import { randomUUID } from 'node:crypto'
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { rolldown } from 'rolldown'
import { commandLine, rootUrl } from '../../../bin/launcher.js'
import { bundle, copyAssets } from '../../../scripts/bundle.ts'
import { alone } from '../../../test/alone.ts'
import { rootFolder } from '../../../test/shared.ts'

const source = join(rootFolder, 'packages', 'app', 'src')
const out = join(rootFolder, '.cache', 'build', 'programs')

/**
 * A script of the tests as one file, bundled as the command line is for users: started from its sources it
 * would take five times as long, and tests start hundreds. Gives the path of the file.
 */
export async function bundledScript(path: string): Promise<string> {
  const build = await rolldown({
    input: path,
    platform: 'node',
    external: [/^node:/, /^pg($|\/)/, /^@myriaddreamin\/typst-ts-node-compiler/],
    checks: { ineffectiveDynamicImport: false },
  })
  const { output } = await build.generate({ format: 'esm', codeSplitting: false })
  await build.close()
  copyAssets(source, join(out, 'assets'))
  const file = join(out, `${basename(path, '.ts')}.js`)
  // Written beside and renamed: another worker may be starting it.
  const temporary = `${file}.${process.pid}-${randomUUID()}`
  mkdirSync(out, { recursive: true })
  writeFileSync(temporary, output[0].code)
  renameSync(temporary, file)
  return file
}

/** Bundles the command line, unless its bundle is that of the sources at hand: the launcher then takes it. */
export function commandLineBundled(): Promise<void> {
  const folder = join(rootFolder, '.cache', 'build')
  return alone(`${folder}.lock`, async () => {
    if (commandLine(rootUrl).isBuilt) return
    await bundle({ base: rootFolder, entry: join(source, 'cli', 'main.ts'), out: folder })
  })
}
