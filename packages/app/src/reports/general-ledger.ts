import { formatCents } from '@daybook/core/kit/cents.ts'
import { addDays, type Span } from '@daybook/core/kit/civil-date.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { ok, refuse } from '@daybook/core/kit/result.ts'
import { byCode, findAccount } from '@daybook/core/ledger/chart.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import {
  type GeneralLedger,
  generalLedger,
  type LedgerPosting,
  ledgerFigures,
} from '@daybook/core/reports/general-ledger.ts'
import { generalLedgerPage } from '@daybook/core/reports/general-ledger-page.ts'
import type { View } from '../book.ts'
import { entriesAsOf, postingsOf } from '../store/queries.ts'
import { loadBalances } from './load-balances.ts'
import { spanOf } from './load-column.ts'
import { dayOption, textOption } from './option.ts'
import { contextOf, proofsJson, type Report } from './report.ts'

/** The general ledger of a span: each account with its postings and running balance. */
export const generalLedgerReport: Report = {
  name: 'general-ledger',
  title: { en: 'General ledger', fr: 'Grand livre général' },
  options: {
    from: dayOption('first day; of the fiscal year when left out', 'premier jour; de l’exercice sinon'),
    through: dayOption('last day; today when left out', 'dernier jour; aujourd’hui sinon'),
    accounts: textOption('only these accounts: 1010,2000', 'seulement ces comptes : 1010,2000'),
  },
  run: async (view, given, asking) => {
    const span = spanOf(view, given, asking)
    const { asOfSeq = view.head.seq, language } = asking
    const codes = given.accounts?.split(',').map((code) => code.trim())
    const named = codes?.map((code) => findAccount(view.chart, code))
    const missing = codes?.find((_, index) => named?.[index] === undefined)
    if (missing !== undefined) return refuse('account-unknown', { account: missing }, 'accounts')
    const ids = named?.flatMap((account) => (account === undefined ? [] : [account.id]))
    const opening = await loadBalances(view, { through: addDays(span.from, -1), asOfSeq })
    const closing = await loadBalances(view, { through: span.through, asOfSeq })
    const listed = ids ?? [...view.chart.values()].sort(byCode).map((account) => account.id)
    const postings = await postingsIn(view, listed, span, asOfSeq)
    const { chart } = view
    const made = generalLedger({
      chart,
      opening,
      postings,
      closing,
      span,
      asOfSeq,
      ...(ids === undefined ? {} : { accounts: ids }),
    })
    if (!made.ok) return made
    const ledger = made.value
    return ok({
      json: ledgerJson(ledger, language),
      pages: () => [
        generalLedgerPage(ledger, { ...contextOf(view, asking), fiscalYearEnd: view.profile.fiscalYearEnd }),
      ],
      figures: () => ledgerFigures(ledger),
    })
  },
}

function ledgerJson(ledger: GeneralLedger, language: Language): object {
  return {
    from: ledger.span.from,
    through: ledger.span.through,
    accounts: ledger.accounts.map((each) => ({
      code: each.account.code,
      name: each.account.name[language],
      opening: formatCents(each.opening),
      postings: each.postings.map((posting) => ({
        date: posting.date,
        entry: entryName(posting.number),
        ...(posting.payee === undefined ? {} : { payee: posting.payee }),
        ...(posting.memo === undefined ? {} : { memo: posting.memo }),
        ...(posting.ref === undefined ? {} : { ref: posting.ref }),
        ...sides(posting.amount),
        balance: formatCents(posting.balance),
      })),
      debit: formatCents(each.debit),
      credit: formatCents(each.credit),
      closing: formatCents(each.closing),
    })),
    rows: ledger.accounts.map((each) => ({
      code: each.account.code,
      name: each.account.name[language],
      ...sides(each.closing),
    })),
    totals: totalsOf(ledger.accounts.map((each) => each.closing)),
    figures: Object.fromEntries(
      ledgerFigures(ledger).map((figure, at) => [ledger.accounts[at]?.account.code ?? '', figure.id]),
    ),
    proof: proofsJson(ledger.proofs, language),
    asOfSeq: ledger.key.asOfSeq,
  }
}

function totalsOf(balances: readonly bigint[]) {
  let [debit, credit] = [0n, 0n]
  for (const balance of balances) {
    if (balance > 0n) debit += balance
    else credit -= balance
  }
  return { debit: formatCents(debit), credit: formatCents(credit) }
}

function sides(net: bigint) {
  return { debit: formatCents(net > 0n ? net : 0n), credit: formatCents(net < 0n ? -net : 0n) }
}

async function postingsIn(
  view: View,
  accounts: readonly string[],
  span: Span,
  asOfSeq: number,
): Promise<readonly LedgerPosting[]> {
  const last =
    asOfSeq < view.head.seq ? ((await view.reader.read(entriesAsOf, asOfSeq))[0] ?? 0) : view.head.entries
  const postings: LedgerPosting[] = []
  for (const account of accounts) {
    for (const row of await view.reader.read(
      postingsOf,
      account,
      span.from,
      span.through,
      '',
      0,
      0,
      100_000_000,
    )) {
      if (row.number > last) continue
      const { date, number, line, amount, payee, ref } = row
      const memo = row.memo ?? (row.entryMemo === '' ? undefined : row.entryMemo)
      postings.push({
        account,
        date,
        number,
        line,
        amount,
        ...(payee === undefined ? {} : { payee }),
        ...(memo === undefined ? {} : { memo }),
        ...(ref === undefined ? {} : { ref }),
      })
    }
  }
  return postings
}
