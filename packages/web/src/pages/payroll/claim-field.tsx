import { employeeWords } from '../../words/employee-words.ts'
import { useLook } from '../../words/look-context.ts'
import { Choice, MoneyField } from './form-parts.tsx'

/** A claim of a tax form: not handed in, the basic amount, a code, another amount, exempt. */
export function ClaimField({
  label,
  value,
  onChange,
}: {
  readonly label: string
  /** Empty where no form is there; `1`, `E`, or an amount. */
  readonly value: string
  onChange(value: string): void
}) {
  const { look } = useLook()
  const words = employeeWords[look.language]
  const isAmount = value.includes('.')
  return (
    <span className="claim-field">
      <Choice
        label={label}
        value={isAmount ? '0.00' : value}
        onChange={onChange}
        options={[
          ['', words.formNone],
          ['1', words.formBasic],
          ['0.00', words.formOther],
          ...[0, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(
            (code) => [`${code}`, `${words.formCode} ${code}`] as const,
          ),
          ['E', words.formExempt],
        ]}
      />
      {isAmount ? (
        <MoneyField
          label={`${words.total}, ${label}`}
          value={value}
          onChange={(next) => onChange(next === '' ? '0.00' : next)}
        />
      ) : null}
    </span>
  )
}
