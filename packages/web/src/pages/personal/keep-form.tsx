import type { InputOf } from '../../client.ts'
import { ChooseFile } from '../../parts/choose-file.tsx'
import { DayField, DeedForm, MoneyField, TextField, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { useLook } from '../../words/look-context.ts'
import { organizerWords } from '../../words/personal-words.ts'
import { base64Of } from '../attach-papers.ts'
import type { Who } from './personal-shapes.ts'

/** What is typed of a paper that came in, and its file. */
export type KeepDraft = {
  readonly date: string
  readonly amount: string
  readonly from: string
  readonly number: string
  readonly entry: string
  readonly file: File | undefined
}

/** The largest file that fits into what the server takes, in base64. */
export const largestFile = 45 * 1024 * 1024

/** Keeps a paper of an item: its day, amount, who gave it, and the file where there is one. */
export function KeepForm({
  kind,
  label,
  who,
  draft,
  type,
  say,
  done,
}: {
  readonly kind: InputOf<'organizer.keep'>['kind']
  readonly label: string
  readonly who: Who
  readonly draft: KeepDraft
  type(draft: KeepDraft): void
  say(what: string, act?: number): void
  done(): void
}) {
  const { look } = useLook()
  const words = organizerWords[look.language]
  const { write, settle, refusals, refuse } = useSending(say)
  const { date, amount, from, number, entry, file } = draft
  const set = (next: Partial<KeepDraft>) => type({ ...draft, ...next })
  const send = async () => {
    if (file !== undefined && file.size > largestFile)
      return refuse([{ code: 'paper-too-large', message: words.tooLarge(file.name), hint: '' }])
    const paper = file === undefined ? {} : { name: file.name, base64: await base64Of(file) }
    const kept = await settle(
      () =>
        write('organizer.keep', {
          ...{ kind, who, date, amount, from: from.trim(), ...paper },
          ...(number.trim() === '' ? {} : { number: number.trim() }),
          ...(entry.trim() === '' ? {} : { entry: entry.trim() }),
        }),
      () => words.didKeep(label, from.trim()),
    )
    if (kept !== undefined) done()
  }
  const lacks = from.trim() === '' ? words.needsGiver : undefined
  return (
    <>
      <DeedForm verb={words.keepVerb} send={() => void send()} whyNot={lacks}>
        <TextField label={words.from} value={from} onChange={(next) => set({ from: next })} />
        <DayField label={words.day} value={date} onChange={(next) => set({ date: next })} />
        <MoneyField label={words.amount} value={amount} onChange={(next) => set({ amount: next })} />
        <TextField label={words.number} value={number} onChange={(next) => set({ number: next })} />
        <TextField
          label={words.entry}
          hint={words.entryHint}
          value={entry}
          onChange={(next) => set({ entry: next })}
        />
        <PaperFile file={file} take={(next) => set({ file: next })} />
      </DeedForm>
      <RefusalBox refusals={refusals} />
    </>
  )
}

function PaperFile({ file, take }: { readonly file: File | undefined; take(file: File | undefined): void }) {
  const { look } = useLook()
  const words = organizerWords[look.language]
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the field has the keys, the box what is dropped
    <div
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes('Files')) event.preventDefault()
      }}
      onDrop={(event) => {
        const [dropped] = event.dataTransfer.files
        if (dropped === undefined) return
        event.preventDefault()
        take(dropped)
      }}
    >
      <ChooseFile label={words.file} given={file?.name} give={take} />
      <small className="field-note">{file === undefined ? words.fileNote : words.chosen(file.name)}</small>
    </div>
  )
}
