import { MoneyField, Tick } from '../../parts/form-parts.tsx'
import { useLook } from '../../words/look-context.ts'
import { taxFormWords } from '../../words/tax-form-words.ts'
import { amountsIn, type FormAmount } from './form-amounts.ts'

/** The amounts of the tax forms that few people claim, folded away, and how tax is worked out. */
export function FurtherAmounts({
  province,
  said,
  set,
  isOpen,
  averaging,
  average,
}: {
  readonly province: string
  readonly said: Readonly<Record<FormAmount, string>>
  set(name: FormAmount): (value: string) => void
  readonly isOpen: boolean
  readonly averaging: boolean
  average(isOn: boolean): void
}) {
  const { look } = useLook()
  const names = taxFormWords[look.language]
  return (
    <details className="further-amounts" open={isOpen}>
      <summary>{names.more}</summary>
      <div className="fields">
        {amountsIn(province).map((name) => (
          <MoneyField key={name} label={names[name]} value={said[name]} onChange={set(name)} />
        ))}
      </div>
      <Tick label={names.averaging} isOn={averaging} onChange={average} />
    </details>
  )
}
