import { roeContact } from '@daybook/canada/roe/roe-contact.ts'
import { type RoeForm, roeForm } from '@daybook/canada/roe/roe-form.ts'
import type { GivenForRoe } from '@daybook/canada/roe/roe-wish.ts'
import type { Employee } from '@daybook/core/daybook/payroll-facts.ts'
import type { Roe, RoeContact } from '@daybook/core/daybook/roe-facts.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { View } from '../book.ts'
import type { Reader } from '../store/store.ts'
import { letterheadOf } from '../trade/paper-load.ts'
import { nextRoe, roeAsked, roeNamed, roesOf } from './load-roe.ts'

/** A record of employment of somebody from the books as they are. Refuses what `roeForm` refuses. */
export async function preparedRoe(
  view: View,
  employee: Employee,
  asked: { readonly given: GivenForRoe; readonly insist: boolean; readonly amending?: string },
): Promise<Result<RoeForm>> {
  const from = await roeAsked(view, employee, asked)
  return from.ok ? roeForm(from.value) : from
}

/**
 * A record that stands and that Service Canada has, so that it can be amended. Refuses `roe-unknown`,
 * `roe-over`, `roe-serial-missing`.
 */
export async function roeToAmend(reader: Reader, name: string): Promise<Result<Roe>> {
  const found = await roeNamed(reader, name)
  if (!found.ok) return found
  const { id, cancelled, amendedBy, serial } = found.value
  if (cancelled !== undefined || amendedBy !== undefined) return refuse('roe-over', { roe: id }, 'roe')
  return serial === undefined ? refuse('roe-serial-missing', { roe: id }, 'roe') : found
}

/** What a record is issued with besides its blocks. */
export type RoeIssue = {
  readonly given: GivenForRoe
  readonly contact: RoeContact
  readonly date: string
  readonly serial?: string
  readonly amends?: string
}

/** The record as it is kept from then on. */
export async function issuedRoe(view: View, form: RoeForm, issue: RoeIssue): Promise<Roe> {
  const { given, contact, date, serial, amends } = issue
  return {
    id: nextRoe(await roesOf(view.reader)),
    employee: form.employee.id,
    filed: date,
    due: form.due,
    asOfSeq: view.head.seq,
    blocks: form.blocks,
    contact,
    given: Object.fromEntries(
      Object.entries(given).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])),
    ),
    ...(serial === undefined ? {} : { serial }),
    ...(amends === undefined ? {} : { amends }),
  }
}

/**
 * Who can be asked: as it is said, else as on the last record; the telephone else as on the letterhead.
 * Refuses what `roeContact` refuses.
 */
export async function contactFor(
  { reader }: View,
  said: { readonly contact?: string | undefined; readonly phone?: string | undefined },
): Promise<Result<RoeContact>> {
  const before = (await roesOf(reader)).at(-1)?.contact
  const name = said.contact ?? (before === undefined ? undefined : `${before.given} ${before.name}`)
  const phone = said.phone ?? before?.phone ?? (await letterheadOf(reader)).phone
  return roeContact(name, phone)
}

/** A serial number as it is kept. Refuses `roe-serial-wrong`, `roe-serial-taken`. */
export function serialTyped(text: string, roes: readonly Roe[], own?: string): Result<string> {
  const serial = text.trim().toUpperCase().replace(/[\s-]/g, '')
  if (!/^[A-Z]\d{8}$/.test(serial)) return refuse('roe-serial-wrong', { serial: text }, 'serial')
  const other = roes.find((roe) => roe.serial === serial && roe.id !== own)
  if (other !== undefined) return refuse('roe-serial-taken', { serial, roe: other.id }, 'serial')
  return ok(serial)
}
