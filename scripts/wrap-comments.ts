// `npm run wrap [-- FILE…]`: breaks comments that are wider than a line may be. Biome wraps code and leaves
// comments alone.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rootUrl } from '../bin/launcher.js'
import { isCode, projectFiles } from '../test/tidy/project.ts'
import { wrapped } from './wrapped.ts'

const chosen = process.argv.slice(2)
const root = fileURLToPath(rootUrl)
for (const { path } of projectFiles()) {
  if (!isCode(path) || (chosen.length > 0 && !chosen.some((each) => path.startsWith(each)))) continue
  // Read again right before writing: someone may be at work on it.
  const text = readFileSync(join(root, path), 'utf8')
  const narrow = wrapped({ path, text })
  if (narrow === text) continue
  writeFileSync(join(root, path), narrow)
  console.log(path)
}
