import type { InputOf } from '../../client.ts'
import { filled, provinces } from '../payroll/hire-draft.ts'
import type { ShownParty, Side } from './side.ts'

/** A customer or supplier as typed so far; everything is text as it stands in the fields. */
export const newParty = {
  name: '',
  number: '',
  street: '',
  city: '',
  province: '',
  postal: '',
  country: '',
  email: '',
  phone: '',
  language: '',
  terms: '',
  discount: '',
  account: '',
  gst: '',
  qst: '',
  pst: '',
  note: '',
  relief: '',
  certificate: '',
  limit: '',
  contractor: '',
  payee: '',
  every: '',
  least: '',
  most: '',
  unregistered: '',
}

/** A party in the making. */
export type PartyDraft = typeof newParty

/** Why a customer may be charged no tax. */
export const reliefs = ['first-nations', 'resale', 'diplomat', 'exempt'] as const
/** How often bills are expected. */
export const frequencies = ['weekly', 'biweekly', 'monthly', 'quarterly', 'yearly'] as const
/** The slips of contractors. */
export const contractors = ['t4a', 't5018'] as const

/** The fields of somebody who is there, as far as the books tell them apart. */
export function draftOf(party: ShownParty): PartyDraft {
  const { name, number, province, email, phone, language, account, note, limit, contractor, payee } = party
  const [, discount = '', days = ''] = /^(?:(\S+), )?(\d+)$/.exec(party.terms) ?? []
  const [, every = '', least = '', most = ''] = /^(\w+):([\d.]+)-([\d.]+)$/.exec(party.expects) ?? []
  const known = { name, number, province, email, phone, language, account, note, limit, contractor, payee }
  return { ...newParty, ...known, terms: days, discount, every, least, most }
}

/** The words and choices of a party that are sent as they are. */
function saidOf(draft: PartyDraft) {
  const { number, city, postal, country, email, phone, terms, discount, account } = draft
  const { gst, qst, pst, note } = draft
  const province = provinces.find((each) => each === draft.province && each !== 'OC')
  const language = draft.language === 'fr' ? 'fr' : draft.language === 'en' ? 'en' : undefined
  const street = draft.street
    .split(';')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return {
    ...filled({ number, city, postal, email, phone, terms, discount, account, gst, qst, pst, note }),
    ...(country.trim() === '' ? {} : { country: country.trim().toUpperCase() }),
    ...(street.length === 0 ? {} : { street }),
    ...(province === undefined || province === 'OC' ? {} : { province }),
    ...(language === undefined ? {} : ({ language } as const)),
  }
}

function customerPart({ relief, certificate, limit }: PartyDraft) {
  const known = reliefs.find((each) => each === relief)
  return { ...filled({ certificate, limit }), ...(known === undefined ? {} : { relief: known }) }
}

function supplierPart({ contractor, every, least, most, unregistered, payee }: PartyDraft) {
  const known = contractors.find((each) => each === contractor)
  const often = frequencies.find((each) => each === every)
  return {
    ...filled({ payee }),
    ...(unregistered === '' ? {} : { unregistered: unregistered === 'yes' }),
    ...(known === undefined ? {} : { contractor: known }),
    ...(often === undefined || least === '' || most === '' ? {} : { expects: `${often}:${least}-${most}` }),
  }
}

/** What the adding of a customer is asked. */
export function addCustomerInput(draft: PartyDraft): InputOf<'customer.add'> {
  return { name: draft.name.trim(), ...saidOf(draft), ...customerPart(draft) }
}

/** What the adding of a supplier is asked. */
export function addSupplierInput(draft: PartyDraft): InputOf<'supplier.add'> {
  return { name: draft.name.trim(), ...saidOf(draft), ...supplierPart(draft) }
}

/** What is sent of a change: what differs from before; what was emptied is taken away. */
export function changeInput(side: Side, was: ShownParty, draft: PartyDraft) {
  const before = draftOf(was)
  const said = { ...newParty, ...changedFields(before, draft), every: draft.every }
  const cleared = clearable.filter((field) => before[field] !== '' && draft[field] === '')
  const clear = [...cleared, ...(before.every !== '' && draft.every === '' ? (['expects'] as const) : [])]
  const hasRange = draft.every !== before.every || draft.least !== before.least || draft.most !== before.most
  const range = hasRange ? { least: draft.least, most: draft.most } : { every: '' }
  const own = side === 'customer' ? customerPart(said) : supplierPart({ ...said, ...range })
  const name = draft.name.trim()
  return {
    party: was.name,
    ...(name === was.name ? {} : { name }),
    ...saidOf(said),
    ...own,
    ...(clear.length === 0 ? {} : { clear }),
  }
}

const clearable = [
  'number',
  'email',
  'phone',
  'terms',
  'account',
  'note',
  'limit',
  'contractor',
  'payee',
] as const

function changedFields(before: PartyDraft, draft: PartyDraft): Partial<PartyDraft> {
  // The names are those of a draft.
  return Object.fromEntries(
    Object.entries(draft).filter(([field, text]) => before[field as keyof PartyDraft] !== text),
  ) as Partial<PartyDraft>
}
