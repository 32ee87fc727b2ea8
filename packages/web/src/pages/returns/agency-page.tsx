import './returns.css'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { refusalsIn, taken, useBook } from '../../books.ts'
import type { InputOf, OutputOf, ServerRefusal } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { ChooseFile } from '../../parts/choose-file.tsx'
import { Choice, DeedForm, MoneyField, Tick } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { agencyWords } from '../../words/agency-words.ts'
import { useLook } from '../../words/look-context.ts'
import { returnWords } from '../../words/return-words.ts'
import { base64Of } from '../attach-papers.ts'
import { keepMade } from '../keep-file.ts'
import { AgencyCompared } from './agency-compared.tsx'
import { TaxTabs } from './tax-tabs.tsx'

type Program = InputOf<'agency.compare'>['program']

const programs = ['RT', 'RP', 'RC', 'TQ', 'RS', 'IC'] as const satisfies readonly Program[]

/** What was asked, and the answer that is shown. */
type Made = {
  readonly asked: InputOf<'agency.compare'>
  readonly compared: OutputOf<'agency.compare'>
}

/** Compares a file with the books, and keeps what is shown as a PDF; refusals stay in place. */
function useCompared() {
  const { client } = useBook()
  const [made, show] = useState<Made>()
  const [refusals, refuse] = useState<readonly ServerRefusal[]>([])
  const last = useRef(0)
  const compare = async (file: File, given: Omit<Made['asked'], 'file' | 'content'>) => {
    // An answer that comes after the next question is nobody’s.
    last.current += 1
    const own = last.current
    try {
      const asked = { ...given, file: file.name, content: await base64Of(file) }
      const answer = await client.read('agency.compare', asked)
      if (own !== last.current) return
      show({ asked, compared: taken(answer) })
      refuse([])
    } catch (failed) {
      if (own !== last.current) return
      show(undefined)
      refuse(refusalsIn(failed))
    }
  }
  const print = async () => {
    if (made === undefined) return
    try {
      const answer = await client.read('agency.compare', { ...made.asked, paper: true })
      const { file: paper = 'agency.pdf', base64 } = taken(answer)
      keepMade({ file: paper, base64 })
    } catch (failed) {
      refuse(refusalsIn(failed))
    }
  }
  return { made, refusals, compare, print }
}

/** The statement that a tax agency keeps of an account, put beside the books line by line. */
export function AgencyPage() {
  const { words: common, look } = useLook()
  const words = agencyWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const back = () => void navigate({ to: '/$book/returns', params: { book: name } })
  const [given, change] = useState<{ program: Program; closing: string; turned: boolean }>({
    program: 'RT',
    closing: '',
    turned: false,
  })
  const [file, choose] = useState<File>()
  const { made, refusals, compare, print } = useCompared()
  const send = async () => {
    if (file === undefined) return
    const { closing, ...asked } = given
    await compare(file, { ...asked, ...(closing === '' ? {} : { closing }) })
  }
  const { printIt } = returnWords[look.language]
  useScreenKeys([
    ...(made === undefined
      ? []
      : [{ key: 'Ctrl+p', label: printIt, shown: 'Ctrl P', run: () => void print() }]),
    { key: 'Escape', label: common.back, shown: 'Esc', run: back },
  ])
  return (
    <>
      <Head title={words.title}>
        <TaxTabs here="agency" />
        {made === undefined ? null : (
          <div className="acts">
            <Button keyHint="Ctrl P" onPress={() => void print()}>
              {printIt}
            </Button>
          </div>
        )}
      </Head>
      <div className="content">
        <section className="agency-asked">
          <p className="second">{words.text}</p>
          <RefusalBox refusals={refusals} />
          <DeedForm
            verb={words.compare}
            send={() => void send()}
            whyNot={file === undefined ? words.sayFile : undefined}
          >
            <Choice
              label={words.program}
              value={given.program}
              onChange={(next) => {
                const program = programs.find((each) => each === next)
                if (program !== undefined) change({ ...given, program })
              }}
              options={programs.map((each) => [each, words.programs[each]] as const)}
            />
            <ChooseFile label={words.file} accept=".csv,.txt,.tsv,.xlsx,.ofx,.qfx" give={choose} />
            <MoneyField
              label={words.closing}
              value={given.closing}
              onChange={(closing) => change({ ...given, closing })}
            />
            <Tick
              label={words.turned}
              isOn={given.turned}
              onChange={(turned) => change({ ...given, turned })}
            />
          </DeedForm>
        </section>
        {made === undefined ? null : <AgencyCompared of={made.compared} />}
      </div>
    </>
  )
}
