import { useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { SidePanel } from '../../parts/form-parts.tsx'
import { Loading } from '../../parts/notices.tsx'
import { useLook } from '../../words/look-context.ts'
import { standingWords } from '../../words/standing-words.ts'
import { type Deed, type DeedField, DeedPanel, type Typed, typedAs } from '../standing/deed-panel.tsx'

type Words = (typeof standingWords)['en']
type Shown = OutputOf<'account.show'>
type Props = { readonly account: string; say(what: string, act: number): void; close(): void }

/** Beside the chart: what an account says of itself besides its number and names. */
export function AccountDetails({ account, say, close }: Props) {
  const { look } = useLook()
  const words = standingWords[look.language]
  const { data } = useRead('account.show', { account })
  if (data === undefined) {
    return (
      <SidePanel title={words.detailsOf(account)} close={close}>
        <Loading />
      </SidePanel>
    )
  }
  return <DeedPanel key={account} deed={detailsDeed(words, data)} say={say} close={close} />
}

/** Setting what was typed anew, and taking off what was emptied. */
function detailsDeed(words: Words, shown: Shown): Deed {
  const fields = fieldsOf(words, shown)
  return {
    title: words.detailsOf(`${shown.code} ${shown.name}`),
    verb: words.keep,
    fields,
    send: (write, typed) =>
      write('account.change', typedAs({ account: shown.code, ...changed(fields, typed) })),
    said: () => words.detailsKept(shown.code),
  }
}

/** What of the fields differs from what stands there; those that were emptied go into `clear`. */
function changed(fields: readonly DeedField[], typed: Typed): Readonly<Record<string, unknown>> {
  const set = fields.filter(({ name, start = '' }) => typed[name] !== undefined && typed[name] !== start)
  const clear = fields.filter(({ name, start = '' }) => start !== '' && typed[name] === undefined)
  return {
    ...Object.fromEntries(set.map(({ name }) => [name, typed[name]])),
    ...(clear.length === 0 ? {} : { clear: clear.map(({ name }) => name) }),
  }
}

function fieldsOf(words: Words, shown: Shown): readonly DeedField[] {
  return [
    { name: 'gifi', kind: 'text', label: words.gifi, start: shown.gifi ?? '' },
    { name: 'gifiFlip', kind: 'text', label: words.gifiFlip, start: shown.gifiFlip ?? '' },
    { name: 'role', kind: 'text', label: words.role, note: words.roleNote, start: shown.role ?? '' },
    {
      name: 'cashFlow',
      kind: 'choice',
      label: words.cashFlow,
      options: words.cashFlows,
      start: shown.cashFlow ?? '',
    },
    {
      name: 'currency',
      kind: 'text',
      label: words.currency,
      note: words.currencyNote,
      start: shown.currency ?? '',
    },
    { name: 'unit', kind: 'text', label: words.counts, start: shown.unit ?? '' },
    { name: 't2125', kind: 'text', label: words.t2125, start: shown.t2125 ?? '' },
    { name: 'commercialShare', kind: 'text', label: words.share, start: shown.commercialShare ?? '' },
    { name: 'note', kind: 'text', label: words.note, start: shown.note ?? '' },
  ]
}
