// Bundles the command line and builds the screens: `npm run build` for a clone (.cache/build), `--pack` for
// the tarball (dist).
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rootUrl } from '../bin/launcher.js'
import { bundle } from './bundle.ts'
import { buildScreens, screenSources } from './screens.ts'

const root = fileURLToPath(rootUrl)
const out = join(root, ...(process.argv.includes('--pack') ? ['dist'] : ['.cache', 'build']))
const began = performance.now()
if (process.argv.includes('--pack')) rmSync(out, { recursive: true, force: true })
await buildScreens(root, join(out, 'screens'))
const { chunks, assets, startBytes } = await bundle({
  base: root,
  entry: join(root, 'packages', 'app', 'src', 'cli', 'main.ts'),
  out,
  beside: screenSources(root),
})
const took = Math.round(performance.now() - began)
console.log(
  `${chunks} chunks, ${assets} assets; every start reads ${Math.ceil(startBytes / 1024)} KiB; ${took} ms`,
)
