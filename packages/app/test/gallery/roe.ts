import { terms } from '@daybook/canada/payroll-items/people.fixture.ts'
import { hourly, installer, paidFor, type RoeMore, roeOf } from '@daybook/canada/roe/roe.fixture.ts'
import { roeContact } from '@daybook/canada/roe/roe-contact.ts'
import { roeLetters } from '@daybook/canada/roe/roe-letters.ts'
import { roePerson } from '@daybook/canada/roe/roe-person.ts'
import type { GivenForRoe } from '@daybook/canada/roe/roe-wish.ts'
import { roeFile } from '@daybook/canada/roe/roe-xml.ts'
import { smallRoe } from '@daybook/core/acts/roe-titles.fixture.ts'
import type { PayLine } from '@daybook/core/daybook/payroll-facts.ts'
import { type Result, value } from '@daybook/core/kit/result.ts'
import { serialTyped } from '../../src/roe/prepare-roe.ts'
import type { KeptBooks } from '../commands/kept-books.ts'
import { contact, roeBooks } from '../commands/roe-books.ts'
import { type Case, decided, typed } from './case.ts'

const gone = installer('2026-10-16', 'A00')

/** A case over the pays of somebody by the hour who left. */
function said(title: string, given: GivenForRoe, more: RoeMore = {}): Case {
  return decided(title, () => roeOf(paidFor(gone, 8), given, more))
}

/** A case over the one pay of somebody who left, with the lines of the pay as they are written. */
function paidSo(title: string, earnings: readonly PayLine[], insurable: bigint): Case {
  return decided(title, () => {
    const payroll = paidFor(installer('2026-07-10', 'A00'), 1)
    const bases = [{ id: 'insurable', amount: insurable }]
    const runs = payroll.runs.map((run) => ({
      ...run,
      pays: run.pays.map((pay) => ({ ...pay, earnings, bases })),
    }))
    return roeOf({ ...payroll, runs })
  })
}

/** A case of books in which a record was filed. */
function filed(title: string, attempt: (books: KeptBooks) => Promise<Result<unknown>>): Case {
  return decided(title, async () => {
    const books = await roeBooks()
    try {
      await books.does('roe.file', { employee: '1', ...contact })
      return await attempt(books)
    } finally {
      await books.end()
    }
  })
}

const person = {
  given: 'Alder',
  name: 'Sample',
  sin: '000000018',
  address: '12 Example Lane; Sampleton ON; K0K 0K0',
}

/** Records of employment that lack something, or that the file cannot take. */
export const roeCases = {
  'roe-last-day-missing': decided('A record of somebody who has not left', () => {
    const { left: _, ...here } = gone
    return roeOf({ ...paidFor(gone, 1), people: [here] })
  }),
  'roe-reason-missing': decided('An interruption without its reason', () =>
    roeOf(paidFor(gone, 8), { last: '2026-09-04' }),
  ),
  'roe-account-missing': said('A record where the payroll account is not known', {}, { account: '' }),
  'roe-no-pays': decided('A record of somebody whom these books never paid', () => {
    const { people, settings } = paidFor(gone, 1)
    return roeOf({ people, settings, runs: [] })
  }),
  'roe-frequency-none': decided('A record of somebody who is paid by the day', () => {
    const daily = { ...hourly, frequency: 'daily' as const, from: '2026-06-29' }
    return roeOf({ ...paidFor(gone, 8), people: [{ ...gone, terms: [daily] }] })
  }),
  'roe-commission': decided('A record of somebody who is paid by commission', () => {
    const pay = { kind: 'commission', percent: '6' } as const
    const seller = terms({ pay, frequency: 'biweekly', from: '2026-06-29' })
    return roeOf({ ...paidFor(gone, 8), people: [{ ...gone, terms: [seller] }] })
  }),
  'roe-final-pay-missing': decided('A record before the last pay', () => roeOf(paidFor(gone, 7))),
  'roe-filed-already': filed('A record filed twice', ({ tries }) =>
    tries('roe.file', { employee: '1', ...contact }),
  ),
  'roe-earlier-missing': decided('Pay periods of before the books', () => {
    const before = installer('2026-10-16', 'A00', { hired: '2026-05-20' })
    return roeOf(paidFor({ ...before, terms: [{ ...hourly, from: '2026-05-20' }] }, 8))
  }),
  'roe-period-negative': paidSo(
    'A period that more was taken back from than was paid',
    [
      { id: 'hours', amount: 50_000n, quantity: '20' },
      { id: 'advance-recovery', amount: -80_000n },
    ],
    -30_000n,
  ),
  'roe-hours-missing': paidSo('A pay by the hour without hours', [{ id: 'hours', amount: 50_000n }], 50_000n),
  'roe-hours-wrong': said('No insurable hours', { hours: '0' }),
  'roe-recall-wrong': said('A recall that is none', { recall: 'soon' }),
  'roe-money-wrong': said('Other money without a code', { moneys: 'notice=1200.00' }),
  'roe-dates': said('A recall before the last day', { recall: '2026-10-01' }),
  'roe-amount-large': said('An amount above what the file takes', { vacation: '2=1000000.00' }),
  'roe-moneys-many': said('More other money than the block takes', {
    moneys: 'Y00=1.00;E00=1.00;B11=1.00;S00=1.00',
  }),
  'roe-comments-missing': said('The reason “other” without words', { code: 'K00' }),
  'roe-comments-long': said('Comments that are too long', { comments: 'word '.repeat(40) }),
  'roe-person-missing': decided('Somebody without a name in the vault', () =>
    roePerson({ given: person.given, sin: person.sin, address: person.address }, '1'),
  ),
  'roe-address-unfit': decided('An address without a postal code', () =>
    roePerson({ ...person, address: '12 Example Lane, Sampleton ON' }, '1'),
  ),
  'roe-letters-unfit': decided('A name in letters that the site does not take', () =>
    roeLetters('Łódź', '9'),
  ),
  'roe-contact-missing': decided('Nobody who can be asked', () => roeContact(undefined, '416-555-0100')),
  'roe-phone-wrong': decided('A telephone number without an area code', () =>
    roeContact('Pat Example', '555-0100'),
  ),
  'roe-unknown': typed('A record that is not there', 'daybook roe show 9'),
  'roe-serial-wrong': decided('A serial number of another shape', () => serialTyped('12345678', [])),
  'roe-serial-taken': decided('A serial number of another record', () =>
    serialTyped('W12345678', [{ ...smallRoe, serial: 'W12345678' }]),
  ),
  'roe-serial-missing': filed('Amending what Service Canada does not have', ({ tries }) =>
    tries('roe.amend', { roe: '1' }),
  ),
  'roe-over': filed('Cancelling twice', async ({ does, tries }) => {
    await does('roe.cancel', { roe: '1', reason: 'a trial' })
    return tries('roe.cancel', { roe: '1', reason: 'a trial' })
  }),
  'roe-block-unknown': filed('Explaining a block that has no figure', async ({ does, tries }) => {
    await does('roe.cancel', { roe: '1', reason: 'a trial' })
    return tries('roe.prepare', { employee: '1', explain: '99' })
  }),
  'roe-none': typed('A file of no records', 'daybook roe xml'),
  'roe-file-large': decided('More records than a file takes', () => {
    const known = value(roePerson(person, '1'))
    const { blocks, contact: who } = smallRoe
    const record = { blocks, person: known, contact: who, reference: '1' }
    return roeFile(
      Array.from({ length: 1201 }, () => record),
      {
        vendor: 'Daybook',
        product: 'Daybook',
        version: '1',
        issue: 'D',
      },
    )
  }),
} as const
