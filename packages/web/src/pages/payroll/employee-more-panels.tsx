import { leavingReasons } from '@daybook/canada/payroll/leaving-reasons.ts'
import { useState } from 'react'
import { useRead } from '../../books.ts'
import { Button } from '../../parts/button.tsx'
import {
  Choice,
  DayField,
  DeedForm,
  MoneyField,
  SidePanel,
  TextField,
  useSending,
} from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { employeeWords } from '../../words/employee-words.ts'
import { useLook } from '../../words/look-context.ts'
import { today } from '../../words/today.ts'
import type { PanelProps } from './employee-panels.tsx'
import { filled } from './hire-draft.ts'

/** A benefit or deduction that comes with every pay: set or ended from a day on. */
export function ItemPanel({ employee, say, close }: PanelProps) {
  const { look } = useLook()
  const words = employeeWords[look.language]
  const { data } = useRead('payrun.items', {})
  const items = (data?.items ?? []).filter((each) => each.class !== 'earning')
  const [said, saying] = useState({
    item: '',
    amount: '',
    percent: '',
    most: '',
    keepBy: 'none',
    keep: '',
    keepPercent: '',
    dependants: '',
    name: '',
    to: '',
    from: today(),
    through: '',
  })
  const { write, settle, refusals } = useSending(say)
  const set = (field: keyof typeof said) => (value: string) => saying({ ...said, [field]: value })
  const item = said.item === '' ? (items[0]?.code ?? '') : said.item
  const label = items.find(({ code }) => code === item)?.label ?? item
  const { amount, percent, most, name: called, to, from, through } = said
  const texts = filled({ amount, percent, most, name: called, to, through, ...keptBy(said) })
  const send = () =>
    void settle(
      () => write('employee.item', { employee, item, from, ...texts }),
      () => words.didItem(label),
    )
  const end = () =>
    void settle(
      () => write('employee.item', { employee, item, from, end: true, ...filled({ name: called }) }),
      () => words.didEnd(label),
    )
  return (
    <SidePanel title={words.items} close={close}>
      <DeedForm verb={words.addItem} send={send}>
        <Choice
          label={words.item}
          value={item}
          onChange={set('item')}
          options={items.map(({ code, label: name }) => [code, name] as const)}
        />
        <DayField label={words.from} value={from} onChange={set('from')} />
        <MoneyField label={words.amount} value={said.amount} onChange={set('amount')} />
        <MoneyField label={words.percent} value={said.percent} onChange={set('percent')} />
        <MoneyField label={words.most} value={said.most} onChange={set('most')} />
        <Choice
          label={words.keep}
          value={said.keepBy}
          onChange={set('keepBy')}
          options={keepWays.map((way) => [way, words.keepWays[way]] as const)}
        />
        {said.keepBy === 'amount' ? (
          <MoneyField label={words.keepAmount} value={said.keep} onChange={set('keep')} />
        ) : null}
        {said.keepBy === 'percent' ? (
          <MoneyField label={words.keepPercent} value={said.keepPercent} onChange={set('keepPercent')} />
        ) : null}
        {said.keepBy === 'law' ? (
          <TextField label={words.dependants} value={said.dependants} onChange={set('dependants')} />
        ) : null}
        <TextField label={words.name} value={said.name} onChange={set('name')} />
        <TextField label={words.to} value={said.to} onChange={set('to')} />
        <DayField label={words.through} value={said.through} onChange={set('through')} />
      </DeedForm>
      <Button kind="word" onPress={end}>
        {words.endItem(label)}
      </Button>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}

const keepWays = ['none', 'amount', 'percent', 'law'] as const

type Kept = Readonly<Record<'keepBy' | 'keep' | 'keepPercent' | 'dependants', string>>

/** What an order must leave, as the command takes it; nothing of the ways that were not chosen. */
function keptBy({ keepBy, keep, keepPercent, dependants }: Kept) {
  return {
    keep: keepBy === 'law' ? 'law' : keepBy === 'amount' ? keep : '',
    keepPercent: keepBy === 'percent' ? keepPercent : '',
    dependants: keepBy === 'law' ? dependants : '',
  }
}

/** The last day of somebody, with the reason code of the record of employment. */
export function LeavePanel({ employee, shown, say, close }: PanelProps) {
  const { look } = useLook()
  const words = employeeWords[look.language]
  const [said, saying] = useState({ date: today(), code: 'A00', reason: '' })
  const { write, settle, refusals } = useSending(say)
  const set = (field: keyof typeof said) => (value: string) => saying({ ...said, [field]: value })
  const send = () =>
    void settle(
      () =>
        write('employee.leave', {
          employee,
          date: said.date,
          code: said.code,
          ...filled({ reason: said.reason }),
        }),
      () => words.didLeave(shown?.name ?? employee),
    )
  return (
    <SidePanel title={words.leave} close={close}>
      <DeedForm verb={words.leave} send={send}>
        <DayField label={words.lastDay} value={said.date} onChange={set('date')} />
        <Choice
          label={words.why}
          value={said.code}
          onChange={set('code')}
          options={leavingReasons.map(
            ({ code, label }) => [code, `${code} ${label[look.language]}`] as const,
          )}
        />
        <TextField label={words.inWords} value={said.reason} onChange={set('reason')} />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}

/** Hires somebody again who left; terms are as they were. */
export function RejoinPanel({ employee, shown, say, close }: PanelProps) {
  const { look } = useLook()
  const words = employeeWords[look.language]
  const [date, setDate] = useState(today())
  const { write, settle, refusals } = useSending(say)
  const send = () =>
    void settle(
      () => write('employee.rejoin', { employee, date }),
      () => words.didRejoin(shown?.name ?? employee),
    )
  return (
    <SidePanel title={words.rejoin} close={close}>
      <DeedForm verb={words.rejoin} send={send}>
        <DayField label={words.firstDay} value={date} onChange={setDate} />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}
