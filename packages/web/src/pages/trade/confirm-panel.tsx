import { useState } from 'react'
import { Choice, DeedForm, SidePanel, TextField, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { confirmWords } from '../../words/confirm-words.ts'
import { useLook } from '../../words/look-context.ts'

/**
 * Something that an agency or a bank gives a number for: a filed return by its id, or a payment by its entry;
 * its name, and the number that is kept.
 */
export type Numbered = {
  readonly id: string
  readonly is: 'return' | 'payment'
  readonly label: string
  readonly confirmation: string
}

/** Keeps the confirmation number of a filed return or of a payment, corrects it, or takes it off. */
export function ConfirmPanel({
  things,
  say,
  close,
}: {
  readonly things: readonly Numbered[]
  say(what: string, act: number): void
  close(): void
}) {
  const { look } = useLook()
  const words = confirmWords[look.language]
  const [chosen, choose] = useState(things[0]?.id ?? '')
  const thing = things.find(({ id }) => id === chosen) ?? things[0]
  const [typed, type] = useState<string>()
  const number = (typed ?? thing?.confirmation ?? '').trim()
  const { write, settle, refusals } = useSending(say)
  const send = async () => {
    if (thing === undefined) return
    const confirmation = number === '' ? {} : { confirmation: number }
    const done = await settle<object>(
      () =>
        thing.is === 'return'
          ? write('return.confirm', { return: thing.id, ...confirmation })
          : write('payment.confirm', { payment: thing.id, ...confirmation }),
      () => (number === '' ? words.tookOff : words.kept(number)),
    )
    if (done !== undefined) close()
  }
  return (
    <SidePanel title={words.deed} close={close}>
      <DeedForm verb={words.keep} send={() => void send()}>
        {things.length < 2 ? (
          <p className="second">{thing?.label}</p>
        ) : (
          <Choice
            label={words.of}
            value={thing?.id ?? ''}
            onChange={(id) => {
              choose(id)
              type(undefined)
            }}
            options={things.map(({ id, label }) => [id, label] as const)}
          />
        )}
        <TextField
          label={words.number}
          value={typed ?? thing?.confirmation ?? ''}
          onChange={type}
          note={words.note}
        />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}
