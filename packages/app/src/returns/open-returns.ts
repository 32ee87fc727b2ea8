import { returnForm } from '@daybook/canada/returns/return-form.ts'
import { programNames } from '@daybook/core/acts/filing-titles.ts'
import type { OpenItem } from '@daybook/core/bank/open-item.ts'
import type { Filing, TaxProgram } from '@daybook/core/daybook/filing-facts.ts'
import { openOf } from '@daybook/core/filings/settle-return.ts'
import { accountWithRole } from '@daybook/core/ledger/chart.ts'
import type { View } from '../book.ts'
import { balancesOf } from './file-return.ts'
import { filingPaymentsOf, filingsOf } from './load-filings.ts'

/** Whom a return is paid to, in words that banks use for it. */
const agencies: Readonly<Record<TaxProgram, string>> = {
  GST: 'Receiver General, CRA/ARC: GST/HST, TPS/TVH',
  QST: 'Revenu Québec: QST, TVQ',
  'PST-BC': 'British Columbia: PST',
  'PST-SK': 'Saskatchewan: PST',
  'PST-MB': 'Manitoba: RST',
}

/**
 * The filed returns that are to be paid or refunded, for bank lines through a day. A return whose balances
 * stand on two accounts, one owing and one refunded, is settled by `return.pay`.
 */
export async function openReturns(
  view: View,
  { currency, through }: { readonly currency: string; readonly through: string },
): Promise<readonly OpenItem[]> {
  if (currency !== view.profile.currency) return []
  const filings = (await filingsOf(view)).filter(({ filed }) => filed <= through)
  if (filings.length === 0) return []
  const payments = await filingPaymentsOf(view)
  return filings.flatMap((filing): readonly OpenItem[] => {
    const open = openOf(filing, payments)
    if (open === 0n) return []
    const parts = partsOf(view, filing)
    const [first] = parts
    if (first === undefined || parts.some((part) => part.open < 0n !== first.open < 0n)) return []
    const isWhole = open === filing.amount
    const name = programNames[filing.program][view.profile.language]
    return [
      {
        kind: 'return',
        id: filing.id,
        name: `${name} ${filing.span.from}..${filing.span.through}`,
        number: filing.confirmation ?? filing.id,
        account: first.account,
        who: filing.form === 'FPZ-500' ? agencies.QST : agencies[filing.program],
        date: filing.filed,
        due: filing.due,
        // Owing goes out at the bank, a refund comes in.
        open: -open,
        ...(isWhole && parts.length > 1 ? { parts } : {}),
      },
    ]
  })
}

/** The accounts in which a filed return stands, with what is expected at the bank for each. */
function partsOf({ chart, profile }: View, filing: Filing): NonNullable<OpenItem['parts']> {
  const form = returnForm({
    program: filing.program,
    method: filing.method,
    isCombined: filing.form === 'FPZ-500',
    home: profile.province,
    on: filing.span.through,
  })
  if (!form.ok) return []
  return balancesOf(filing, form.value).flatMap(({ role, amount }) => {
    const account = accountWithRole(chart, role)
    return account === undefined || amount === 0n ? [] : [{ account: account.id, open: -amount }]
  })
}
