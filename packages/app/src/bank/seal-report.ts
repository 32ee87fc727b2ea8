import type { Reconciliation } from '@daybook/core/bank/reconcile.ts'
import { reconciliationPage } from '@daybook/core/bank/reconciliation-page.ts'
import type { ReportLine, SealedReport } from '@daybook/core/bank/reconciliation-report.ts'
import { refKey, type TickReason } from '@daybook/core/bank/ticks.ts'
import type { Seal } from '@daybook/core/daybook/bank-facts.ts'
import { recordFrom } from '@daybook/core/daybook/body.ts'
import type { PaperRef } from '@daybook/core/daybook/paper.ts'
import type { ChequeStop } from '@daybook/core/daybook/seal-facts.ts'
import { canonicalJson } from '@daybook/core/kit/canonical-json.ts'
import { ok, type Result, refuse, value } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { amountInAccount } from '@daybook/core/ledger/line-ties.ts'
import type { View } from '../book.ts'
import { loadEntry } from '../ledger/load-entry.ts'
import { paperOf, type ReadPaper } from '../ledger/read-paper.ts'
import { printPage } from '../print/print-page.ts'
import { cards } from '../store/queries.ts'
import type { BookStore, Reader } from '../store/store.ts'
import type { LoadedReconciliation } from './load-reconciliation.ts'
import { sealAsMade } from './load-seal.ts'

/** Who seals, and when: milliseconds since 1970 UTC, and the day at the user's place. */
export type Sealing = { readonly by: string; readonly now: number; readonly today: string }

