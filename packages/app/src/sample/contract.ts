import type { Story } from './deed.ts'
import type { Month } from './months.ts'
import { documentsFrom } from './trade.ts'

/** The first month of the large contract that four more people were hired for. */
const begins = '2026-07'

/**
 * From July 2026 on the hotels have their lobby fitted out: each month a progress invoice on the 5th, paid on
 * the 26th.
 */
export function fitOut(told: Story, month: Month): void {
  if (month.text < begins) return
  const ref = `F-${month.text.replace('-', '')}-H`
  const payee = 'Rideau Fictional Hotels'
  if (month.text >= documentsFrom) {
    told.do('invoice.issue', {
      customer: payee,
      number: ref,
      date: month.day(5),
      lines: [
        {
          account: '4010',
          text: 'Lobby, progress invoice / Hall, facture d’avancement',
          amount: '16000.00',
          dims: { department: 'FIT', job: 'HOTEL' },
        },
      ],
    })
    told.do('receipt.take', {
      customer: payee,
      amount: '18080.00',
      date: month.day(26),
      account: '1010',
      invoice: [ref],
      memo: ref,
    })
    return
  }
  told.do('entry.post', {
    date: month.day(5),
    memo: 'Lobby, progress invoice / Hall, facture d’avancement',
    payee,
    ref,
    journal: 'sales',
    lines: [
      { account: '1100', debit: '18080.00', party: payee },
      { account: '4010', credit: '16000.00', dims: { department: 'FIT', job: 'HOTEL' } },
      { account: '2300', credit: '2080.00', tags: ['gst.collected'] },
    ],
  })
  told.do('entry.post', {
    date: month.day(26),
    memo: ref,
    payee,
    journal: 'receipts',
    lines: [
      { account: '1010', debit: '18080.00' },
      { account: '1100', credit: '18080.00', party: payee },
    ],
  })
}
