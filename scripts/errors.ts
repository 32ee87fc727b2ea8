// `npm run errors`: writes docs/errors.md from the list of refusals and the error gallery.
import { writeFileSync } from 'node:fs'
import { rootUrl } from '../bin/launcher.js'
import { refusals } from '../packages/core/src/kit/refusals.ts'
import { errorsPage } from './errors-page.ts'
import { galleryCases } from './gallery.ts'

const file = new URL('docs/errors.md', rootUrl)
writeFileSync(file, errorsPage(refusals, await galleryCases()))
console.log(`docs/errors.md: ${Object.keys(refusals).length} refusals`)
