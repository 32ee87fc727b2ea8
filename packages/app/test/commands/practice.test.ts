import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { shell } from '../transcripts/shell.ts'

test('many books are one grid: one that does not open is a row, one that did not change is not opened again', async () => {
  const home = mkdtempSync(join(tmpdir(), 'daybook-practice-'))
  const before = process.env.DAYBOOK_HOME
  process.env.DAYBOOK_HOME = home
  const at = shell()
  const json = async (text: string) => {
    const { output, code } = await at.run(`${text} --json`)
    expect([code, output]).toEqual([0, expect.any(String)])
    // The command has just written it.
    return JSON.parse(output) as Readonly<Record<string, never>>
  }
  try {
    for (const name of ['aurore', 'boreal']) {
      await at.run(`daybook book create ${name}.daybook --name ${name} --form corporation --province ON`)
    }
    await at.run("daybook close add-row 'Count the float' --book aurore.daybook")
    await at.run('daybook account open 6999 --name Kits --type expense --book aurore.daybook')
    await at.run('daybook account open 6999 --name Tools --type expense --book boreal.daybook')
    writeFileSync(join(at.folder, 'broken.daybook'), 'no books')
    const grid = await json('daybook practice list .')
    expect(grid).toMatchObject({
      books: [
        { book: 'broken', state: 'broken', reason: expect.stringContaining('damaged') },
        { book: 'aurore', state: 'ready', next: 'T2: pay the balance' },
        { book: 'boreal', state: 'ready' },
      ],
      counts: { broken: 1, ready: 2 },
    })
    expect(await json('daybook practice list .')).toEqual(grid)
    // An act changes the file, so that the row is told anew.
    await at.run("daybook entry draft --memo 'Rent' --book boreal.daybook")
    expect(await json('daybook practice list .')).toMatchObject({
      books: [{ book: 'broken' }, { book: 'boreal', state: 'waiting', drafts: 1 }, { book: 'aurore' }],
    })
    expect(await json('daybook practice run book.verify .')).toMatchObject({
      done: 2,
      failed: 1,
      books: [{ book: 'aurore', done: true }, { book: 'boreal' }, { book: 'broken', done: false }],
    })
    expect(await json('daybook practice push aurore.daybook . --accounts 6999 --checklist')).toMatchObject({
      books: [
        { book: 'boreal', done: false, added: 0, reason: expect.stringContaining('6999') },
        { book: 'broken', done: false },
      ],
    })
    await at.run('daybook practice push aurore.daybook --checklist --template rows.json')
    expect(await json('daybook practice push rows.json --books boreal.daybook')).toMatchObject({
      books: [{ book: 'boreal', done: true, added: 1 }],
    })
  } finally {
    at.end()
    if (before === undefined) delete process.env.DAYBOOK_HOME
    else process.env.DAYBOOK_HOME = before
    rmSync(home, { recursive: true, force: true })
  }
})