/** All that the report of a seal under this number will tell. */
export async function reportOf(
  view: View,
  { session, state, previous, uncoded, excluded }: LoadedReconciliation,
  { by, now }: Sealing,
): Promise<SealedReport> {
  const { account, on, opening, closing, balance } = state
  const { statement, support, note } = session
  const stops = await chequeStops(view.reader)
  return {
    id: `R${view.head.seq + 1}`,
    bookName: view.profile.name,
    currency: account.currency ?? view.profile.currency,
    account: { id: account.id, code: account.code, name: account.name, normal: account.normal },
    on,
    ...(previous === undefined ? {} : { previous: { id: previous.id, on: previous.on } }),
    opening,
    closing,
    balance,
    cleared: state.cleared.map((each) => ({ ...reportLine(each), tick: each.tick })),
    outstanding: state.outstanding.map((each) => {
      const stop = stops.get(entryName(each.number))
      return { ...reportLine(each), ...(stop === undefined ? {} : { stop: stop.on }) }
    }),
    excluded,
    uncoded: uncoded.length,
    ...(statement === undefined ? {} : { statement }),
    ...(support === undefined ? {} : { support }),
    ...(note === undefined ? {} : { note }),
    by,
    at: `${new Date(now).toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    before: { seq: view.head.seq, hash: view.head.hash },
  }
}

function reportLine(posting: Reconciliation['outstanding'][number]): ReportLine {
  const { number, posting: place, date, amount, payee, memo, ref } = posting
  const text = [payee, memo].filter((each) => each !== undefined && each !== '').join(', ')
  return { number, posting: place, date, amount, text, ...(ref === undefined ? {} : { ref }) }
}

/** The stops on cheques, by the entry that wrote the cheque. */
export async function chequeStops(reader: Reader): Promise<ReadonlyMap<string, ChequeStop>> {
  const rows = await reader.read(cards, 'cheque')
  return new Map(rows.map(({ id, body }) => [id, recordFrom<ChequeStop>(body)]))
}

/**
 * The papers of a report: the signed page as a tagged PDF in the language of the books, and what it was made
 * of, from which it can be shown in the other language and in other forms. Where nothing can set a PDF the
 * page is kept as text: nobody should be kept from reconciling by that.
 */
export async function reportPapers(
  { profile }: View,
  report: SealedReport,
  { today }: Sealing,
): Promise<{ readonly signed: ReadPaper; readonly data: ReadPaper }> {
  const { language } = profile
  const page = reconciliationPage(report, language)
  const options = {
    language,
    generatedOn: today,
    lockState: { en: `sealed as ${report.id}`, fr: `scellé sous ${report.id}` },
  }
  const stem = `${language === 'fr' ? 'rapprochement' : 'reconciliation'}-${report.account.code}-${report.on}`
  const printed = await printPage([page], 'pdf', options)
  const signed = printed.ok
    ? paperOf(`${stem}.pdf`, Buffer.from(printed.value))
    : paperOf(`${stem}.txt`, Buffer.from(value(await printPage([page], 'table', options))))
  return { signed, data: paperOf(`${stem}.json`, Buffer.from(canonicalJson(report))) }
}

/** The report of a seal as it was fixed when it was made. Refuses `paper-missing` where its paper is gone. */
export async function fixedReport(
  store: BookStore,
  { id, data, report }: Pick<Seal, 'id' | 'data' | 'report'>,
): Promise<Result<SealedReport>> {
  const kept = data ?? report
  const bytes = await store.paper(kept.sha256)
  if (bytes === undefined || data === undefined) return paperGone(kept, id)
  return ok(recordFrom<SealedReport>(Buffer.from(bytes).toString('utf8')))
}

/** The refusal of a paper that a seal names and the books do not have. */
export function paperGone({ sha256, name }: PaperRef, seal: string) {
  return refuse('paper-missing', { paper: sha256.slice(0, 12), name, seq: seal.slice(1) })
}

/**
 * The report of a seal again from its fact and the entries that it names: what its figures are opened from.
 * Bank lines that were left out are in the fixed report only. Refuses `seal-unknown`.
 */
export async function reportAgain(view: View, id: string): Promise<Result<SealedReport>> {
  const made = await sealAsMade(view.reader, id)
  const account = made === undefined ? undefined : view.chart.get(made.seal.account)
  if (made === undefined || account === undefined) return refuse('seal-unknown', { seal: id }, 'seal')
  const { seal, row } = made
  const lines = async (refs: Seal['cleared'], tick?: TickReason) => {
    const found: ReportLine[] = []
    for (const { number, posting } of refs) {
      const line = await lineAgain(view, seal.account, number, posting)
      if (line !== undefined) found.push({ ...line, ...(tick === undefined ? {} : { tick }) })
    }
    return found
  }
  const cancelled = new Set((seal.cancelled ?? []).map(refKey))
  const before = seal.previous === undefined ? undefined : await sealAsMade(view.reader, seal.previous)
  return ok({
    id,
    bookName: view.profile.name,
    currency: account.currency ?? view.profile.currency,
    account: { id: account.id, code: account.code, name: account.name, normal: account.normal },
    on: seal.on,
    ...(before === undefined ? {} : { previous: { id: before.seal.id, on: before.seal.on } }),
    opening: seal.opening,
    closing: seal.closing,
    balance: seal.balance,
    cleared: await lines(
      seal.cleared.filter((each) => !cancelled.has(refKey(each))),
      'hand',
    ),
    outstanding: await lines(seal.outstanding ?? []),
    excluded: [],
    uncoded: 0,
    by: row.actor,
    at: new Date(row.recordedAt).toISOString(),
    before: { seq: row.seq - 1, hash: '' },
  })
}

async function lineAgain(
  { reader, chart }: View,
  account: string,
  number: number,
  posting: number,
): Promise<ReportLine | undefined> {
  const entry = (await loadEntry(reader, number))?.entry
  const found = entry?.postings[posting]
  if (entry === undefined || found === undefined || found.account !== account) return undefined
  const { date, payee, memo, ref } = entry
  return reportLine({
    number,
    posting,
    date,
    amount: amountInAccount(chart, found),
    memo: found.memo ?? memo,
    because: entry.because.kind,
    becauseId: entry.because.id,
    ...(payee === undefined ? {} : { payee }),
    ...(ref === undefined ? {} : { ref }),
  })
}
