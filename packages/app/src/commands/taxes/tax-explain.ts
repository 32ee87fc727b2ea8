import type { ProvinceCode } from '@daybook/canada/charts/provinces.ts'
import type { Customer } from '@daybook/canada/sales-tax/customer-relief.ts'
import { placeSource, placeWords } from '@daybook/canada/sales-tax/place-of-supply.ts'
import { rateSource } from '@daybook/canada/sales-tax/tax-figures.ts'
import { reasonOf } from '@daybook/canada/sales-tax/tax-reasons.ts'
import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { registrationsOf } from '../../returns/load-filings.ts'
import { type ExplainAsked, type Explained, explainedTaxes, sideOf } from '../../tax/explain.ts'
import { askedOfCustomer, askedOfSupplier } from '../../tax/party-asked.ts'
import { partyOf } from '../../trade/load-trade.ts'
import { command } from '../command.ts'
import { amount, amountOut, day, words } from '../fields.ts'
import { sourceList, sourceNumbers, sourcesOut, supplyFields, taxPlace } from './tax-fields.ts'

/** Explains the sales taxes of something sold or bought: place, taxes, reasons, credits, sources. */
export const taxExplain = command({
  name: 'tax.explain',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Explain the sales taxes of a supply', fr: 'Expliquer les taxes d’une fourniture' },
  line: { words: ['place', 'thing'] },
  input: z.strictObject({
    place: taxPlace
      .optional()
      .meta({ description: 'the province it is supplied to, or abroad; at home when left out' }),
    thing: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .optional()
      .meta({ description: 'an account’s number, or a tax code of accounts: ITC_50' }),
    date: day.optional().meta({ description: 'the day of the supply; today when left out' }),
    party: words
      .optional()
      .meta({ description: 'a customer or supplier: its address, standing and numbers' }),
    side: z.enum(['sale', 'purchase']).optional().meta({ description: 'sold or bought; as the account is' }),
    amount: amount.optional().meta({ description: 'the price without tax; 100.00 when left out' }),
    ...supplyFields,
    supplier: taxPlace.optional().meta({ description: 'where the supplier of a purchase is' }),
    unregistered: z.boolean().default(false).meta({ description: 'the supplier charges no tax' }),
    share: z
      .string()
      .trim()
      .max(20)
      .optional()
      .meta({ description: 'the share of commercial use: 0.6; all when left out' }),
    longHaul: z.boolean().default(false).meta({ description: 'meals of a long-haul driver' }),
    club: z.boolean().default(false).meta({ description: 'dues of a club for dining or sports' }),
    zeroEmission: z.boolean().default(false).meta({ description: 'a zero-emission vehicle' }),
  }),
  output: z.strictObject({
    side: z.string(),
    supply: z.string(),
    place: z.string(),
    placeBecause: z.string(),
    because: z.string(),
    price: amountOut,
    taxes: z.array(
      z.strictObject({
        tax: z.string(),
        rate: z.string(),
        on: amountOut,
        amount: amountOut,
        because: z.string(),
        recoverable: amountOut.optional(),
        cost: amountOut.optional(),
        creditBecause: z.string().optional(),
        sources: sourceNumbers,
      }),
    ),
    total: amountOut.meta({ description: 'the price with the taxes that are charged' }),
    notCharged: z.array(
      z.strictObject({ tax: z.string(), rate: z.string(), because: z.string(), sources: sourceNumbers }),
    ),
    selfAssessed: z.array(
      z.strictObject({
        tax: z.string(),
        rate: z.string(),
        amount: amountOut,
        tags: z.string().meta({ description: 'of the posting that it is owed with' }),
        claimable: z.boolean(),
        because: z.string(),
        sources: sourceNumbers,
      }),
    ),
    sources: sourcesOut,
  }),
  run: async (ctx, input) =>
    inView(ctx.book, async (view) => {
      const date = input.date ?? ctx.today
      const { chart, profile } = view
      const books = { chart, home: profile.province, registrations: await registrationsOf(view) }
      const asked = {
        place: input.place,
        thing: input.thing,
        date,
        side: input.side,
        amount: input.amount,
        kind: input.kind,
        goods: input.goods,
        service: input.service,
        customer: customerOf(input),
        supplier: input.supplier,
        supplierIsRegistered: !input.unregistered,
        share: input.share,
        isLongHaul: input.longHaul,
        isClubDues: input.club,
        isIndividual: profile.form === 'proprietor',
        isZeroEmission: input.zeroEmission,
      }
      if (input.party === undefined) return answer(explainedTaxes(books, asked), date, ctx.language)
      const side = sideOf(books, asked)
      if (!side.ok) return side
      const party = await partyOf(view.reader, input.party, side.value === 'sale' ? 'customer' : 'supplier')
      if (!party.ok) return party
      const known = side.value === 'sale' ? askedOfCustomer(party.value, date) : askedOfSupplier(party.value)
      // What is typed wins over what is kept.
      const all = { ...asked, ...known, ...typedOver(asked) }
      return answer(explainedTaxes(books, all), date, ctx.language)
    }),
})

