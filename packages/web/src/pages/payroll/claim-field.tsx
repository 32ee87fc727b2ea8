import { Choice, MoneyField } from '../../parts/form-parts.tsx'
import { employeeWords } from '../../words/employee-words.ts'
import { useLook } from '../../words/look-context.ts'

/** A claim of a tax form: not handed in, the basic amount, a code, another amount, exempt. */
export function ClaimField({
  label,
  value,
  onChange,
  withCodes = true,
}: {
  readonly label: string
  /** Empty where no form is there; `1`, `E`, or an amount. */
  readonly value: string
  onChange(value: string): void
  /** Whether the form has claim codes: a TD1 does, a TP-1015.3 does not. */
  readonly withCodes?: boolean
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
          ...(withCodes ? [['1', words.formBasic] as const] : []),
          ['0.00', words.formOther],
          ...(withCodes ? codes : []).map((code) => [`${code}`, `${words.formCode} ${code}`] as const),
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

/** The claim codes besides the basic one, which is 1. */
const codes = [0, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const
