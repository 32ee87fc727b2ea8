import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { accountName } from '@daybook/core/ledger/chart.ts'
import { trialBalance } from '@daybook/core/statements/trial-balance.ts'
import { html, raw } from 'hono/html'
import { inView, type View } from '../book.ts'
import { formatAmount } from '../print/amounts.ts'
import { loadBalances } from '../reports/load-balances.ts'
import { factsBefore } from '../store/queries.ts'
import type { OpenBooks } from './books.ts'
import { pageStyle } from './plain-style.ts'

/**
 * The page at `/` until the screens land: each open book with its trial balance and proof, and where the API
 * is.
 */
export async function plainPage(books: OpenBooks, request: Request): Promise<string> {
  const language: Language = isFrench(request) ? 'fr' : 'en'
  const sections = await Promise.all(
    books.list().map(async ({ name }) => {
      const book = books.named(name)
      return book === undefined ? '' : inView(book, (view) => section(name, view, language))
    }),
  )
  const say = words[language]
  return String(
    await html`<!doctype html>
<html lang="${language}-CA">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Daybook</title><style>${raw(pageStyle)}</style></head>
<body>
<header><svg viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true"><path d="M4 2h6a6 6 0 0 1 0 12H4z"/><path d="M3 18h14"/></svg><strong>Daybook</strong>
<nav><a href="/plain?lang=${language === 'en' ? 'fr' : 'en'}" lang="${language === 'en' ? 'fr' : 'en'}">${language === 'en' ? 'Français' : 'English'}</a> <a href="/v1/openapi.json">API</a></nav></header>
<main>${sections.map((each) => raw(each))}
<p class="hint">${say.screens}</p></main>
</body></html>`,
  )
}

async function section(name: string, view: View, language: Language): Promise<string> {
  const say = words[language]
  const made = trialBalance({ chart: view.chart, rows: await loadBalances(view, {}), asOfSeq: view.head.seq })
  if (!made.ok) return ''
  const { rows, totals } = made.value
  const [last] = await view.reader.read(factsBefore, view.head.seq + 1, 1)
  const lock = view.head.lockedThrough === undefined ? say.open : `${say.locked} ${view.head.lockedThrough}`
  const amount = (cents: bigint) => (cents === 0n ? '' : formatAmount(cents, language))
  const holds = totals.debit === totals.credit
  const claim = `${say.proof} ${formatAmount(totals.debit, language)}${holds ? '' : ` ≠ ${formatAmount(totals.credit, language)}`}`
  return String(
    await html`<section aria-labelledby="b-${name}">
<h1 id="b-${name}">${view.profile.name}</h1>
<p>${say.entries(view.head.entries)} · ${lock} · ${say.fact} ${view.head.seq}${last === undefined ? '' : `, ${new Date(last.recordedAt).toISOString().slice(0, 10)}`}</p>
<div class="table" role="region" tabindex="0" aria-labelledby="t-${name}">
<table><caption id="t-${name}">${say.title}</caption>
<thead><tr><th scope="col">${say.number}</th><th scope="col">${say.account}</th><th scope="col" class="amount">${say.debit}</th><th scope="col" class="amount">${say.credit}</th></tr></thead>
<tbody>${rows.map((row) => {
      const account = view.chart.get(row.id)
      const title = account === undefined ? row.name[language] : accountName(account, language)
      return html`<tr><td class="code">${row.code}</td><th scope="row">${title}</th><td class="amount">${amount(row.debit)}</td><td class="amount">${amount(row.credit)}</td></tr>`
    })}</tbody>
<tfoot><tr><td></td><th scope="row">${say.total}</th><td class="amount total">${formatAmount(totals.debit, language)}</td><td class="amount total">${formatAmount(totals.credit, language)}</td></tr></tfoot></table></div>
<p class="${holds ? 'holds' : 'fails'}">${holds ? '✓' : '✗'} ${claim}</p>
<p>${say.json} <a href="/v1/books/${name}/report.trial-balance">/v1/books/${name}/report.trial-balance</a>, <a href="/v1/books/${name}/report.balance-sheet">report.balance-sheet</a>, <a href="/v1/books/${name}/report.income-statement">report.income-statement</a></p>
</section>`,
  )
}

function isFrench(request: Request): boolean {
  const asked = new URL(request.url).searchParams.get('lang')
  if (asked !== null) return asked === 'fr'
  return request.headers.get('accept-language')?.trimStart().toLowerCase().startsWith('fr') === true
}

const words = {
  en: {
    title: 'Trial balance, all postings',
    number: 'No.',
    account: 'Account',
    debit: 'Debit',
    credit: 'Credit',
    total: 'Total',
    proof: 'Debits equal credits:',
    open: 'no period locked',
    locked: 'locked through',
    fact: 'as of fact',
    json: 'The same as JSON:',
    screens:
      'This page shows that the books are open. Everything else is on the command line (daybook --help) and in the API.',
    entries: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
  },
  fr: {
    title: 'Balance de vérification, toutes les écritures',
    number: 'N°',
    account: 'Compte',
    debit: 'Débit',
    credit: 'Crédit',
    total: 'Total',
    proof: 'Les débits égalent les crédits :',
    open: 'aucune période verrouillée',
    locked: 'verrouillé jusqu’au',
    fact: 'au fait',
    json: 'La même chose en JSON :',
    screens:
      'Cette page montre que les livres sont ouverts. Tout le reste est à la ligne de commande (daybook --help) et dans l’API.',
    entries: (count: number) => (count < 2 ? `${count} écriture` : `${count} écritures`),
  },
}
