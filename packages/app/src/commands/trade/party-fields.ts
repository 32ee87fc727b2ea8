import type { Party } from '@daybook/core/daybook/trade-facts.ts'
import { formatCents, parseCents } from '@daybook/core/kit/cents.ts'
import type { Chart } from '@daybook/core/ledger/chart.ts'
import type { PartyWish } from '@daybook/core/parties/plan-party.ts'
import { z } from 'zod'
import { accountCode, amount, day, province, text, words } from '../fields.ts'
import { currencyCode, recordName } from '../record-fields.ts'

/** What can be said of a customer or a supplier besides the name. */
export const partyFields = {
  number: words.optional().meta({ description: 'what the books call it besides its name' }),
  language: z.enum(['en', 'fr']).optional().meta({ description: 'the language of its papers' }),
  street: z.array(words).default([]).meta({ description: 'a line of the address, as often as needed' }),
  city: words.optional(),
  province: province.optional().meta({ description: 'where it is: decides the taxes' }),
  postal: words.optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional()
    .meta({ description: 'two letters; CA when left out' }),
  email: words.optional(),
  phone: words.optional(),
  terms: z.coerce
    .number()
    .int()
    .min(0)
    .max(365)
    .optional()
    .meta({ description: 'days after which its documents are due' }),
  discount: z
    .string()
    .trim()
    .regex(/^\d{1,2}(\.\d{1,3})?\/\d{1,3}$/)
    .optional()
    .meta({ description: 'PERCENT/DAYS: 2/10 takes 2 % off within ten days' }),
  currency: currencyCode.optional(),
  account: accountCode.optional().meta({ description: 'where its lines usually go' }),
  gst: words.optional().meta({ description: 'its GST/HST number: 123456782RT0001' }),
  qst: words.optional().meta({ description: 'its QST number: 1234567890TQ0001' }),
  pst: words.optional().meta({ description: 'its PST or RST number' }),
  note: text.optional(),
}

/** What can be said of a customer alone. */
export const customerFields = {
  relief: z
    .enum(['first-nations', 'resale', 'diplomat', 'exempt'])
    .optional()
    .meta({ description: 'why it is charged no tax, or not all of it' }),
  certificate: words.optional().meta({ description: 'the number of the certificate of its relief' }),
  reliefFrom: day.optional().meta({ description: 'the relief holds from this day' }),
  reliefThrough: day.optional().meta({ description: 'the relief holds through this day' }),
  limit: amount.optional().meta({ description: 'the most that it may owe' }),
}

/** What can be said of a supplier alone. */
export const supplierFields = {
  unregistered: z.boolean().optional().meta({ description: 'it charges no GST/HST (a small supplier)' }),
  payee: words
    .max(40)
    .optional()
    .meta({ description: 'your account number with it, which online payments at the bank ask for' }),
  contractor: z.enum(['t4a', 't5018']).optional().meta({ description: 'its payments go on this slip' }),
  expects: z
    .string()
    .trim()
    .regex(/^(weekly|biweekly|monthly|quarterly|yearly):\d+(\.\d\d)?-\d+(\.\d\d)?$/)
    .optional()
    .meta({ description: 'EVERY:LEAST-MOST, what its bills come to: monthly:80.00-140.00' }),
}

const name = recordName.meta({ description: 'the name on its papers' })

/** The input of adding a customer or a supplier. */
export const addFields = { name, ...partyFields }

/** The input of changing one. */
export const changeFields = {
  party: words.meta({ description: 'its name or number' }),
  name: name.optional().meta({ description: 'its new name' }),
  ...partyFields,
  clear: z
    .array(
      z.enum([
        'number',
        'address',
        'email',
        'phone',
        'terms',
        'currency',
        'account',
        'taxes',
        'note',
        'limit',
        'contractor',
        'payee',
        'expects',
      ]),
    )
    .default([])
    .meta({ description: 'what is taken away, as often as needed' }),
  close: day.optional().meta({ description: 'no documents from this day on' }),
  reopen: z.boolean().default(false).meta({ description: 'take documents again' }),
}

type Said = {
  readonly [K in keyof (typeof partyFields & typeof customerFields & typeof supplierFields)]?:
    | z.output<(typeof partyFields & typeof customerFields & typeof supplierFields)[K]>
    | undefined
}

/** A party on the way out. */
export const partyOut = {
  name: z.string(),
  id: z.string(),
  kind: z.string(),
  number: z.string(),
  language: z.string(),
  address: z.string(),
  province: z.string(),
  email: z.string(),
  phone: z.string(),
  terms: z.string(),
  currency: z.string(),
  account: z.string(),
  taxes: z.string().meta({ description: 'its registrations, and its relief' }),
  limit: z.string(),
  contractor: z.string(),
  payee: z.string(),
  expects: z.string(),
  note: z.string(),
  closed: z.string(),
}

