import { useState } from 'react'
import { amountWords } from '../words/amounts.ts'
import { useLook } from '../words/look-context.ts'
import { typedAmount } from '../words/typed-amount.ts'

/**
 * A field for an amount: numbers of either language and sums (`500/1.13`); `=` balances, `"` repeats the one
 * above; with a tax, `1130i` is the price in what includes it. What cannot be read stays as typed, marked.
 */
export function AmountField({
  label,
  value,
  above,
  balance,
  included,
  onChange,
  onEnter,
}: {
  readonly label: string
  readonly value: string
  readonly above: string
  readonly balance: string
  /** The price in an amount that holds its tax; nothing where there is no tax. */
  included?(paid: string): string | undefined
  onChange(value: string): void
  onEnter(): void
}) {
  const { words, look } = useLook()
  const [text, type] = useState<string>()
  const whole = text?.trim().replace(/i$/i, '') ?? ''
  const holdsTax = whole !== (text?.trim() ?? '')
  const amount = whole === '' ? undefined : typedAmount(whole)
  const read = holdsTax && amount !== undefined && amount !== 'ask' ? included?.(amount) : amount
  const isUnread = text !== undefined && text.trim() !== '' && (read === undefined || read === 'ask')
  const finish = () => {
    if (text === undefined) return
    if (text.trim() === '') onChange('')
    else if (read !== undefined && read !== 'ask') onChange(read.startsWith('-') ? '' : read)
    else return
    type(undefined)
  }
  return (
    <input
      className="cell number"
      inputMode="decimal"
      aria-label={label}
      aria-invalid={isUnread}
      title={read === 'ask' ? words.eitherNumber : undefined}
      value={text ?? (value === '' ? '' : amountWords(value, look.language))}
      onFocus={(event) => event.target.select()}
      onChange={(event) => type(event.target.value)}
      onBlur={finish}
      onKeyDown={(event) => {
        const isFresh = text === undefined || text === ''
        if (event.key === '=' && isFresh) onChange(balance)
        else if (event.key === '"' && isFresh) onChange(above)
        else if (event.key === 'Enter' && !event.ctrlKey) {
          finish()
          onEnter()
        } else {
          if (event.key === 'Enter') finish()
          return
        }
        event.preventDefault()
        type(undefined)
      }}
    />
  )
}
