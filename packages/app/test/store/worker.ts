/**
 * Another program over the same book, for the tests: `post PLACE PREFIX COUNT` posts sales, `stage PLACE`
 * stages one and waits to be killed, `open-as UID PLACE` opens and posts as another user and prints what is
 * refused, `create PLACE` makes a book and prints its place or what is refused.
 */
import { bookOf } from '../../src/book.ts'
import { createBook, openBook } from '../../src/store/open-book.ts'
import { postSales, recordFacts, sale, stage } from './acts.ts'

const [deed = '', ...args] = process.argv.slice(2)
const deeds: Readonly<Record<string, (args: readonly string[]) => Promise<string>>> = {
  async post([place = '', prefix = '', count = '']) {
    const opened = await openBook(place)
    if (!opened.ok) return codesOf(opened)
    await postSales(bookOf(opened.value), prefix, Number(count))
    await opened.value.close()
    return 'posted'
  },
  async stage([place = '']) {
    const opened = await openBook(place)
    if (!opened.ok) return codesOf(opened)
    await stage(opened.value, [sale(1, 100n)])
    process.stdout.write('staged\n')
    return new Promise(() => setInterval(() => {}, 1000))
  },
  async 'open-as'([uid = '', place = '']) {
    if (process.getuid?.() === 0) {
      process.setgid?.(Number(uid))
      process.setuid?.(Number(uid))
    }
    const opened = await openBook(place)
    if (!opened.ok) return codesOf(opened)
    const posted = await recordFacts(bookOf(opened.value), (head) => [sale(head.entries + 1, 100n)])
    await opened.value.close()
    return posted.ok ? 'posted' : codesOf(posted)
  },
  async create([place = '']) {
    const created = await createBook(place)
    if (!created.ok) return codesOf(created)
    await created.value.close()
    return created.value.place
  },
}

function codesOf(refused: { readonly refusals: readonly { readonly code: string }[] }): string {
  return refused.refusals.map(({ code }) => code).join(' ')
}

process.stdout.write(`${await deeds[deed]?.(args)}\n`)
