import type { ReactNode } from 'react'
import { Button } from '../../parts/button.tsx'
import { Choice, DayField, MoneyField, TextField, Tick } from '../../parts/form-parts.tsx'
import { useLook } from '../../words/look-context.ts'
import { t1Words } from '../../words/t1-words.ts'
import { emptyRow, type FactRow, type RowField, type RowKind, rowKinds } from './t1-row-kinds.ts'

/** A list of facts of one kind, a row each; rows are added below and removed one by one. */
export function RowList({
  kind,
  rows,
  set,
  children,
}: {
  readonly kind: RowKind
  readonly rows: readonly FactRow[]
  set(rows: readonly FactRow[]): void
  readonly children?: ReactNode
}) {
  const { look } = useLook()
  const words = t1Words[look.language]
  const fields: readonly RowField[] = rowKinds[kind]
  const title = words[kind]
  return (
    <fieldset className="t1-rows">
      <legend>{title}</legend>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are only added at the end
        <div className="t1-row" key={index}>
          {fields.map((field) => (
            <RowCell
              key={field.key}
              field={field}
              value={row[field.key] ?? ''}
              onChange={(item) =>
                set(rows.map((each, other) => (other === index ? { ...each, [field.key]: item } : each)))
              }
            />
          ))}
          <Button kind="word" onPress={() => set(rows.filter((_, other) => other !== index))}>
            {words.removeRow}
            <span className="visually-hidden"> {`${title} ${index + 1}`}</span>
          </Button>
        </div>
      ))}
      <div className="t1-tools">
        <Button kind="word" onPress={() => set([...rows, emptyRow(kind, words)])}>
          {words.addRow(title)}
        </Button>
        {children}
      </div>
    </fieldset>
  )
}

function RowCell({
  field: { label, kind, options },
  value,
  onChange,
}: {
  readonly field: RowField
  readonly value: string
  onChange(value: string): void
}) {
  const { look } = useLook()
  const words = t1Words[look.language]
  const name = label(words)
  if (kind === 'money') return <MoneyField label={name} value={value} onChange={onChange} />
  if (kind === 'day') return <DayField label={name} value={value} onChange={onChange} />
  if (kind === 'tick')
    return (
      <Tick label={name} isOn={value === 'true'} onChange={(isOn) => onChange(isOn ? 'true' : 'false')} />
    )
  if (kind === 'choice')
    return (
      <Choice
        label={name}
        value={value}
        onChange={onChange}
        options={Object.entries(options?.(words) ?? {})}
      />
    )
  return <TextField label={name} value={value} onChange={onChange} />
}