/** What was said, as a wish over what a party is already. */
export function partyWish(said: Said, was?: Party): PartyWish {
  const { number, language, email, phone, currency, account, note, limit, contractor, payee } = said
  const address = addressOf(said, was)
  const taxes = taxesOf(said, was)
  const terms = termsOf(said, was)
  const expects = expectsOf(said.expects)
  return {
    ...(number === undefined ? {} : { number }),
    ...(language === undefined ? {} : { language }),
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
    ...(currency === undefined ? {} : { currency }),
    ...(account === undefined ? {} : { account }),
    ...(note === undefined || note === '' ? {} : { note }),
    ...(limit === undefined ? {} : { limit: { amount: limit } }),
    ...(contractor === undefined ? {} : { contractor }),
    ...(payee === undefined ? {} : { payee }),
    ...(address === undefined ? {} : { address }),
    ...(taxes === undefined ? {} : { taxes }),
    ...(terms === undefined ? {} : { terms }),
    ...(expects === undefined ? {} : { expects }),
  }
}

function addressOf({ street = [], city, province: where, postal, country }: Said, was?: Party) {
  const isSaid = street.length > 0 || city !== undefined || where !== undefined
  if (!isSaid && postal === undefined && country === undefined) return undefined
  const { lines = [], ...kept } = was?.address ?? {}
  return {
    ...kept,
    lines: street.length > 0 ? street : lines,
    ...(city === undefined ? {} : { city }),
    ...(where === undefined ? {} : { province: where }),
    ...(postal === undefined ? {} : { postal }),
    ...(country === undefined ? {} : { country }),
  }
}

function taxesOf(said: Said, was?: Party) {
  const { gst, qst, pst, relief, certificate, reliefFrom, reliefThrough, unregistered } = said
  const own = {
    ...(gst === undefined ? {} : { gst }),
    ...(qst === undefined ? {} : { qst }),
    ...(pst === undefined ? {} : { pst }),
    ...(relief === undefined ? {} : { relief }),
    ...(certificate === undefined ? {} : { certificate }),
    ...(reliefFrom === undefined ? {} : { reliefFrom }),
    ...(reliefThrough === undefined ? {} : { reliefThrough }),
    ...(unregistered === undefined ? {} : { isUnregistered: unregistered }),
  }
  return Object.keys(own).length === 0 ? undefined : { ...was?.taxes, ...own }
}

function termsOf({ terms, discount }: Said, was?: Party) {
  if (terms === undefined && discount === undefined) return undefined
  const [percent = '', days = ''] = discount?.split('/') ?? []
  const kept = was?.terms?.discount
  const taken = discount === undefined ? kept : { percent, days: Number(days) }
  return { days: terms ?? was?.terms?.days ?? 0, ...(taken === undefined ? {} : { discount: taken }) }
}

/** `monthly:80.00-140.00` as the bills that are expected. */
function expectsOf(typed: string | undefined): PartyWish['expects'] {
  const [, every, least = '', most = ''] = /^(\w+):([\d.]+)-([\d.]+)$/.exec(typed ?? '') ?? []
  const [low, high] = [parseCents(least), parseCents(most)]
  const known = frequencies.find((each) => each === every)
  return known === undefined || !low.ok || !high.ok
    ? undefined
    : { every: known, least: low.value, most: high.value }
}

const frequencies = ['weekly', 'biweekly', 'monthly', 'quarterly', 'yearly'] as const

/** A party on the way out, its account by the number that it has now. */
export function partyOutOf(party: Party, chart: Chart, currency: string) {
  const { address, terms, taxes, account, limit, expects } = party
  return {
    name: party.name,
    id: party.id,
    kind: party.kind,
    number: party.number ?? '',
    language: party.language,
    address: [...(address?.lines ?? []), address?.city, address?.postal, address?.country]
      .filter((each) => each !== undefined)
      .join(', '),
    province: address?.province ?? '',
    email: party.email ?? '',
    phone: party.phone ?? '',
    terms: termsWords(terms),
    currency: party.currency ?? currency,
    account: account === undefined ? '' : (chart.get(account)?.code ?? account),
    taxes: taxWords(taxes),
    limit: limit === undefined ? '' : formatCents(limit.amount),
    contractor: party.contractor ?? '',
    payee: party.payee ?? '',
    expects:
      expects === undefined
        ? ''
        : `${expects.every}:${formatCents(expects.least)}-${formatCents(expects.most)}`,
    note: party.note ?? '',
    closed: party.closedOn ?? '',
  }
}

function termsWords(terms: Party['terms']): string {
  if (terms === undefined) return ''
  const { days, discount } = terms
  return discount === undefined ? String(days) : `${discount.percent}/${discount.days}, ${days}`
}

function taxWords(taxes: Party['taxes']): string {
  if (taxes === undefined) return ''
  const { gst, qst, pst, relief, certificate, isUnregistered } = taxes
  const words = [gst, qst, pst, relief, certificate, isUnregistered === true ? 'unregistered' : undefined]
  return words.filter((each) => each !== undefined).join(', ')
}
