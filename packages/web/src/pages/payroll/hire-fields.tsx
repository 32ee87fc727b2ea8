import { isTemporaryNumber, personalNumber } from '@daybook/core/kit/personal-number.ts'
import { refusalText } from '@daybook/core/kit/refusal-text.ts'
import type { ReactNode } from 'react'
import { Choice, DayField, MoneyField, TextField } from '../../parts/form-parts.tsx'
import { employeeWords } from '../../words/employee-words.ts'
import { useLook } from '../../words/look-context.ts'
import { ClaimField } from './claim-field.tsx'
import { FurtherAmounts } from './further-amounts.tsx'
import { frequencies, type HireDraft, payBys, payKinds, provinces, vacationWays } from './hire-draft.ts'
import { OccupationField } from './occupation-field.tsx'

/** A part of the hiring: what is typed so far, and how it is changed. */
export type PartProps = { readonly draft: HireDraft; set(next: Partial<HireDraft>): void }

function Part({
  title,
  note,
  below,
  children,
}: {
  title: string
  note?: string
  below?: ReactNode
  children: ReactNode
}) {
  return (
    <fieldset className="part">
      <legend>{title}</legend>
      <div className="fields">{children}</div>
      {below}
      {note === undefined ? null : <p className="second small">{note}</p>}
    </fieldset>
  )
}

/** Who somebody is: all of it goes to the vault. */
export function PersonFields({ draft, set }: PartProps) {
  const { look } = useLook()
  const words = employeeWords[look.language]
  return (
    <Part title={words.who} note={words.sealed}>
      <TextField label={words.given} value={draft.given} onChange={(given) => set({ given })} />
      <TextField label={words.family} value={draft.family} onChange={(family) => set({ family })} />
      <DayField label={words.born} value={draft.born} onChange={(born) => set({ born })} />
      <SinField value={draft.sin} onChange={(sin) => set({ sin })} />
      {isTemporaryNumber(draft.sin.trim()) ? (
        <DayField
          label={words.sinExpires}
          value={draft.sinExpires}
          onChange={(sinExpires) => set({ sinExpires })}
        />
      ) : null}
      <TextField
        label={words.address}
        value={draft.address}
        onChange={(address) => set({ address })}
        isWide
      />
      <TextField label={words.email} value={draft.email} onChange={(email) => set({ email })} />
      <Choice
        label={words.payBy}
        value={draft.payBy}
        onChange={(payBy) => set({ payBy })}
        options={payBys.map((each) => [each, words.payBys[each] ?? each] as const)}
      />
      {draft.payBy === 'deposit' ? (
        <TextField
          label={words.bank}
          hint={words.bankHint}
          value={draft.bankAccount}
          onChange={(bankAccount) => set({ bankAccount })}
        />
      ) : null}
      <Choice
        label={words.language}
        value={draft.language}
        onChange={(language) => set({ language })}
        options={[
          ['en', words.languages.en],
          ['fr', words.languages.fr],
        ]}
      />
    </Part>
  )
}

/** The social insurance number, checked while it is typed. */
export function SinField({ value, onChange }: { readonly value: string; onChange(value: string): void }) {
  const { look } = useLook()
  const words = employeeWords[look.language]
  const digits = value.replaceAll(/\D/g, '')
  const read = digits.length < 9 ? undefined : personalNumber(value)
  const refusal = read?.ok === false ? read.refusals[0] : undefined
  const note =
    refusal !== undefined
      ? refusalText(refusal, look.language).message
      : read === undefined
        ? undefined
        : isTemporaryNumber(digits)
          ? words.sinTemporary
          : words.sinRight
  return (
    <TextField
      label={words.sin}
      value={value}
      onChange={onChange}
      note={note}
      isWrong={refusal !== undefined}
    />
  )
}

