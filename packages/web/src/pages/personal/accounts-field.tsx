import { useRead } from '../../books.ts'
import { AccountField } from '../../parts/account-field.tsx'
import { Button } from '../../parts/button.tsx'
import { colon } from '../../words/colon.ts'
import { useLook } from '../../words/look-context.ts'
import { personalWords } from '../../words/personal-words.ts'

/** Several accounts: those that were chosen, each of which can be taken off, and a field for one more. */
export function AccountsField({
  label,
  codes,
  onChange,
}: {
  readonly label: string
  readonly codes: readonly string[]
  onChange(codes: readonly string[]): void
}) {
  const { look } = useLook()
  const words = personalWords[look.language]
  const { data: accounts = [] } = useRead('account.list', {})
  const nameOf = (code: string) => accounts.find((each) => each.code === code)?.name ?? ''
  return (
    <fieldset className="part accounts-part">
      <legend>{label}</legend>
      {codes.map((code) => (
        <div key={code} className="account-chosen">
          <span>
            <span className="second">{code}</span> {nameOf(code)}
          </span>
          <Button kind="word" onPress={() => onChange(codes.filter((each) => each !== code))}>
            {words.remove}
            <span className="visually-hidden"> {words.takeOff(code)}</span>
          </Button>
        </div>
      ))}
      <span className="boxed-account">
        <AccountField
          key={codes.join(' ')}
          label={`${label}${colon(look.language)} ${words.addAccount}`}
          value=""
          onChange={(code) => {
            if (code !== '' && !codes.includes(code)) onChange([...codes, code])
          }}
        />
      </span>
    </fieldset>
  )
}
