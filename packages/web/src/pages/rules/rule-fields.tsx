import { Button } from '../../parts/button.tsx'
import { bankWords } from '../../words/bank-words.ts'
import { useLook } from '../../words/look-context.ts'
import { ruleWords } from '../../words/rule-words.ts'
import { typedAmount } from '../../words/typed-amount.ts'
import { StackedAccount, TaxField, TextField } from '../bank/bank-form.tsx'
import { useBankAccounts } from '../bank/bank-head.tsx'
import { blankText, outcomeKinds, type TypedRule, type TypedText, textKinds } from './rule-draft.ts'

type Props = { readonly typed: TypedRule; put(next: Partial<TypedRule>): void }

/** When a rule speaks: its name, the bank’s words, the account, the direction and the amount. */
export function RuleConditions({ typed, put }: Props) {
  const { look } = useLook()
  const words = ruleWords[look.language]
  const bank = bankWords[look.language]
  const accounts = useBankAccounts() ?? []
  const change = (key: string, next: Partial<TypedText>) =>
    put({ texts: typed.texts.map((each) => (each.key === key ? { ...each, ...next } : each)) })
  return (
    <>
      <TextField label={words.name} value={typed.name} onChange={(name) => put({ name })} />
      <fieldset className="rule-texts">
        <legend>{words.texts}</legend>
        {typed.texts.map(({ key, is, text }, index) => (
          <div key={key} className="rule-text">
            <select
              className="field"
              aria-label={words.condition(index + 1)}
              value={is}
              onChange={(event) => {
                const kind = textKinds.find((each) => each === event.target.value)
                if (kind !== undefined) change(key, { is: kind })
              }}
            >
              {textKinds.map((each) => (
                <option key={each} value={each}>
                  {words.is[each]}
                </option>
              ))}
            </select>
            <input
              className="field"
              aria-label={words.words(index + 1)}
              value={text}
              onChange={(event) => change(key, { text: event.target.value })}
            />
          </div>
        ))}
        <div className="acts">
          <Button kind="word" onPress={() => put({ texts: [...typed.texts, blankText()] })}>
            {words.addText}
          </Button>
          {typed.texts.length < 2 ? null : (
            <label className="ticked">
              <input type="checkbox" checked={typed.any} onChange={() => put({ any: !typed.any })} />
              {words.anyText}
            </label>
          )}
        </div>
      </fieldset>
      <div className="rule-narrow">
        <Chosen
          label={words.account}
          value={typed.account}
          choices={[
            ['', words.anyAccount],
            ...accounts.map(({ code, name }) => [code, `${code} ${name}`] as const),
          ]}
          choose={(account) => put({ account })}
        />
        <Chosen
          label={words.direction}
          value={typed.direction}
          choices={[
            ['', words.both],
            ['out', bank.spent],
            ['in', bank.received],
          ]}
          choose={(way) => put({ direction: way === 'in' || way === 'out' ? way : '' })}
        />
        <AmountText label={words.least} value={typed.least} put={(least) => put({ least })} />
        <AmountText label={words.most} value={typed.most} put={(most) => put({ most })} />
      </div>
    </>
  )
}

/** What becomes of a line that fits: coded, a transfer, or excluded. */
export function RuleOutcome({ typed, put }: Props) {
  const { words: common, look } = useLook()
  const words = ruleWords[look.language]
  const { outcome } = typed
  return (
    <>
      <Chosen
        label={words.outcome}
        value={outcome}
        choices={outcomeKinds.map((each) => [each, words.outcomes[each]])}
        choose={(chosen) => {
          const kind = outcomeKinds.find((each) => each === chosen)
          if (kind !== undefined) put({ outcome: kind })
        }}
      />
      {outcome === 'transfer' ? (
        <StackedAccount
          label={common.account}
          value={typed.transfer}
          onChange={(transfer) => put({ transfer })}
        />
      ) : outcome === 'exclude' ? (
        <TextField label={words.reason} value={typed.exclude} onChange={(exclude) => put({ exclude })} />
      ) : (
        <>
          {typed.shares === '' ? (
            <>
              <StackedAccount label={common.account} value={typed.to} onChange={(to) => put({ to })} />
              <TaxField value={typed.tax} onChange={(tax) => put({ tax })} />
            </>
          ) : (
            <label className="stacked">
              <span>{words.shares}</span>
              <textarea
                className="field"
                rows={3}
                value={typed.shares}
                onChange={(event) => put({ shares: event.target.value })}
              />
            </label>
          )}
          <TextField label={common.payee} value={typed.payee} onChange={(payee) => put({ payee })} />
        </>
      )}
    </>
  )
}

function Chosen({
  label,
  value,
  choices,
  choose,
}: {
  readonly label: string
  readonly value: string
  readonly choices: readonly (readonly [string, string])[]
  choose(value: string): void
}) {
  return (
    <label className="stacked">
      <span>{label}</span>
      <select className="field" value={value} onChange={(event) => choose(event.target.value)}>
        {choices.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

/** An amount of either language; it is put when the field is left. */
function AmountText({
  label,
  value,
  put,
}: {
  readonly label: string
  readonly value: string
  put(value: string): void
}) {
  return (
    <label className="stacked">
      <span>{label}</span>
      <input
        key={value}
        className="field"
        inputMode="decimal"
        defaultValue={value}
        onBlur={(event) => {
          const read = typedAmount(event.target.value)
          put(read === undefined || read === 'ask' ? '' : read.replace('-', ''))
        }}
      />
    </label>
  )
}
