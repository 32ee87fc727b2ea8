import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rootFolder } from '../../../../test/shared.ts'
import { inputFrom } from '../../src/cli/flags.ts'
import { globalsFrom } from '../../src/cli/globals.ts'
import { verbs } from '../../src/cli/verbs.ts'
import { decoded } from '../../src/commands/decode.ts'
import { commandNamed } from '../../src/commands/registry.ts'
import { typedFrom } from './typed-words.ts'

/** An example as it stands on a page: the file it stands in, and what is typed. */
type Example = { readonly page: string; readonly typed: string }

const shortForms: Readonly<Record<string, string>> = { explain: 'figure.explain', find: 'search.find' }

/** The lines with `$ daybook` of the command pages, the READMEs and the documents. */
function examples(): readonly Example[] {
  const folders = ['.', 'docs', 'packages/app/src/commands', 'packages/app/src/vault']
  return folders.flatMap((folder) =>
    readdirSync(join(rootFolder, folder), { recursive: folder.endsWith('commands'), encoding: 'utf8' })
      // The page of refusals shows on purpose what cannot be read.
      .filter((name) => name.endsWith('.md') && name !== 'errors.md')
      .flatMap((name) => {
        const text = readFileSync(join(rootFolder, folder, name), 'utf8').replaceAll(/\\\n\s*(?:> )?/g, ' ')
        const typed = [...text.matchAll(/^\s*\$ ((?:npx )?daybook .*)$/gm)].map((match) => match[1] ?? '')
        return typed.map((each) => ({ page: join(folder, name), typed: each }))
      }),
  )
}

const all = examples()

test('the pages show examples', () => {
  expect(all.length).toBeGreaterThan(80)
})

test.each(all)('$page: `$typed` is understood by the command line', async ({ typed }) => {
  const [program, ...words] = typedFrom(typed).words
  const { words: own, globals } = globalsFrom(program === 'npx' ? words.slice(1) : words)
  if (globals.help || own[0] === '--version' || verbs[own[0] ?? ''] !== undefined) return
  const [first = '', second = ''] = own
  const name = shortForms[first] ?? `${first}.${second}`
  const listed = commandNamed(name)
  expect(listed, name).toBeDefined()
  const command = await listed?.load()
  if (command === undefined) return
  // What a file of input holds is not on the page.
  if (own.includes('--input')) return
  const raw = await inputFrom(command, own.slice(shortForms[first] === undefined ? 2 : 1))
  expect(raw).toMatchObject({ ok: true })
  if (raw.ok) expect(decoded(command.input, raw.value)).toMatchObject({ ok: true })
})

test('every page beside a command shows that command at work', () => {
  const folder = 'packages/app/src/commands'
  const shown = new Set(all.filter(({ page }) => page.startsWith(folder)).map(({ page }) => page))
  const pages = readdirSync(join(rootFolder, folder), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /^[\w-]+\/[a-z\d-]+\.md$/.test(name),
  )
  expect(pages.map((name) => join(folder, name)).filter((page) => !shown.has(page))).toEqual([])
})
