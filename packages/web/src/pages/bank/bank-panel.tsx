import { taxWord } from '@daybook/canada/sales-tax/tax-word.ts'
import { Link } from '@tanstack/react-router'
import { useBook, useRead } from '../../books.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { bankWords } from '../../words/bank-words.ts'
import { sizeText } from '../../words/cents-text.ts'
import { useLook } from '../../words/look-context.ts'
import { type Choice, entriesProposed, type PastLine, transferProposed } from './bank-choices.ts'
import type { Deed } from './bank-deeds.ts'
import { EnterPosts } from './bank-effect.tsx'
import { AccountForm, type FormProps, SplitForm, WordsForm } from './bank-forms.tsx'
import { MatchForm, TransferForm } from './bank-match.tsx'
import { RuleForm } from './bank-rule.tsx'

type Props = FormProps & {
  readonly choices: readonly Choice[]
  readonly past: readonly PastLine[]
  readonly deed: Deed | undefined
  choose(choice: Choice): void
  begin(deed: Deed): void
  accept(): void
}

/** Beside the lines: what the chosen one may be, what Enter posts, what it was before; or a deed’s form. */
export function LinePanel(props: Props) {
  const { look } = useLook()
  const words = bankWords[look.language]
  const { line, deed, choice } = props
  return (
    <aside className="panel bank-panel" aria-label={words.whatToDo}>
      <div className="panel-figure">
        <strong>{line.text}</strong>
        <strong>
          <Amount value={sizeText(line.amount)} />
        </strong>
      </div>
      <p className="second">
        {line.date} · {line.amount.startsWith('-') ? words.spent : words.received}
      </p>
      {line.question === undefined ? null : (
        <p className="asked">
          <span className="state-word">{words.asked}</span> {line.question}
        </p>
      )}
      {deed === undefined ? (
        <>
          <Candidates {...props} />
          <EnterPosts account={props.at.account} line={line} choice={choice} />
          <Deeds {...props} />
          <Before past={props.past} />
        </>
      ) : (
        <DeedForm {...props} deed={deed} />
      )}
    </aside>
  )
}

function DeedForm({ deed, ...props }: Props & { readonly deed: Deed }) {
  switch (deed) {
    case 'account':
      return <AccountForm {...props} />
    case 'match':
      return <MatchForm {...props} />
    case 'transfer':
      return <TransferForm {...props} />
    case 'split':
      return <SplitForm {...props} />
    case 'rule':
      return <RuleForm {...props} />
    default:
      return <WordsForm key={deed} {...props} deed={deed} />
  }
}

function Candidates({ choices, choice, choose, begin }: Props) {
  const { look } = useLook()
  const words = bankWords[look.language]
  return (
    <section aria-label={words.whatToDo}>
      <h2>{words.whatToDo}</h2>
      <ul className="candidates">
        {choices.map((each, index) => (
          <li key={`${each.by} ${each.to}`}>
            <button type="button" aria-pressed={each === choice} onClick={() => choose(each)}>
              <kbd>{index + 1}</kbd>
              <span>
                <ChoiceWords to={each.to} />
                <span className="second small">
                  {each.why}
                  {each.tax === '' ? '' : ` · ${taxWord(each.tax, look.language)}`}
                </span>
              </span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" onClick={() => begin('account')}>
            <kbd>c</kbd>
            <span>{words.another}</span>
          </button>
        </li>
      </ul>
    </section>
  )
}

/** What a line may be, with the name of its account: `6470 Fuel`, `⇄ 1020 Savings`, `= J503`. */
export function ChoiceWords({ to }: { readonly to: string }) {
  const { data: accounts = [] } = useRead('account.list', {})
  const nameOf = (code: string) => accounts.find((each) => each.code === code)?.name
  if (entriesProposed(to).length > 0) return <span>{to}</span>
  const far = transferProposed(to)
  const code = far ?? to
  const name = nameOf(code)
  if (name === undefined) return <span>{to}</span>
  return (
    <span>
      {far === undefined ? '' : '⇄ '}
      <span className="second">{code}</span> {name}
    </span>
  )
}

function Deeds({ choice, line, begin, accept }: Props) {
  const { look } = useLook()
  const words = bankWords[look.language]
  return (
    <div className="line-deeds">
      <Button
        kind="filled"
        keyHint="Enter"
        whyNot={choice === undefined ? words.chooseFirst : undefined}
        onPress={accept}
      >
        {words.accept}
      </Button>
      {line.question === undefined ? (
        <Button keyHint="a" onPress={() => begin('ask')}>
          {words.ask}
        </Button>
      ) : (
        <Button keyHint="a" onPress={() => begin('answer')}>
          {words.answer}
        </Button>
      )}
      <Button keyHint="/" onPress={() => begin('split')}>
        {words.split}
      </Button>
      <Button keyHint="m" onPress={() => begin('match')}>
        {words.match}
      </Button>
      <Button keyHint="t" onPress={() => begin('transfer')}>
        {words.transfer}
      </Button>
      <Button keyHint="r" onPress={() => begin('rule')}>
        {words.rule}
      </Button>
      <Button keyHint="x" onPress={() => begin('exclude')}>
        {words.exclude}
      </Button>
    </div>
  )
}

function Before({ past }: { readonly past: readonly PastLine[] }) {
  const { look } = useLook()
  const words = bankWords[look.language]
  const { name: book } = useBook()
  if (past.length === 0) return null
  return (
    <section aria-label={words.before}>
      <h2>{words.before}</h2>
      <ul className="past">
        {past.slice(0, 5).map(({ entry, date, to, name, amount }) => (
          <li key={entry}>
            <Link to="/$book/entry/$entry" params={{ book, entry }}>
              {date}
            </Link>
            <span>
              <span className="second">{to}</span> {name}
            </span>
            <Amount value={amount} />
          </li>
        ))}
      </ul>
    </section>
  )
}
