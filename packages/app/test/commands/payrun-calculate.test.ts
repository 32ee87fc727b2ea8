import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
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

const weekly = 'daybook payrun calculate --date 2026-01-15 --province ON --periods 52 --gross 1000'

test('one pay is worked out without books: each deduction, net pay, and what the employer adds', async () => {
  const { output, code } = await typed(`${weekly} --json`)
  expect(code).toBe(0)
  // Check values of the specification; 1,000.00 − 199.21 = 800.79; 16.30 × 1.4 = 22.82.
  expect(JSON.parse(output)).toMatchObject({
    pays: [
      {
        edition: '2026-01-01',
        lines: [
          { id: 'pay:cpp', amount: '55.50' },
          { id: 'pay:ei', amount: '16.30' },
          { id: 'pay:federal', amount: '81.61' },
          { id: 'pay:provincial', amount: '45.80' },
        ],
        total: '199.21',
        net: '800.79',
        left: '800.79',
        garnishments: [],
        employer: [{ amount: '55.50' }, { amount: '22.82' }],
        unchecked: [],
        explanation: [],
      },
    ],
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
    const { pays } = JSON.parse(output) as { pays: { lines: { id: string; amount: string }[] }[] }
    return pays[0]?.lines.find(({ id }) => id === 'pay:federal')?.amount
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

test('an order may leave what the law of the province leaves, and a law that is not known is refused', async () => {
  const at = shell()
  try {
    const keep = { by: 'law', dependants: 0 }
    const order = { id: 'judgment', kind: 'creditor', asked: { percent: '100' }, keep }
    const pay = { payDate: '2026-01-15', province: 'ON', payPeriodsPerYear: 52, grossPay: '1000.00' }
    const pays = [{ ...pay, unionDues: '20.00', garnishments: [order] }]
    writeFileSync(join(at.folder, 'pays.json'), JSON.stringify({ pays }))
    const { output } = await at.run('daybook payrun calculate --input pays.json')
    // 1,000.00 − 199.21 + 3.81 (the dues lower the tax) = 804.60 after deductions by law, × 20 % = 160.92.
    expect(plain(output)).toMatch(/Garnishment +160\.92/)
    const albertan = { ...pays[0], province: 'AB' }
    writeFileSync(join(at.folder, 'other.json'), JSON.stringify({ pays: [albertan] }))
    const refused = await at.run('daybook payrun calculate --input other.json --json')
    expect(plain(refused.output)).toContain('payroll-exemption-unknown')
    expect(plain(refused.output)).toContain('pays.0.garnishments.0.keep')
  } finally {
    at.end()
  }
})

test('a pay of flags without gross pay and bonus is asked for, not taken as nothing', async () => {
  const { output } = await typed('daybook payrun calculate --date 2026-01-15 --province ON --periods 52')
  expect(output).toContain('--gross')
})

test('facts go in as a JSON list of pays, and each is answered by itself', async () => {
  const at = shell()
  try {
    const pay = { payDate: '2026-01-15', province: 'ON', payPeriodsPerYear: 52, grossPay: '1000.00' }
    const orders = [
      { id: 'maintenance', kind: 'support', asked: { amount: '450.00' }, keep: { percent: '50' } },
    ]
    const pays = [pay, { ...pay, grossPay: '600', garnishments: orders, standing: { born: '1980-05' } }]
    writeFileSync(join(at.folder, 'pays.json'), JSON.stringify({ pays }))
    const { output, code } = await at.run('daybook payrun calculate --input pays.json --explain --json')
    expect(code).toBe(0)
    // Our own JSON, whose shape the first test holds.
    const answer = JSON.parse(plain(output)) as {
      pays: { net: string; left: string; explanation: string[]; short: { amount: string }[] }[]
    }
    expect(answer.pays.map(({ net }) => net)[0]).toBe('800.79')
    expect(answer.pays[0]?.explanation.join()).toContain('T3 = R × A')
    // Support takes what leaves half of the net pay, and tells what it lacks.
    const [, second] = answer.pays
    const net = Number(second?.net.replace('.', ''))
    expect(Number(second?.left.replace('.', ''))).toBe(Math.ceil(net / 2))
    expect(Number(second?.short[0]?.amount.replace('.', ''))).toBe(45_000 - Math.floor(net / 2))
    const shown = await at.run('daybook payrun calculate --input pays.json')
    expect(plain(shown.output)).toContain('Left to the employee')
    writeFileSync(join(at.folder, 'wrong.json'), JSON.stringify({ pays: [pay, { ...pay, unionDues: '-1' }] }))
    const wrong = await at.run('daybook payrun calculate --input wrong.json --json')
    expect(plain(wrong.output)).toContain('pays.1.unionDues')
  } finally {
    at.end()
  }
})

test('a list of pays and the flags of one are not mixed, and neither is no pay at all', async () => {
  const list = `--pays '[{"payDate":"2026-01-15","province":"ON","payPeriodsPerYear":52,"grossPay":"1000.00"}]'`
  expect((await typed(`daybook payrun calculate ${list}`)).output).toContain('800.79')
  expect((await typed(`${weekly} ${list}`)).output).toContain('input-malformed')
  expect((await typed('daybook payrun calculate')).output).toContain('--date')
})

test('Quebec takes commissions after expenses, and its own tax while the federal one is averaged', async () => {
  const quebec = weekly.replace('ON', 'QC').replace('52', '26').replace('1000', '5000')
  const form = '--quebec-commission 3000 --quebec-commission-year 80000 --quebec-commission-expenses 20000'
  // Worked out in quebec-tax.test.ts: 15,108.89 ÷ 26.
  expect((await typed(`${quebec} ${form}`)).output).toContain('581.11')
  expect((await typed(`${quebec} --number 1`)).output).toContain('payroll-quebec-method')
  expect((await typed(`${quebec} --number 1 --quebec-by-period`)).code).toBe(0)
})

test('QPP goes on after 65 and stops by RR-50; death and disability count months', async () => {
  const old = weekly.replace('ON', 'QC')
  expect((await typed(`${old} --born 1957-02-01`)).output).toContain('QPP contribution')
  const stopped = await typed(`${old} --born 1957-02-01 --qpp-stopped 2026-01-01`)
  expect(stopped.output).not.toContain('QPP contribution')
  expect((await typed(`${weekly} --born 1957-02-01 --cpp-stopped 2021-12-01`)).output).toContain(
    'payroll-election-age',
  )
  const disabled = await typed(`${weekly} --born 1980-02-01 --disabled-from 2025-06-01`)
  expect(disabled.output).not.toContain('CPP contribution')
})

test('an election without a date of birth is not overlooked, nor are two methods at once', async () => {
  expect((await typed(`${weekly} --cpp-stopped 2026-01-01`)).output).toContain('--born')
  expect((await typed(`${weekly} --number 3 --left 50`)).output).toContain('payroll-methods-several')
})