/** What somebody does and earns. */
export function WorkFields({ draft, set }: PartProps) {
  const { look } = useLook()
  const words = employeeWords[look.language]
  return (
    <Part title={words.work}>
      <DayField label={words.firstDay} value={draft.hired} onChange={(hired) => set({ hired })} />
      <TextField
        label={words.number}
        hint={words.numberHint}
        value={draft.number}
        onChange={(number) => set({ number })}
      />
      <TermsFields draft={draft} set={set} />
      <TextField label={words.position} value={draft.title} onChange={(title) => set({ title })} />
      <OccupationField
        label={words.occupation}
        hint={words.occupationHint}
        value={draft.occupation}
        onChange={(occupation) => set({ occupation })}
      />
    </Part>
  )
}

/** Where somebody works, how often and what they are paid. */
export function TermsFields({
  draft,
  set,
}: {
  readonly draft: Pick<HireDraft, 'province' | 'frequency' | 'kind' | 'amount' | 'hours'>
  set(next: Partial<HireDraft>): void
}) {
  const { look } = useLook()
  const words = employeeWords[look.language]
  const units = {
    hourly: words.perHour,
    salary: words.perYear,
    piece: words.perPiece,
    commission: words.percentOfSales,
  }
  const kind = payKinds.find((each) => each === draft.kind) ?? 'hourly'
  return (
    <>
      <Choice
        label={words.province}
        value={draft.province}
        onChange={(province) => set({ province })}
        options={provinces.map((each) => [each, words.provinces[each] ?? each] as const)}
      />
      <Choice
        label={words.paid}
        value={draft.frequency}
        onChange={(frequency) => set({ frequency })}
        options={frequencies.map((each) => [each, words.frequencies[each] ?? each] as const)}
      />
      <Choice
        label={words.kind}
        value={draft.kind}
        onChange={(next) => set({ kind: next })}
        options={payKinds.map((each) => [each, words.kinds[each] ?? each] as const)}
      />
      <MoneyField label={units[kind]} value={draft.amount} onChange={(amount) => set({ amount })} />
      <MoneyField label={words.week} value={draft.hours} onChange={(hours) => set({ hours })} />
    </>
  )
}

/** How vacation is given; the law’s own where nothing is said. */
export function VacationFields({ draft, set }: PartProps) {
  const { look } = useLook()
  const words = employeeWords[look.language]
  return (
    <Part title={words.vacation}>
      <MoneyField
        label={words.vacationPercent}
        value={draft.vacation}
        onChange={(vacation) => set({ vacation })}
        note={draft.vacation === '' ? words.vacationLeast : undefined}
      />
      <Choice
        label={words.vacationWay}
        value={draft.vacationWay}
        onChange={(vacationWay) => set({ vacationWay })}
        options={[
          ['', words.lawful],
          ...vacationWays.map((each) => [each, words.ways[each] ?? each] as const),
        ]}
      />
      {draft.vacationWay === 'days' ? (
        <MoneyField
          label={words.vacationDays}
          value={draft.vacationDays}
          onChange={(vacationDays) => set({ vacationDays })}
        />
      ) : null}
    </Part>
  )
}

/** The tax forms that were handed in. */
export function FormFields({ draft, set }: PartProps) {
  const { look } = useLook()
  const words = employeeWords[look.language]
  return (
    <Part
      title={words.forms}
      below={
        <FurtherAmounts
          province={draft.province}
          said={draft}
          set={(name) => (value) => set({ [name]: value })}
          isOpen={false}
          averaging={draft.averaging}
          average={(averaging) => set({ averaging })}
        />
      }
    >
      <ClaimField label={words.federal} value={draft.federal} onChange={(federal) => set({ federal })} />
      {draft.province === 'QC' ? (
        <ClaimField
          label={words.quebec}
          value={draft.quebec}
          onChange={(quebec) => set({ quebec })}
          withCodes={false}
        />
      ) : draft.province === 'OC' ? null : (
        <ClaimField
          label={words.provincial}
          value={draft.provincial}
          onChange={(provincial) => set({ provincial })}
        />
      )}
      <MoneyField
        label={words.additional}
        value={draft.additional}
        onChange={(additional) => set({ additional })}
      />
    </Part>
  )
}
