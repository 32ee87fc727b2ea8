import { expect, test } from 'vitest'
import { plain, shell } from '../transcripts/shell.ts'

/** What the command line answers, without books. */
async function typed(
  ...lines: readonly string[]
): Promise<{ readonly output: string; readonly code: number }> {
  const at = shell()
  try {
    let last = { output: '', code: 0 }
    for (const line of lines) last = await at.run(line)
    return { output: plain(last.output), code: last.code }
  } finally {
    at.end()
  }
}

const weekly = 'daybook payroll calculate --date 2026-01-15 --province ON --periods 52 --gross 1000'

test('one pay is worked out without books: each deduction, net pay, and what the employer adds', async () => {
  const { output, code } = await typed(`${weekly} --json`)
  expect(code).toBe(0)
  // Check values of the specification; 1,000.00 − 199.21 = 800.79; 16.30 × 1.4 = 22.82.
  expect(JSON.parse(output)).toMatchObject({
    edition: '2026-01-01',
    lines: [
      { id: 'pay:cpp', amount: '55.50' },
      { id: 'pay:ei', amount: '16.30' },
      { id: 'pay:federal', amount: '81.61' },
      { id: 'pay:provincial', amount: '45.80' },
    ],
    total: '199.21',
    net: '800.79',
    employer: [{ amount: '55.50' }, { amount: '22.82' }],
    unchecked: [],
    explanation: [],
  })
})

test('each amount is explained down to what was entered, with its rules numbered under it', async () => {
  const { output } = await typed(`${weekly} --explain`)
  expect(output).toContain('T3 = R × A − K − K1 − K2 − K3 − K4 (basic federal tax): 4,243.87')
  expect(output).toContain('I (gross pay of the period): 1,000.00, entered')
  expect(output).toMatch(/^\[1\] T4127 Payroll Deductions Formulas, 122nd edition/m)
  expect(output).toContain('(see above)')
})

test('claims are typed as an amount, a code or E', async () => {
  const federal = async (claim: string): Promise<string | undefined> => {
    const { output } = await typed(`${weekly} --json --federal-claim ${claim}`)
    // Our own JSON, whose shape the first test holds.
    const { lines } = JSON.parse(output) as { lines: readonly { id: string; amount: string }[] }
    return lines.find(({ id }) => id === 'pay:federal')?.amount
  }
  // K1 of 16,452.00 is code 1; without claim 0.14 × 16,452.00 ÷ 52 = 44.29 more, 81.61 + 44.29 = 125.90.
  expect(await federal('16452.00')).toBe('81.61')
  expect(await federal('1')).toBe('81.61')
  expect(await federal('0')).toBe('125.91')
  expect(await federal('E')).toBeUndefined()
})

test('in French the pay stands in French, in Quebec with Quebec’s deductions', async () => {
  const quebec = weekly.replace('ON', 'QC').replace('52', '26').replace('1000', '3000')
  const { output } = await typed('export DAYBOOK_LANG=fr', quebec)
  expect(output).toContain('Cotisation au RRQ')
  expect(output).toContain('Impôt du Québec sur le revenu')
  expect(output).toContain('347.41')
})

test('a commission, cumulative averaging and a bonus by the year to date are asked for by their flags', async () => {
  const commission = weekly.replace('--gross 1000', '--gross 5000')
  const { output } = await typed(`${commission} --commission-year 80000 --expenses 8000 --days 30`)
  expect(output).toContain('475.16')
  // Check values of the specification: Option 2 period 10 of 26, with a computed F5A near the given one.
  const averaging = weekly.replace('52', '26').replace('1000', '2500')
  const year = '--ytd-gross 20000 --ytd-pensionable 20000 --ytd-insurable 20000 --ytd-f5a 195 --ytd-tax 2700'
  const averaged = await typed(`${averaging} --number 10 ${year}`)
  expect(averaged.code).toBe(0)
  const bonus = await typed(
    `${weekly} --bonus 500 --left 51 --ytd-gross 1000 --ytd-pension 55.50 --ytd-ei 16.30`,
  )
  expect(bonus.output).toContain('Federal tax on the non-periodic payment')
})

test('the date of birth gives the pensionable months, and after the 70th birthday nothing is contributed', async () => {
  // Born in January 1956: 70 in January 2026, so a pay in February bears no CPP; EI has no age.
  const { output } = await typed(`${weekly.replace('2026-01-15', '2026-02-05')} --born 1956-01-20`)
  expect(output).not.toContain('CPP contribution')
  expect(output).toContain('16.30')
})

test('an election without a date of birth is not overlooked, nor are two methods at once', async () => {
  expect((await typed(`${weekly} --cpp-stopped 2026-01-01`)).output).toContain('--born')
  expect((await typed(`${weekly} --number 3 --left 50`)).output).toContain('payroll-methods-several')
})
