import { obligationSpans } from '@daybook/canada/remittances/owed-forms.ts'
import { filingDates, filingTermsOn } from '@daybook/canada/returns/periods.ts'
import { programNames } from '@daybook/core/acts/filing-titles.ts'
import type { Filing } from '@daybook/core/daybook/filing-facts.ts'
import type { ReturnFinding } from '@daybook/core/filings/prove-returns.ts'
import { addMonths } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { type Chart, findAccount } from '@daybook/core/ledger/chart.ts'
import { amountText } from '@daybook/core/reports/amount-text.ts'
import { counted } from '@daybook/core/review/in-words.ts'
import { listDeadlines } from '../deadlines/list-deadlines.ts'
import { employeesOf } from '../payroll/load-payroll.ts'
import { formFor, obligationsOf, remittanceBooks } from '../payroll/load-remittance.ts'
import { liabilityProofs } from '../payroll/remittance-proofs.ts'
import { filerOf } from '../returns/filer.ts'
import { filingsOf, registrationsOf, registrationsToFile } from '../returns/load-filings.ts'
import { booksBegin, ownPeriods, touch } from '../returns/own-periods.ts'
import { returnsProof } from '../returns/prove-returns.ts'
import type { CloseCheck } from './close-row.ts'
import { againstWords, listed, withDay } from './in-words.ts'

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
    const filings = await filingsOf(view)
    return findings.length === 0
      ? {
          holds: true,
          detail: returns === 0 ? noReturn : counted(returns, provedReturns.one, provedReturns.many),
        }
      : {
          holds: false,
          detail: listed(findings.map((each) => findingWords(each, { chart: view.chart, filings }))),
          command: 'daybook book verify',
        }
  },
}

const noReturn = { en: 'no return was filed yet', fr: 'aucune déclaration produite encore' }
const provedReturns = {
  one: { en: 'return proved', fr: 'déclaration prouvée' },
  many: { en: 'returns proved', fr: 'déclarations prouvées' },
}

/**
 * What is wrong with a return or a tax account: `GST/HST return through 2026-06-30, line 105: 9.00 ≠ 8.00`.
 */
function findingWords(
  { filing: id, what, wanted, found }: ReturnFinding,
  { chart, filings }: { readonly chart: Chart; readonly filings: readonly Filing[] },
): Label {
  const account = findAccount(chart, what)
  const line = { en: `line ${what}: `, fr: `ligne ${what}\u00a0: ` }
  const amounts = {
    en: `${line.en}${amountText(found, 'en')} ≠ ${amountText(wanted, 'en')}`,
    fr: `${line.fr}${amountText(found, 'fr')} ≠ ${amountText(wanted, 'fr')}`,
  }
  const { en, fr } = account === undefined ? amounts : againstWords(chart, account.id, found, wanted)
  const filing = filings.find((each) => each.id === id)
  if (filing === undefined) return { en, fr }
  const named = returnWords(filing.program, filing.span.through)
  return { en: `${named.en}, ${en}`, fr: `${named.fr}, ${fr}` }
}

/** A return by its tax and the end of its period. */
function returnWords(program: Filing['program'], through: string): Label {
  const { en, fr } = programNames[program]
  return { en: `${en} return through ${through}`, fr: `déclaration de ${fr} jusqu’au ${through}` }
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
    const registrations = await registrationsToFile(view)
    if (registrations.length === 0) return undefined
    const { fiscalYearEnd } = view.profile
    const begin = await booksBegin(view, today)
    const late: Label[] = []
    const coming: Label[] = []
    for (const registration of registrations) {
      const filed = await filingsOf(view, registration.id)
      for (const span of ownPeriods(registration, filed, { begin, end: fiscalYearEnd, through }).periods) {
        if (span.through > through || filed.some((each) => touch(each.span, span))) continue
        const frequency = filingTermsOn(registration, span.from)?.frequency ?? 'annual'
        const { file } = filingDates(registration.id, frequency, span, filerOf(view, registration))
        const named = returnWords(registration.id, span.through)
        if (file < today) late.push(withDay(named, wasDue, file))
        else coming.push(withDay(named, isDue, file))
      }
    }
    return late.length === 0
      ? {
          holds: true,
          detail: coming.length === 0 ? { en: 'all filed', fr: 'toutes produites' } : listed(coming),
        }
      : { holds: false, detail: listed(late), command: 'daybook return periods' }
  },
}

const isDue = { en: 'due', fr: 'à produire le' }
const wasDue = { en: 'was due', fr: 'à produire le' }

/** Payroll liabilities are what pays credited and no remittance has paid. */
export const payablesEqual: CloseCheck = {
  row: 'payroll',
  label: {
    en: 'Payroll liabilities equal the remittance forms',
    fr: 'Les retenues à payer égalent les formulaires de versement',
  },
  at: 'both',
  async look(view, { through }) {
    if ((await employeesOf(view.reader)).length === 0) return undefined
    const year = Number(through.slice(0, 4))
    const books = await remittanceBooks(view, ({ number }) => number, { first: year - 1, last: year })
    const failing: Label[] = []
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
        if (!holds) failing.push({ en: beforeColon(label.en), fr: beforeColon(label.fr) })
      }
    }
    return failing.length === 0
      ? {
          holds: true,
          detail: proved === 0 ? noForm : counted(proved, provedAccounts.one, provedAccounts.many),
        }
      : {
          holds: false,
          detail: listed([...new Map(failing.map((each) => [each.en, each])).values()]),
          command: 'daybook remittance due',
        }
  },
}

const noForm = { en: 'no form covers the period yet', fr: 'aucun formulaire ne vise encore la période' }
const provedAccounts = {
  one: { en: 'account proved', fr: 'compte prouvé' },
  many: { en: 'accounts proved', fr: 'comptes prouvés' },
}

/** The account in the words of a proof, which name it before their colon. */
function beforeColon(words: string): string {
  return words.slice(0, words.indexOf(':')).trim()
}

/**
 * Nothing that the books owe at a day is late. A package is none of it: it is made from the closed period, so
 * that it can only be sent after the close, and nobody but its maker set its day.
 */
export const nothingLate: CloseCheck = {
  row: 'deadlines',
  label: { en: 'No deadline of the period is late', fr: 'Aucune échéance de la période n’est en retard' },
  at: 'both',
  async look(view, { through, today }) {
    const window = { today, from: addMonths(through, -12), through: today }
    const { deadlines } = await listDeadlines(view, window)
    const late = deadlines.filter(
      ({ kind, state, span }) => kind !== 'package' && state === 'late' && span.through <= through,
    )
    return late.length === 0
      ? { holds: true, detail: { en: 'none', fr: 'aucune' } }
      : {
          holds: false,
          detail: listed(
            late.map(({ label, span, on }) => {
              const { en, fr } = label
              const named = {
                en: `${en}, period through ${span.through}`,
                fr: `${fr}, période jusqu’au ${span.through}`,
              }
              return withDay(named, { en: 'was due', fr: 'échue le' }, on)
            }),
          ),
          command: 'daybook deadline list',
        }
  },
}
