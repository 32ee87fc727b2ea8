import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { refusals } from '../packages/core/src/kit/refusals.ts'
import { errorsPage } from '../scripts/errors-page.ts'
import { galleryCases, galleryFile } from '../scripts/gallery.ts'
import { rootFolder } from './shared.ts'

const words = { en: 'no books at {place}', fr: 'pas de livres à {place}' }
const remedy = { en: 'Create them.', fr: 'Créez-les.' }

test('docs/errors.md is what `npm run errors` writes', async () => {
  const page = readFileSync(`${rootFolder}/docs/errors.md`, 'utf8')
  expect(page).toBe(errorsPage(refusals, await galleryCases()))
})

test('a refusal is shown with its class, both languages, its remedy and its case', () => {
  const page = errorsPage(
    { 'book-unknown': { class: 'missing', message: words, hint: remedy } },
    { 'book-unknown': { title: { en: 'Books that are not there' }, command: 'daybook x', output: 'no\n' } },
  )
  expect(page).toContain('- [book-unknown](#book-unknown): no books at {place}')
  expect(page).toContain(
    [
      '## book-unknown',
      '',
      'Class `missing`, HTTP 404.',
      '',
      '- no books at {place}',
      '  *Create them.*',
      '- pas de livres à {place}',
      '  *Créez-les.*',
      '',
      'Books that are not there:',
      '',
      '```',
      '$ daybook x',
      'no',
      '```',
    ].join('\n'),
  )
})

test('a code stands in one family of refusals only, and no family is left out of the list', () => {
  const folder = `${rootFolder}/packages/core/src/refusals`
  const families = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'entry.ts')
  const codes = families.flatMap((name) =>
    [...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/^ {2}'?([a-z][a-z0-9-]*)'?: entry\(/gm)].map(
      ([, code]) => code ?? '',
    ),
  )
  expect(codes.toSorted()).toEqual(Object.keys(refusals).toSorted())
})

// The gallery comes with the commands; from then on no refusal may lack a case.
if (existsSync(galleryFile))
  test('every refusal has a case in the error gallery, and every case a refusal', async () => {
    expect(Object.keys(await galleryCases()).toSorted()).toEqual(Object.keys(refusals).toSorted())
  })
