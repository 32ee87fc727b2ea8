import type { Story } from '../deed.ts'
import { workshopName } from './workshop-years.ts'

const college = 'Collège imaginaire d’Ottawa / Imaginary College of Ottawa'
const creditUnion = 'Caisse Imaginaire'
const company = 'Ébénisterie Boréale inc. / Boreal Cabinetmakers Inc. (sample / exemple)'

/** The boxes of the T5 that the company's own books make for her for 2026, so far. */
export const companyDividend = { '10': '12000.00', '11': '13800.00', '12': '1246.15' } as const

/** A T4 of the college: pay, CPP, EI, tax, dues. */
function teaching(pay: string, cpp: string, ei: string, tax: string, dues: string) {
  const boxes = { '14': pay, '16': cpp, '18': ei, '22': tax, '24': pay, '26': pay, '44': dues }
  return { kind: 'T4', from: college, province: 'ON' as const, boxes }
}

/**
 * The facts of her returns: the T2125 of the workshop from these books, slips, and what she answered. Her
 * company pays no salary; what it credited and will pay her in dividends stands on the T5 of 2026.
 *
 *   CPP 2024  (30,000.00 - 3,500.00) x 5.95 % = 1,576.75    EI  30,000.00 x 1.66 % = 498.00
 *   CPP 2025  (31,200.00 - 3,500.00) x 5.95 % = 1,648.15    EI  31,200.00 x 1.64 % = 511.68
 *   CPP 2026  (32,000.00 - 3,500.00) x 5.95 % = 1,695.75    EI  32,000.00 x 1.63 % = 521.60
 *
 * RRSP room of 2025: 18 % of (30,000.00 - 450.00 + 5,992.30 + 15,140.00) = 9,122.81, all of 2024; of 2026: 18
 * % of (31,200.00 - 468.00 + 5,902.05 + 16,410.00) = 9,547.93. Instalments are those of `instalments`, of
 * 2026 with the one of December.
 */
export function keepReturns(told: Story): void {
  const person = { province: 'ON' as const, born: '1983-05-17', books: [workshopName, 'T776'] }
  told.do('t1.keep', {
    year: 2024,
    taxpayer: {
      ...person,
      slips: [
        teaching('30000.00', '1576.75', '498.00', '3150.00', '450.00'),
        { kind: 'T5', from: creditUnion, boxes: { '13': '188.10' } },
      ],
      answers: { rrsp: '2500.00', 'rrsp-limit': '5400.00', donations: '300.00' },
    },
  })
  told.do('t1.keep', {
    year: 2025,
    taxpayer: {
      ...person,
      slips: [
        teaching('31200.00', '1648.15', '511.68', '3420.00', '468.00'),
        { kind: 'T5', from: creditUnion, boxes: { '13': '212.40' } },
      ],
      answers: {
        rrsp: '3000.00',
        'rrsp-limit': '9122.81',
        donations: '350.00',
        instalments: '3759.73',
      },
    },
  })
  told.do('t1.keep', {
    year: 2026,
    taxpayer: {
      ...person,
      slips: [
        teaching('32000.00', '1695.75', '521.60', '3400.00', '480.00'),
        { kind: 'T5', from: creditUnion, boxes: { '13': '205.00' } },
        { kind: 'T5', from: company, boxes: companyDividend },
      ],
      answers: {
        rrsp: '3000.00',
        'rrsp-limit': '9547.93',
        donations: '350.00',
        instalments: '3831.32',
        // She is over 25 and holds 60 of 100 shares of a company that makes furniture: excluded shares.
        'split-income-tax': '0.00',
      },
    },
  })
}
