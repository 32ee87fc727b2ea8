import { type Cents, formatCents, parseCents } from '@daybook/core/kit/cents.ts'
import { foldedWords } from '@daybook/core/kit/fold.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { accountName, byCode } from '@daybook/core/ledger/chart.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { entryByNumber } from '../../store/queries.ts'
import type { BookStore } from '../../store/store.ts'
import { command } from '../command.ts'
import { amountOut, words } from '../fields.ts'

/** Finds entries and accounts by words, amounts, entry and cheque numbers, as they are typed. */
export const searchFind = command({
  name: 'search.find',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Search the books', fr: 'Chercher dans les livres' },
  line: { words: ['text'] },
  input: z.strictObject({
    text: words.meta({ description: 'words, an amount (311.90), an entry (J12)' }),
    limit: z.coerce.number().int().min(1).max(500).default(20),
  }),
  output: z.strictObject({
    entries: z.array(
      z.strictObject({
        entry: z.string(),
        date: z.string(),
        payee: z.string(),
        memo: z.string(),
        amount: amountOut,
      }),
    ),
    accounts: z.array(z.strictObject({ code: z.string(), name: z.string() })),
  }),
  run: async (ctx, input) => {
    const numbers = await numbersFound(ctx.book.store, input.text, input.limit)
    return inView(ctx.book, async ({ chart, reader }) => {
      const entries = []
      for (const number of numbers) {
        const [row] = await reader.read(entryByNumber, number)
        if (row === undefined) continue
        const { date, payee = '', memo, total } = row
        entries.push({ entry: entryName(number), date, payee, memo, amount: formatCents(total) })
      }
      const wanted = foldedWords(input.text)
      const accounts = [...chart.values()]
        .filter((account) => {
          const own = foldedWords(`${account.code} ${account.name.en} ${account.name.fr}`)
          return wanted.length > 0 && wanted.every((word) => own.some((each) => each.startsWith(word)))
        })
        .sort(byCode)
        .slice(0, input.limit)
        .map((account) => ({ code: account.code, name: accountName(account, ctx.language) }))
      return ok({ entries, accounts })
    })
  },
})

/**
 * The numbers of the entries that are found, newest first. Whole dollars are a number among words, and every
 * amount that begins with them: `3164` finds 3164.00 to 3164.99, each of which is a word of the index.
 */
async function numbersFound(store: BookStore, text: string, limit: number): Promise<readonly number[]> {
  const said = await store.search(searchWords(text), limit)
  const dollars = wholeDollars(text)
  if (dollars === undefined) return said
  const found = new Set(said)
  for (let cents = 0n; cents < 100n; cents += 1n) {
    const amount = dollars * 100n + cents
    for (const number of await store.search({ words: [], amount }, limit)) found.add(number)
  }
  return [...found].sort((left, right) => right - left).slice(0, limit)
}

/** What was typed as whole dollars: `3164`, `$3,164`, `3 164 $`; nothing where it is something else. */
function wholeDollars(text: string): Cents | undefined {
  const digits = text.replace(/^-?\$?/, '').replace(/\s?\$$/, '')
  const isNumber = /^(?:\d{1,12}|\d{1,3}(?:[,\s\u00a0\u202f]\d{3}){1,3})$/.test(digits)
  return isNumber ? BigInt(digits.replaceAll(/\D/g, '')) : undefined
}

/** What is typed as words to look for; a single word that reads as an amount with decimals is an amount. */
function searchWords(text: string): { words: readonly string[]; amount?: bigint } {
  const plain = text.replace(/^-?\$?/, '').replace(/\s?\$$/, '')
  const amount = /^\d[\d\s\u00a0\u202f,]*[.,]\d\d$/.test(plain)
    ? parseCents(plain.replace(/[.,](\d\d)$/, '.$1').replaceAll(/[\s\u00a0\u202f,](?=\d{3})/g, ''))
    : undefined
  return amount?.ok === true ? { words: [], amount: amount.value } : { words: foldedWords(text) }
}
