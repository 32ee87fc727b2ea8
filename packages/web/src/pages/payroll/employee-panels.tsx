import { useState } from 'react'
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
import type { ShownEmployee } from './employee-sections.tsx'
import { filled, frequencies, payBys, payOf, provinces, vacationWays } from './hire-draft.ts'
import { SinField, TermsFields } from './hire-fields.tsx'
import { OccupationField } from './occupation-field.tsx'

/** A panel beside an employee: whom it changes, and how it says what was done. */
export type PanelProps = {
  readonly employee: string
  readonly shown: ShownEmployee | undefined
  say(what: string, act: number): void
  close(): void
}

/** New terms from a day on; what is left as it is stays. */
export function TermsPanel({ employee, shown, say, close }: PanelProps) {
  const { look } = useLook()
  const words = employeeWords[look.language]
  const now = shown?.terms.findLast(({ from }) => from <= today()) ?? shown?.terms.at(-1)
  const start = {
    from: today(),
    province: now?.province ?? 'ON',
    frequency: now?.frequency ?? 'biweekly',
    kind: now?.kind ?? 'hourly',
    amount: now?.amount ?? now?.percent ?? '',
    hours: now?.hours ?? '',
    title: shown?.title ?? '',
    vacation: now?.vacation ?? '',
    vacationWay: now?.vacationWay ?? 'accrue',
  }
  const [said, saying] = useState(start)
  const { write, settle, refusals } = useSending(say)
  const set = (next: Partial<typeof start>) => saying((held) => ({ ...held, ...next }))
  const send = () => {
    const changed = (name: keyof typeof start) => said[name] !== start[name]
    const province = provinces.find((each) => each === said.province)
    const frequency = frequencies.find((each) => each === said.frequency)
    const vacationWay = vacationWays.find((each) => each === said.vacationWay)
    void settle(
      () =>
        write('employee.change', {
          employee,
          from: said.from,
          ...(changed('province') && province !== undefined ? { province } : {}),
          ...(changed('frequency') && frequency !== undefined ? { frequency } : {}),
          ...(changed('amount') || changed('kind') ? payOf(said) : {}),
          ...(changed('hours') && said.hours !== '' ? { hours: said.hours } : {}),
          ...(changed('title') ? filled({ title: said.title }) : {}),
          ...(changed('vacation') ? filled({ vacation: said.vacation }) : {}),
          ...(changed('vacationWay') && vacationWay !== undefined ? { vacationWay } : {}),
        }),
      () => words.didChange(shown?.name ?? employee),
    )
  }
  return (
    <SidePanel title={words.change} close={close}>
      <DeedForm verb={words.keepTerms} send={send}>
        <DayField label={words.from} value={said.from} onChange={(from) => set({ from })} />
        <TermsFields draft={said} set={set} />
        <TextField label={words.position} value={said.title} onChange={(title) => set({ title })} />
        <MoneyField
          label={words.vacationPercent}
          value={said.vacation}
          onChange={(vacation) => set({ vacation })}
        />
        <Choice
          label={words.vacationWay}
          value={said.vacationWay}
          onChange={(vacationWay) => set({ vacationWay })}
          options={vacationWays.map((each) => [each, words.ways[each] ?? each] as const)}
        />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}

/** Who somebody is; only what is filled in changes, so that nothing of the vault is shown for it. */
export function PersonPanel({ employee, shown, say, close }: PanelProps) {
  const { look } = useLook()
  const words = employeeWords[look.language]
  const [said, saying] = useState({
    name: '',
    given: '',
    sin: '',
    born: '',
    address: '',
    email: '',
    bankAccount: '',
    occupation: '',
    payBy: shown?.paidBy ?? 'cheque',
    language: shown?.language ?? 'en',
  })
  const { write, settle, refusals } = useSending(say)
  const set = (field: keyof typeof said) => (value: string) => saying({ ...said, [field]: value })
  const send = () => {
    const { payBy: _, language: __, ...texts } = said
    const payBy = payBys.find((each) => each === said.payBy)
    const language = said.language === 'fr' ? 'fr' : 'en'
    void settle(
      () =>
        write('employee.change', {
          employee,
          ...filled(texts),
          ...(payBy === undefined || payBy === shown?.paidBy ? {} : { payBy }),
          ...(language === shown?.language ? {} : { language }),
        }),
      () => words.didChange(shown?.name ?? employee),
    )
  }
  return (
    <SidePanel title={words.changePerson} close={close}>
      <p className="second small">{words.sealed}</p>
      <DeedForm verb={words.keepTerms} send={send}>
        <TextField label={words.given} hint={words.unchanged} value={said.given} onChange={set('given')} />
        <TextField label={words.family} hint={words.unchanged} value={said.name} onChange={set('name')} />
        <SinField value={said.sin} onChange={set('sin')} />
        <DayField label={words.born} value={said.born} onChange={set('born')} />
        <TextField
          label={words.address}
          hint={words.unchanged}
          value={said.address}
          onChange={set('address')}
        />
        <TextField label={words.email} hint={words.unchanged} value={said.email} onChange={set('email')} />
        <Choice
          label={words.payBy}
          value={said.payBy}
          onChange={set('payBy')}
          options={payBys.map((each) => [each, words.payBys[each] ?? each] as const)}
        />
        <TextField
          label={words.bank}
          hint={words.bankHint}
          value={said.bankAccount}
          onChange={set('bankAccount')}
        />
        <Choice
          label={words.language}
          value={said.language}
          onChange={set('language')}
          options={[
            ['en', words.languages.en],
            ['fr', words.languages.fr],
          ]}
        />
        <OccupationField
          label={words.occupation}
          hint={shown?.occupation?.title ?? words.occupationHint}
          value={said.occupation}
          onChange={set('occupation')}
        />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}
