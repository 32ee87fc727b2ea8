import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { type Letter, lettersInput, lettersOutput, makeLetters } from '../../trade/mail-letters.ts'
import { mailWords } from '../../trade/mail-words.ts'
import { type LoadedPaper, loadPapers, sellerOf } from '../../trade/paper-load.ts'
import { type Seller, sellerLines } from '../../trade/paper-seller.ts'
import { filledIn } from '../../trade/paper-words.ts'
import { command } from '../command.ts'
import { chosenPapers, paperFileName } from './chosen-papers.ts'

/**
 * Makes letters with invoices, estimates, credit notes or receipts as files that a mail program opens ready
 * to be sent. It writes to the disk, so a browser must not be led to ask for it as for something to read.
 */
export const invoiceMail = command({
  name: 'invoice.mail',
  effect: 'desk',
  role: 'bookkeeper',
  title: { en: 'Make invoices to e-mail', fr: 'Préparer les courriels de factures' },
  line: { rest: 'numbers' },
  input: z.strictObject({
    ...chosenPapers,
    ...lettersInput,
  }),
  output: z.strictObject(lettersOutput),
  run: async (ctx, input) => {
    const loaded = await inView(ctx.book, async (view) => {
      const papers = await loadPapers(view, input)
      if (!papers.ok) return papers
      const seller = await sellerOf(view)
      return ok({ letters: papers.value.map((each) => letterOf(each, seller)), seller })
    })
    if (!loaded.ok) return loaded
    const isNamed = input.numbers.length > 0 || input.customer !== undefined
    return makeLetters(ctx, { place: input, ...loaded.value, isNamed })
  },
})

function letterOf({ id, party, paper }: LoadedPaper, seller: Seller): Letter {
  const { language } = party
  const said = mailWords[language].paper
  const sum = paper.sums.findLast(({ kind }) => kind !== 'part')
  const names = {
    seller: sellerLines(seller, language).name,
    title: paper.title,
    number: paper.number,
    sum: sum?.label ?? '',
    amount: sum?.amount ?? '',
  }
  const [first, ...amounts] = said.lines
  return {
    party,
    paper,
    name: paperFileName(id),
    subject: filledIn(said.subject, names),
    lines: [first, ...(sum === undefined ? [] : amounts)].map((line) => filledIn(line ?? '', names)),
  }
}
