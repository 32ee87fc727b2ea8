import { taxOn } from '@daybook/canada/sales-tax/included-tax.ts'
import { type Cents, formatCents, magnitude } from '@daybook/core/kit/cents.ts'
import { decimalText } from '@daybook/core/kit/decimal-text.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { accountWithRole, byCode } from '@daybook/core/ledger/chart.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import type { View } from '../book.ts'
import { loadBalances } from '../reports/load-balances.ts'
import { billNotices } from '../tax/bill-checks.ts'
import { heldTaxNotices } from '../tax/held-tax.ts'
import { lateCreditNotices } from '../tax/late-credits.ts'
import type { FilledReturn } from './load-return.ts'

/** What somebody should look at before a return is filed: what it is, in both languages. */
export type ReturnNotice = { readonly code: string; readonly text: Label }

/**
 * What stands out in a return: entries recorded late, balances that no return covered, tax that does not fit
 * the sales, credits larger than the tax, suspense that is not cleared, bank accounts that are not reconciled
 * through the period, holdbacks whose tax is due by now, bills of suppliers without a number, vehicles over
 * their ceiling, credits that come more than four years late.
 */
export async function returnNotices(view: View, filled: FilledReturn): Promise<readonly ReturnNotice[]> {
  return [
    ...lateNotices(filled),
    ...earlierNotices(filled),
    ...rateNotices(view, filled),
    ...creditNotices(filled),
    ...(await suspenseNotices(view, filled)),
    ...unsealedNotices(view, filled),
    ...(await billNotices(view, { program: filled.registration.id, period: filled.period })),
    ...(await heldTaxNotices(view, { program: filled.registration.id, period: filled.period })),
    ...(await lateCreditNotices(view, filled.registration, {
      late: filled.late,
      filedOn: filled.dates.file,
    })),
  ]
}

function lateNotices({ late }: FilledReturn): readonly ReturnNotice[] {
  if (late.length === 0) return []
  const names = late.slice(0, 12).map(entryName).join(', ') + (late.length > 12 ? ', …' : '')
  return [
    {
      code: 'late',
      text: {
        en: `${late.length === 1 ? 'One entry' : `${late.length} entries`} of periods already filed came later and count here: ${names}`,
        fr: `${late.length === 1 ? 'Une écriture' : `${late.length} écritures`} de périodes déjà déclarées, inscrites après, comptent ici\u00a0: ${names}`,
      },
    },
  ]
}

function earlierNotices({ sums }: FilledReturn): readonly ReturnNotice[] {
  const amount = sums
    .filter(({ reading }) => reading.kind === 'earlier')
    .reduce((sum, each) => sum - each.amount, 0n)
  if (amount === 0n) return []
  return [
    {
      code: 'earlier',
      text: {
        en: `${money(amount, 'en')} of tax stands from before the period and in no return: it counts here`,
        fr: `${money(amount, 'fr')} de taxe date d’avant la période et n’est dans aucune déclaration\u00a0: elle compte ici`,
      },
    },
  ]
}

/** Tax collected against what the province's own rate would give: sales elsewhere and untaxed ones differ. */
function rateNotices(view: View, { figures, period, registration }: FilledReturn): readonly ReturnNotice[] {
  const sales = figures.get('90')?.value
  const tax = figures.get('103')?.value
  if (registration.id !== 'GST' || sales === undefined || tax === undefined || sales === 0n) return []
  const { province } = view.profile
  const usual = taxOn(province, sales, { home: province, on: period.through })
  if (!usual.ok) return []
  const federal = usual.value.taxes.filter((each) => each.tax.tax === 'GST' || each.tax.tax === 'HST')
  const expected = federal.reduce((sum, { amount }) => sum + amount, 0n)
  if (magnitude(expected - tax) * 100n <= magnitude(expected) * 2n) return []
  return [
    {
      code: 'rate',
      text: {
        en: `Taxable sales of ${money(sales, 'en')} would carry ${money(expected, 'en')} at home in ${province}; ${money(tax, 'en')} was collected`,
        fr: `Des ventes taxables de ${money(sales, 'fr')} porteraient ${money(expected, 'fr')} dans la province (${province}); ${money(tax, 'fr')} ont été perçus`,
      },
    },
  ]
}

function creditNotices({ figures }: FilledReturn): readonly ReturnNotice[] {
  const [tax, credits] = [figures.get('105')?.value, figures.get('106')?.value]
  if (tax === undefined || credits === undefined || credits <= tax || credits === 0n) return []
  return [
    {
      code: 'credits',
      text: {
        en: `Credits of ${money(credits, 'en')} are more than the tax of ${money(tax, 'en')}: have the papers ready`,
        fr: `Les crédits de ${money(credits, 'fr')} dépassent la taxe de ${money(tax, 'fr')}\u00a0: préparez les pièces`,
      },
    },
  ]
}

async function suspenseNotices(view: View, { period }: FilledReturn): Promise<readonly ReturnNotice[]> {
  const roles = ['suspense', 'uncategorized']
  const accounts = roles.flatMap((role) => accountWithRole(view.chart, role) ?? [])
  if (accounts.length === 0) return []
  const rows = await loadBalances(view, { asOfSeq: view.head.seq, through: period.through })
  return accounts.flatMap((account): readonly ReturnNotice[] => {
    const own = rows.filter((row) => row.account === account.id)
    const balance = own.reduce((sum, row) => sum + row.debit - row.credit, 0n)
    if (balance === 0n) return []
    return [
      {
        code: 'suspense',
        text: {
          en: `${account.code} ${account.name.en || account.name.fr} holds ${money(balance, 'en')}: tax may hide in it`,
          fr: `${account.code} ${account.name.fr || account.name.en} contient ${money(balance, 'fr')}\u00a0: de la taxe peut s’y cacher`,
        },
      },
    ]
  })
}

function unsealedNotices(view: View, { period }: FilledReturn): readonly ReturnNotice[] {
  const behind = [...view.chart.values()]
    .filter(({ cashFlow, closedOn }) => cashFlow === 'cash' && closedOn === undefined)
    .filter(({ id }) => {
      const seal = view.seals.get(id)?.at(-1)
      return seal !== undefined && seal.on < period.through
    })
    .sort(byCode)
  if (behind.length === 0) return []
  const codes = behind.map(({ code }) => code).join(', ')
  return [
    {
      code: 'unsealed',
      text: {
        en: `Not reconciled through ${period.through}: ${codes}`,
        fr: `Pas rapprochés jusqu’au ${period.through}\u00a0: ${codes}`,
      },
    },
  ]
}

function money(amount: Cents, language: 'en' | 'fr'): string {
  return decimalText(formatCents(amount), language)
}