type Standing = {
  readonly customer?: Customer['status'] | undefined
  readonly certificate?: string | undefined
  readonly government?: ProvinceCode | 'CA' | undefined
}

function customerOf({ customer: status, certificate, government }: Standing): Customer | undefined {
  if (status === undefined) return undefined
  return {
    status,
    ...(certificate === undefined ? {} : { certificate }),
    ...(government === undefined ? {} : { of: government }),
  }
}

function typedOver({ place, customer, supplier }: Pick<ExplainAsked, 'place' | 'customer' | 'supplier'>) {
  return {
    ...(place === undefined ? {} : { place }),
    ...(customer === undefined ? {} : { customer }),
    ...(supplier === undefined ? {} : { supplier }),
  }
}

function answer(found: Result<Explained>, on: string, language: Language) {
  return found.ok ? ok(shown(found.value, on, language)) : found
}

function shown({ side, where, decided, price, taxes, self }: Explained, on: string, language: Language) {
  const list = sourceList()
  const inWords = (code: string) => reasonOf(code).text[language]
  const numbers = (...codes: readonly string[]) => list.numbers(...codes.map((code) => reasonOf(code).source))
  list.numbers(placeSource, reasonOf(decided.reason).source)
  const rows = taxes.map(({ tax, reason, taken, figure, credit }) => ({
    tax: tax.code,
    rate: tax.rate,
    on: formatCents(taken),
    amount: formatCents(figure.value),
    because: inWords(reason),
    ...(credit === undefined
      ? {}
      : {
          recoverable: formatCents(credit.recoverable),
          cost: formatCents(credit.cost),
          creditBecause: inWords(credit.reason),
        }),
    sources: list.numbers(
      rateSource(tax, on),
      reasonOf(reason).source,
      ...(credit === undefined ? [] : [reasonOf(credit.reason).source]),
    ),
  }))
  const notCharged = decided.left.map(({ tax, reason }) => ({
    tax: tax.code,
    rate: tax.rate,
    because: inWords(reason),
    sources: numbers(reason),
  }))
  const selfAssessed = self.map((each) => ({
    tax: each.tax,
    rate: each.rate,
    amount: formatCents(each.amount),
    tags: each.tags.join(' '),
    claimable: each.isClaimable,
    because: inWords(each.reason),
    sources: numbers(each.reason),
  }))
  return {
    side,
    supply: decided.supply,
    place: decided.place,
    placeBecause: placeWords[where.by][language],
    because: inWords(decided.reason),
    price: formatCents(price),
    taxes: rows,
    total: formatCents(price + sumOf(taxes.map(({ figure }) => figure.value))),
    notCharged,
    selfAssessed,
    sources: list.all(),
  }
}
