import { useState } from 'react'
import { AccountField } from '../../parts/account-field.tsx'
import { Button } from '../../parts/button.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { useLook } from '../../words/look-context.ts'
import { recodeWords } from '../../words/recode-words.ts'
import { useDeeds } from '../bank/bank-deeds.ts'

/** Above a register: the account on which the postings of one entry belong. */
export function RecodeForm({
  account,
  entry,
  say,
  done,
}: {
  readonly account: string
  readonly entry: string
  say(what: string, act: number): void
  done(): void
}) {
  const { words: common, look } = useLook()
  const words = recodeWords[look.language]
  const { write, settle, refusals } = useDeeds(say, done)
  const [to, choose] = useState('')
  const send = (code: string) =>
    void settle(
      () => write('entry.recode', { account, to: code, entry: [entry] }),
      words.didRecode(entry, code),
    )
  return (
    <form
      className="line-form recode"
      aria-label={words.title(entry)}
      onSubmit={(event) => {
        event.preventDefault()
        if (to !== '') send(to)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        event.stopPropagation()
        done()
      }}
      ref={(form) => {
        if (form?.contains(document.activeElement) === false) form.querySelector('input')?.focus()
      }}
    >
      <span className="labelled">
        <span aria-hidden="true">{words.to}</span>
        <span className="field boxed">
          <AccountField label={words.to} value={to} onChange={choose} />
        </span>
      </span>
      <Button submits whyNot={to === '' ? words.to : undefined}>
        {words.title(entry)}
      </Button>
      <Button keyHint="Esc" onPress={done}>
        {common.back}
      </Button>
      <span className="second">{words.how}</span>
      <RefusalBox refusals={refusals} />
    </form>
  )
}
