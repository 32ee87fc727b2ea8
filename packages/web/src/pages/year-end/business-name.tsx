import { useState } from 'react'
import { Choice, DeedForm, SidePanel, TextField, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { businessWords } from '../../words/business-words.ts'
import { useLook } from '../../words/look-context.ts'

/** Names a business or a rental property, so that its form can be filled in. */
export function BusinessName({
  form,
  say,
  close,
}: {
  readonly form: 'T2125' | 'T776'
  say(what: string, act: number): void
  close(): void
}) {
  const { look } = useLook()
  const words = businessWords[look.language]
  const { write, settle, refusals } = useSending(say)
  const [name, type] = useState('')
  const [nature, choose] = useState<'business' | 'professional' | 'commission'>('business')
  const title = form === 'T776' ? words.nameRental : words.nameBusiness
  const send = () =>
    void settle(
      () => write('business.set', { name, form, ...(form === 'T776' ? {} : { nature }) }),
      () => words.named(name),
    )
  return (
    <SidePanel title={title} close={close}>
      <DeedForm verb={title} send={send}>
        <TextField label={words.name} value={name} onChange={type} />
        {form === 'T776' ? null : (
          <Choice
            label={words.nature}
            value={nature}
            onChange={(said) => {
              if (said === 'business' || said === 'professional' || said === 'commission') choose(said)
            }}
            options={Object.entries(words.natures)}
          />
        )}
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </SidePanel>
  )
}
