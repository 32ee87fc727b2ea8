import { obligationSpans } from '@daybook/canada/remittances/owed-forms.ts'
import { filingDates, filingTermsOn, periodsThrough } from '@daybook/canada/returns/periods.ts'
import { addMonths } from '@daybook/core/kit/civil-date.ts'
import { listDeadlines } from '../deadlines/list-deadlines.ts'
import { employeesOf } from '../payroll/load-payroll.ts'
import { formFor, obligationsOf, remittanceBooks } from '../payroll/load-remittance.ts'
import { liabilityProofs } from '../payroll/remittance-proofs.ts'
import { filingsOf, registrationsOf } from '../returns/load-filings.ts'
import { returnsProof } from '../returns/prove-returns.ts'
import { type CloseCheck, plain } from './close-row.ts'

/** What stands on tax accounts is what the returns have not counted. */
export const taxAccountsEqual: CloseCheck = {
  row: 'tax-accounts',
  label: {
    en: 'Sales tax accounts equal the returns',
    fr: 'Les comptes de taxes de vente égalent les déclarations',
  },
  at: 'both',
  async look(view) {
    if ((await registrationsOf(view)).length === 0) return undefined
    const { returns, findings } = await returnsProof(view)
    const words = findings.map(({ filing, what }) => (filing === undefined ? what : `${filing} ${what}`))
    return findings.length === 0
      ? { holds: true, detail: { en: `${returns} returns proved`, fr: `${returns} déclarations prouvées` } }
      : { holds: false, detail: plain(words.join(', ')), command: 'daybook book verify' }
  },
}

/** Returns of periods that ended are filed, or their day has not come. */
export const returnsFiled: CloseCheck = {
  row: 'returns',
  label: {
    en: 'Sales tax returns are filed in time',
    fr: 'Les déclarations de taxes sont produites à temps',
  },
  at: 'both',
  async look(view, { through, today }) {
    const registrations = await registrationsOf(view)
    if (registrations.length === 0) return undefined
    const { form, fiscalYearEnd } = view.profile
    const late: string[] = []
    const coming: string[] = []
    for (const registration of registrations) {
      const filed = await filingsOf(view, registration.id)
      for (const span of periodsThrough(registration, fiscalYearEnd, through)) {
        if (span.through > through) continue
        if (filed.some((each) => each.span.from <= span.through && span.from <= each.span.through)) continue
        const frequency = filingTermsOn(registration, span.from)?.frequency ?? 'annual'
        const filer = { isIndividual: form === 'proprietor', fiscalYearEnd }
        const { file } = filingDates(registration.id, frequency, span, filer)
        const list = file < today ? late : coming
        list.push(`${registration.id} ${span.through} (${file})`)
      }
    }
    return late.length === 0
      ? {
          holds: true,
          detail:
            coming.length === 0 ? { en: 'all filed', fr: 'toutes produites' } : plain(coming.join(', ')),
        }
      : { holds: false, detail: plain(late.join(', ')), command: 'daybook return periods' }
  },
}

/** Payroll liabilities are what pays credited and no remittance has paid. */
export const payablesEqual: CloseCheck = {
  row: 'payroll',
  label: {
    en: 'Payroll liabilities equal the remittance forms',
    fr: 'Les retenues à payer égalent les formulaires de remise',
  },
  at: 'both',
  async look(view, { through }) {
    if ((await employeesOf(view.reader)).length === 0) return undefined
    const year = Number(through.slice(0, 4))
    const books = await remittanceBooks(view, ({ number }) => number, { first: year - 1, last: year })
    const failing: string[] = []
    let proved = 0
    for (const obligation of obligationsOf(books)) {
      const span = [year - 1, year]
        .flatMap((each) => obligationSpans(obligation, each))
        .findLast((each) => each.through <= through)
      if (span === undefined || span.through < (books.posted[0]?.date ?? '9999')) continue
      const form = formFor(books, obligation, span, { insist: true })
      if (!form.ok) continue
      for (const { label, holds } of await liabilityProofs(view, form.value)) {
        proved += 1
        if (!holds) failing.push(label.en.slice(0, label.en.indexOf(':')))
      }
    }
    return failing.length === 0
      ? { holds: true, detail: { en: `${proved} accounts proved`, fr: `${proved} comptes prouvés` } }
      : {
          holds: false,
          detail: plain([...new Set(failing)].join(', ')),
          command: 'daybook remittance due',
        }
  },
}

/** Nothing that the books owe at a day is late. */
export const nothingLate: CloseCheck = {
  row: 'deadlines',
  label: { en: 'No deadline of the period is late', fr: 'Aucune échéance de la période n’est en retard' },
  at: 'both',
  async look(view, { through, today }) {
    const window = { today, from: addMonths(through, -12), through: today }
    const { deadlines } = await listDeadlines(view, window)
    const late = deadlines.filter(({ state, span }) => state === 'late' && span.through <= through)
    return late.length === 0
      ? { holds: true, detail: { en: 'none', fr: 'aucune' } }
      : {
          holds: false,
          detail: plain(late.map(({ id, on }) => `${id} (${on})`).join(', ')),
          command: 'daybook deadline list',
        }
  },
}
