// Bundles the command line: `npm run build` for a clone (.cache/build), `--pack` for the tarball (dist).
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rootUrl } from '../bin/launcher.js'
import { bundle } from './bundle.ts'

const root = fileURLToPath(rootUrl)
const out = join(root, ...(process.argv.includes('--pack') ? ['dist'] : ['.cache', 'build']))
const began = performance.now()
if (process.argv.includes('--pack')) rmSync(out, { recursive: true, force: true })
const { chunks, assets, startBytes } = await bundle({
  base: root,
  entry: join(root, 'packages', 'app', 'src', 'cli', 'main.ts'),
  out,
})
const took = Math.round(performance.now() - began)
console.log(
  `${chunks} chunks, ${assets} assets; every start reads ${Math.ceil(startBytes / 1024)} KiB; ${took} ms`,
)
