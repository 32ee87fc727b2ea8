import { ok } from '@daybook/core/kit/result.ts'
import { accountName } from '@daybook/core/ledger/chart.ts'
import { accountList, accountListPage } from '@daybook/core/reports/account-list.ts'
import { flagOption } from './option.ts'
import { contextOf, type Report } from './report.ts'

/** The chart of accounts. */
export const accountListReport: Report = {
  name: 'account-list',
  title: { en: 'Chart of accounts', fr: 'Plan comptable' },
  isOfToday: true,
  options: { closed: flagOption('closed accounts too', 'aussi les comptes fermés') },
  run: async (view, given, asking) => {
    const closed = given.closed !== undefined
    const accounts = accountList(view.chart, closed)
    return ok({
      json: {
        rows: accounts.map((account) => ({
          code: account.code,
          name: accountName(account, asking.language),
          type: account.type,
          ...(account.gifi === undefined ? {} : { gifi: account.gifi }),
          ...(account.role === undefined ? {} : { role: account.role }),
          ...(account.closedOn === undefined ? {} : { closedOn: account.closedOn }),
        })),
      },
      pages: () => [accountListPage(accounts, view.head.seq, contextOf(view, asking))],
      figures: () => [],
    })
  },
}
