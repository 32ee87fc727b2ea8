import { useState } from 'react'
import { refusedError } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { DeedForm, SidePanel, TextField, useSending } from '../../parts/form-parts.tsx'
import { Failure, Loading, RefusalBox } from '../../parts/notices.tsx'
import { useTrial } from '../../parts/use-trial.ts'
import { useLook } from '../../words/look-context.ts'
import { routineWords } from '../../words/routine-words.ts'
import { parted } from './cheque-panels.tsx'
import { useFirstField } from './typing.ts'

type Kept = OutputOf<'invoice.setup'>
type Props = { say(what: string, act: number): void; close(): void }

const plain = ['phone', 'email', 'website'] as const
const several = ['address', 'payment', 'paymentFr', 'foot', 'footFr'] as const

/** The head and the foot of invoices and other papers. */
export function LetterheadPanel(props: Props) {
  const { look } = useLook()
  // Saying nothing changes nothing: the answer is what is kept.
  const kept = useTrial('invoice.setup', {})
  return (
    <SidePanel title={routineWords[look.language].letterhead} close={props.close}>
      {kept === undefined ? (
        <Loading />
      ) : kept.ok ? (
        <LetterheadForm was={kept.value} {...props} />
      ) : (
        <Failure error={refusedError(kept.refusals)} again={() => {}} />
      )}
    </SidePanel>
  )
}

function LetterheadForm({ was, say, close }: Props & { readonly was: Kept }) {
  const { look } = useLook()
  const words = routineWords[look.language]
  const start: Record<string, string> = {
    name: was.name,
    ...Object.fromEntries(plain.map((field) => [field, was[field]])),
    ...Object.fromEntries(several.map((field) => [field, was[field].join('; ')])),
  }
  const [said, saying] = useState(start)
  const { write, settle, refusals } = useSending(say)
  const set = (field: string) => (text: string) => saying((held) => ({ ...held, [field]: text }))
  const isChanged = (field: string) => said[field] !== start[field]
  const filled = (field: string) => isChanged(field) && (said[field] ?? '').trim() !== ''
  const whyNot = [...plain, ...several, 'name'].some(isChanged) ? undefined : words.needed
  const send = async () => {
    if (whyNot !== undefined) return
    const taken = [...plain, ...several].filter((field) => isChanged(field) && !filled(field))
    // The French words go with the English ones: a letterhead takes them off together.
    const clear = [
      ...new Set(
        taken.map((field) => (field === 'paymentFr' ? 'payment' : field === 'footFr' ? 'foot' : field)),
      ),
    ]
    const kept = several.filter(
      (field) =>
        filled(field) || (clear.some((each) => field.startsWith(each)) && (said[field] ?? '').trim() !== ''),
    )
    const done = await settle<object>(
      () =>
        write('invoice.setup', {
          ...(filled('name') ? { name: (said.name ?? '').trim() } : {}),
          ...Object.fromEntries(plain.filter(filled).map((field) => [field, (said[field] ?? '').trim()])),
          ...Object.fromEntries(kept.map((field) => [field, parted(said[field] ?? '', ';')])),
          ...(clear.length === 0 ? {} : { clear }),
        }),
      () => words.letterheadKept,
    )
    if (done !== undefined) close()
  }
  const first = useFirstField('input')
  return (
    <div ref={first}>
      <DeedForm verb={words.keep} send={() => void send()} whyNot={whyNot}>
        <TextField label={words.letterName} value={said.name ?? ''} onChange={set('name')} />
        {(['address', 'phone', 'email', 'website', 'payment', 'paymentFr', 'foot', 'footFr'] as const).map(
          (field) => (
            <TextField key={field} label={words[field]} value={said[field] ?? ''} onChange={set(field)} />
          ),
        )}
      </DeedForm>
      <p className="second small">{words.numbers(was.numbers)}</p>
      <RefusalBox refusals={refusals} />
    </div>
  )
}
