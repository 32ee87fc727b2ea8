import type { Story } from '../deed.ts'

/**
 * What she pays by instalments: a quarter of the net tax owing and of the CPP contributions of the year
 * before on each day (`t1 instalments`). In 2024 none were asked for.
 *
 *   2025  (3,046.64 + 713.09) / 4 = 939.93, the last 939.94    2026  (3,128.98 + 702.34) / 4 = 957.83
 */
const paid: Readonly<Record<string, readonly (readonly [day: string, amount: string])[]>> = {
  '2025': [
    ['03-17', '939.93'],
    ['06-16', '939.93'],
    ['09-15', '939.93'],
    ['12-15', '939.94'],
  ],
  '2026': [
    ['03-16', '957.83'],
    ['06-15', '957.83'],
    ['09-15', '957.83'],
  ],
}

/**
 * The return of 2025: what was still owing is paid in April, the return filed in June. Line 48500 is 71.59
 * (`t1 summary`).
 */
export function fileReturn(told: Story): void {
  const paidOn = '2026-04-28'
  told.do('entry.post', {
    date: paidOn,
    memo: 'Balance of personal tax of 2025 / Solde d’impôt de 2025',
    payee: 'Receiver General / Receveur général',
    journal: 'disbursements',
    debit: ['3425=71.59'],
    credit: ['1010=71.59'],
  })
  told.do('deadline.done', { deadline: 't1-pay/2025', date: paidOn, note: '71.59' })
  const note = 'Filed with certified software / Produite par un logiciel agréé'
  told.do('deadline.done', { deadline: 't1-file/2025', date: '2026-06-08', note })
}

/** The instalments of a year, paid out of the workshop's bank: of 2026 three by now. */
export function payInstalments(told: Story, year: string): void {
  for (const [day, amount] of paid[year] ?? [])
    told.do('entry.post', {
      date: `${year}-${day}`,
      memo: 'Instalment of personal tax / Acompte provisionnel d’impôt',
      payee: 'Receiver General / Receveur général',
      journal: 'disbursements',
      debit: [`3425=${amount}`],
      credit: [`1010=${amount}`],
    })
}
