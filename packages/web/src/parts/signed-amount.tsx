import { useState } from 'react'
import { amountWords } from '../words/amounts.ts'
import { useLook } from '../words/look-context.ts'
import { typedAmount } from '../words/typed-amount.ts'

/** A field for a balance, which may be below zero; what cannot be read stays as typed, marked. */
export function SignedAmount({
  label,
  value,
  onChange,
}: {
  readonly label: string
  readonly value: string
  onChange(value: string): void
}) {
  const { words, look } = useLook()
  const [text, type] = useState<string>()
  const plain = text?.trim().replace(/^\((.*)\)$/, '-$1') ?? ''
  const read = plain === '' ? undefined : typedAmount(plain)
  const finish = () => {
    if (text === undefined) return
    if (plain === '') type(undefined)
    else if (read !== undefined && read !== 'ask') {
      onChange(read)
      type(undefined)
    }
  }
  return (
    <input
      className="cell number"
      inputMode="decimal"
      aria-label={label}
      aria-invalid={plain !== '' && (read === undefined || read === 'ask')}
      title={read === 'ask' ? words.eitherNumber : undefined}
      value={text ?? (value === '' ? '' : amountWords(value, look.language))}
      onFocus={(event) => event.target.select()}
      onChange={(event) => type(event.target.value)}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.key === 'Enter') finish()
      }}
    />
  )
}
