import type { Letterhead, LetterheadWords } from '@daybook/core/daybook/letterhead-facts.ts'
import { canonicalJson } from '@daybook/core/kit/canonical-json.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { record } from '../../record.ts'
import { letterheadOf, sellerOf } from '../../trade/paper-load.ts'
import { numbersLine } from '../../trade/paper-seller.ts'
import { actOf, command } from '../command.ts'
import { words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'

const line = words.max(100)
const lines = z.array(line).max(6).optional()
const fields = ['name', 'address', 'phone', 'email', 'website', 'payment', 'foot'] as const

const letterheadInput = z.strictObject({
  name: line.optional().meta({ description: 'the trade name, where it is not that of the books' }),
  address: lines.meta({ description: 'the address on papers, a line each, as often as needed' }),
  phone: line.optional().meta({ description: 'the telephone on papers' }),
  email: line.optional().meta({ description: 'the e-mail address on papers' }),
  website: line.optional().meta({ description: 'the web site on papers' }),
  payment: lines.meta({ description: 'how customers pay, a line each, for papers in English' }),
  paymentFr: lines.meta({ description: 'how customers pay, a line each, for papers in French' }),
  foot: lines.meta({ description: 'words under every paper, for papers in English' }),
  footFr: lines.meta({ description: 'words under every paper, for papers in French' }),
  clear: z.array(z.enum(fields)).default([]).meta({ description: 'what is taken off the letterhead' }),
})

/** Says what stands on invoices besides the name of the books; shows it when nothing is said. */
export const invoiceSetup = command({
  name: 'invoice.setup',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Set up the letterhead of invoices', fr: 'Définir l’en-tête des factures' },
  input: letterheadInput,
  output: z.strictObject({
    name: z.string(),
    address: z.array(z.string()),
    phone: z.string(),
    email: z.string(),
    website: z.string(),
    payment: z.array(z.string()),
    paymentFr: z.array(z.string()),
    foot: z.array(z.string()),
    footFr: z.array(z.string()),
    numbers: z.string().meta({ description: 'the registrations of today, as papers show them' }),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'invoice.setup', input), async (view) => {
      const was = await letterheadOf(view.reader)
      const letterhead = changed(was, input)
      if (canonicalJson(letterhead) === canonicalJson(was)) return ok({ facts: [] })
      const isBare = canonicalJson(was) === canonicalJson({ id: 'own' })
      const before = isBare ? {} : { was }
      return ok({ facts: [{ fact: { kind: 'letterhead.set', v: 1, letterhead, ...before } }] })
    })
    if (!recorded.ok) return recorded
    const [set] = recorded.value.facts.flatMap(({ fact }) =>
      fact.kind === 'letterhead.set' ? [fact.letterhead] : [],
    )
    return inView(ctx.book, async (view) => {
      const { name, address, phone, email, website, payment, foot } = set ?? (await letterheadOf(view.reader))
      return ok({
        name: name ?? view.profile.name,
        address: [...(address ?? [])],
        phone: phone ?? '',
        email: email ?? '',
        website: website ?? '',
        payment: [...(payment?.en ?? [])],
        paymentFr: [...(payment?.fr ?? [])],
        foot: [...(foot?.en ?? [])],
        footFr: [...(foot?.fr ?? [])],
        numbers: numbersLine(await sellerOf(view), ctx.today, ctx.language),
        ...outcomeOf(recorded.value),
      })
    })
  },
})

/** The letterhead after what was said; what was not said stays. */
function changed(was: Letterhead, input: z.output<typeof letterheadInput>): Letterhead {
  const { clear, payment, paymentFr, foot, footFr, ...plain } = input
  const said = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined))
  const kept = Object.fromEntries(
    Object.entries(was).filter(([field]) => !clear.some((each) => each === field)),
  )
  const pay = bothWords(clear.includes('payment') ? undefined : was.payment, payment, paymentFr)
  const last = bothWords(clear.includes('foot') ? undefined : was.foot, foot, footFr)
  return {
    ...kept,
    ...said,
    id: 'own',
    ...(pay === undefined ? {} : { payment: pay }),
    ...(last === undefined ? {} : { foot: last }),
  }
}

function bothWords(
  was: LetterheadWords | undefined,
  en: readonly string[] | undefined,
  fr: readonly string[] | undefined,
): LetterheadWords | undefined {
  const both = { ...was, ...(en === undefined ? {} : { en }), ...(fr === undefined ? {} : { fr }) }
  return Object.keys(both).length === 0 ? undefined : both
}
