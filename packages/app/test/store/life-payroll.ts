import type { Fact } from '@daybook/core/daybook/fact.ts'
import type {
  Employee,
  Pay,
  PayRun,
  PayrollFact,
  PayrollSettings,
  Remittance,
} from '@daybook/core/daybook/payroll-facts.ts'
import type { Dice } from './dice.ts'

/** What facts about payroll leave to the next ones. */
export type PayrollLife = {
  readonly employees: Employee[]
  readonly settings: PayrollSettings[]
  readonly runs: PayRun[]
  readonly remittances: Remittance[]
}

/** How each kind of fact about payroll is made; `undefined` where the life so far has no place for it. */
export const payrollMakers: {
  readonly [K in PayrollFact['kind']]: (state: PayrollLife, dice: Dice) => Fact | undefined
} = {
  'employee.set': (state, dice) => {
    const employee = newEmployee(dice)
    state.employees.push(employee)
    return { kind: 'employee.set', v: 1, employee }
  },
  'employee.removed': (state, dice) => {
    const was = dice.draw(state.employees)
    return was && { kind: 'employee.removed', v: 1, was }
  },
  'payroll.set': (state, dice) => {
    const settings: PayrollSettings = {
      craAccount: '123456782RP0001',
      compensation: [
        {
          province: 'ON',
          number: dice.text(),
          classes: [{ code: 'G1', from: dice.day(), rate: '1.02' }],
          frequency: 'quarterly',
        },
      ],
      levies: dice.has() ? [{ province: 'MB', yearlyPayroll: { amount: dice.cents() } }] : [],
    }
    state.settings.push(settings)
    return { kind: 'payroll.set', v: 1, settings }
  },
  'payroll.unset': (state) => {
    const was = state.settings.at(-1)
    state.settings.length = 0
    return was && { kind: 'payroll.unset', v: 1, was }
  },
  'payrun.closed': (state, dice) => {
    const run = newRun(dice)
    // A run's pays are its own rows: no two runs of a number stand at once.
    if (state.runs.some(({ id }) => id === run.id)) return undefined
    state.runs.push(run)
    return { kind: 'payrun.closed', v: 1, run }
  },
  'payrun.withdrawn': (state, dice) => {
    const was = dice.draw(state.runs)
    return was && { kind: 'payrun.withdrawn', v: 1, was }
  },
  'remittance.paid': (state, dice) => {
    const entry = dice.roll(9) + 1
    const remittance: Remittance = {
      id: String(entry),
      form: dice.has() ? 'pd7a' : 'plan',
      who: dice.text(),
      span: { from: dice.day(), through: dice.day() },
      due: dice.day(),
      paid: dice.day(),
      entry,
      lines: [{ id: 'cpp', amount: dice.cents() }],
      amount: dice.cents(),
      ...(dice.has() ? { confirmation: dice.text() } : {}),
    }
    state.remittances.push(remittance)
    return { kind: 'remittance.paid', v: 1, remittance }
  },
  'remittance.withdrawn': (state, dice) => {
    const was = dice.draw(state.remittances)
    return was && { kind: 'remittance.withdrawn', v: 1, was }
  },
}

function newEmployee(dice: Dice): Employee {
  return {
    id: `e${dice.roll(4)}`,
    number: String(dice.roll(99)),
    language: dice.has() ? 'en' : 'fr',
    hired: dice.day(),
    ...(dice.has() ? { left: { date: dice.day(), code: 'A00', reason: dice.text() } } : {}),
    terms: [
      {
        from: dice.day(),
        province: 'QC',
        frequency: 'biweekly',
        pay: { kind: 'salary', amount: dice.cents() },
        vacation: { way: 'accrue', percent: '6' },
        items: [{ id: 'union-dues', amount: dice.cents(), most: dice.cents(), name: dice.text() }],
        ...(dice.has() ? { dims: { department: dice.text() } } : {}),
      },
    ],
    claims: [{ from: dice.day(), federal: { kind: 'amount', amount: dice.cents() } }],
    standing: { born: '1990-04' },
    payBy: 'deposit',
  }
}

function newRun(dice: Dice): PayRun {
  const id = String(dice.roll(12) + 1)
  const [date, span] = [dice.day(), { from: dice.day(), through: dice.day() }]
  const pays = ['e0', 'e1', 'é'].slice(0, dice.roll(4)).map((employee): Pay => {
    const amount = dice.cents()
    return {
      id: `${date}/${id}/${employee}`,
      run: id,
      employee,
      date,
      span,
      province: 'QC',
      periods: 26,
      earnings: [{ id: 'hours', amount, quantity: '80', rate: '0.25', note: dice.text() }],
      benefits: [],
      deductions: [],
      employer: [{ id: 'qpip', amount: dice.cents() }],
      bases: [{ id: 'insurable', amount }],
      net: { amount: -amount },
      payBy: 'cheque',
    }
  })
  return { id, kind: 'regular', date, span, frequency: 'biweekly', entry: dice.roll(9), pays }
}
