import { useState } from 'react'
import { useRead } from '../../books.ts'
import type { InputOf } from '../../client.ts'
import { Button } from '../../parts/button.tsx'
import {
  Choice,
  DayField,
  DeedForm,
  SidePanel,
  TextField,
  Tick,
  useSending,
} from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { useLook } from '../../words/look-context.ts'
import { returnWords } from '../../words/return-words.ts'

/** The taxes that books register for, in the order of a list. */
const programs = ['GST', 'QST', 'PST-BC', 'PST-SK', 'PST-MB'] as const
const frequencies = ['monthly', 'quarterly', 'annual'] as const
const methods = [
  'regular',
  'simplified',
  'quick-services',
  'quick-goods',
  'charity',
  'special-hospital',
  'special-school',
  'special-municipality',
  'special-nonprofit',
  'special-university',
  'special-vending',
] as const

/** A registration: a new one where `program` is empty; changed, ended or taken back otherwise. */
export function RegistrationPanel({
  program,
  say,
  close,
}: {
  readonly program: string
  say(what: string, act: number): void
  close(): void
}) {
  const { look } = useLook()
  const words = returnWords[look.language]
  const { data } = useRead('registration.list', {})
  const was = data?.registrations.find((each) => each.program === program)
  const title = was === undefined ? words.newRegistration : words.changeRegistration(was.name)
  return (
    <SidePanel title={title} close={close}>
      <RegistrationForm key={was?.program ?? ''} was={was} say={say} close={close} />
    </SidePanel>
  )
}

type Was = {
  readonly program: string
  readonly name: string
  readonly number: string
  readonly through: string
  readonly frequency: string
  readonly method: string
  readonly combined: boolean
  readonly online: boolean
}

function RegistrationForm({
  was,
  say,
  close,
}: {
  readonly was: Was | undefined
  say(what: string, act: number): void
  close(): void
}) {
  const { look } = useLook()
  const words = returnWords[look.language]
  const [said, saying] = useState({
    program: was?.program ?? 'GST',
    number: was?.number ?? '',
    from: '',
    through: was?.through ?? '',
    frequency: was?.frequency ?? 'quarterly',
    method: was?.method ?? 'regular',
  })
  const [isCombined, combine] = useState(was?.combined ?? false)
  const [isOnline, online] = useState(was?.online ?? false)
  const { write, settle, refusals } = useSending(say)
  const whyNot = was === undefined && said.from === '' ? words.missing : undefined
  const send = async () => {
    if (whyNot !== undefined) return
    const input = registrationInput(said, was, { isCombined, isOnline })
    const done = await settle(
      () => write('registration.set', input),
      ({ program }) => words.registered(program),
    )
    if (done !== undefined) close()
  }
  const takeBack = async () => {
    if (was === undefined) return
    const done = await settle(
      () => write('registration.remove', { program: was.program }),
      () => words.takenBack(was.name),
    )
    if (done !== undefined) close()
  }
  const set = (name: keyof typeof said) => (value: string) => saying({ ...said, [name]: value })
  return (
    <>
      <DeedForm verb={words.keepRegistration} send={() => void send()} whyNot={whyNot}>
        {was === undefined ? (
          <Choice
            label={words.tax}
            value={said.program}
            onChange={set('program')}
            options={programs.map((each) => [each, words.programs[each] ?? each] as const)}
          />
        ) : null}
        <TextField label={words.accountNumber} value={said.number} onChange={set('number')} />
        <DayField label={words.newTerms} value={said.from} onChange={set('from')} />
        <Choice
          label={words.frequency}
          value={said.frequency}
          onChange={set('frequency')}
          options={frequencies.map((each) => [each, words.frequencies[each] ?? each] as const)}
        />
        <Choice
          label={words.method}
          value={said.method}
          onChange={set('method')}
          options={methods.map((each) => [each, words.methods[each] ?? each] as const)}
        />
        {said.program === 'QST' ? <Tick label={words.combined} isOn={isCombined} onChange={combine} /> : null}
        {said.program === 'PST-SK' ? <Tick label={words.online} isOn={isOnline} onChange={online} /> : null}
        {was === undefined ? null : (
          <DayField label={words.endsOn} value={said.through} onChange={set('through')} />
        )}
      </DeedForm>
      {was === undefined ? null : (
        <Button kind="word" onPress={() => void takeBack()}>
          {words.takeBack}
        </Button>
      )}
      <RefusalBox refusals={refusals} />
    </>
  )
}

/** What is sent: all of a new registration, of an old one only what was changed. */
function registrationInput(
  said: Readonly<Record<'program' | 'number' | 'from' | 'through' | 'frequency' | 'method', string>>,
  was: Was | undefined,
  { isCombined, isOnline }: { readonly isCombined: boolean; readonly isOnline: boolean },
): InputOf<'registration.set'> {
  const frequency = frequencies.find((each) => each === said.frequency)
  const method = methods.find((each) => each === said.method)
  return {
    program: said.program,
    ...(said.number === '' || said.number === was?.number ? {} : { number: said.number }),
    ...(said.from === '' ? {} : { from: said.from }),
    ...(said.through === '' || said.through === was?.through ? {} : { through: said.through }),
    ...(frequency === undefined || frequency === was?.frequency ? {} : { frequency }),
    ...(method === undefined || method === was?.method ? {} : { method }),
    ...(said.program === 'QST' && isCombined !== (was?.combined ?? false) ? { combined: isCombined } : {}),
    ...(said.program === 'PST-SK' && isOnline !== (was?.online ?? false) ? { online: isOnline } : {}),
  }
}
