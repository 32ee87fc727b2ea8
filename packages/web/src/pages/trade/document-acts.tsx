import { useNavigate } from '@tanstack/react-router'
import { useBook } from '../../books.ts'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { isZero } from '../../words/amounts.ts'
import { documentWords } from '../../words/document-words.ts'
import { estimateWords } from '../../words/estimate-words.ts'
import { holdbackWords } from '../../words/holdback-words.ts'
import { useLook } from '../../words/look-context.ts'
import { questionWords } from '../../words/question-words.ts'
import { recoverWords } from '../../words/recover-words.ts'
import type { ShownDocument } from './side.ts'

/** What can be done to a document beside its page. */
export type DocumentDeed =
  | 'credit'
  | 'void'
  | 'write-off'
  | 'recover'
  | 'pay'
  | 'apply'
  | 'refund'
  | 'accept'
  | 'decline'
  | 'invoice'
  | 'refuse'
  | 'approve'
  | 'release'

type Act = { readonly key: string; readonly label: string; readonly isMain?: boolean; run(): void }

/** The acts that a document still takes, by its kind and how it stands. */
export function DocumentActs({
  shown,
  choose,
  print,
  mail,
}: {
  readonly shown: ShownDocument
  choose(deed: DocumentDeed): void
  print?(): void
  mail?(): void
}) {
  const { look } = useLook()
  const words = documentWords[look.language]
  const acts = useActs(shown, choose)
  useScreenKeys([
    ...acts.map(({ key, label, run }) => ({ key, label, run })),
    ...(mail === undefined ? [] : [{ key: 'm', label: words.mail, run: mail }]),
    ...(print === undefined ? [] : [{ key: 'Ctrl+p', label: words.print, shown: 'Ctrl P', run: print }]),
  ])
  return (
    <div className="acts">
      {print === undefined ? null : (
        <Button keyHint="Ctrl P" onPress={print}>
          {words.print}
        </Button>
      )}
      {mail === undefined ? null : (
        <Button keyHint="m" onPress={mail}>
          {words.mail}
        </Button>
      )}
      {acts.map(({ key, label, isMain = false, run }) => (
        <Button key={key} kind={isMain ? 'filled' : 'outlined'} keyHint={key} onPress={run}>
          {label}
        </Button>
      ))}
    </div>
  )
}

function useActs(shown: ShownDocument, choose: (deed: DocumentDeed) => void): readonly Act[] {
  const { look } = useLook()
  const words = documentWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const { id, number, party, status, open } = shown
  const kind = id.split('/')[0] ?? ''
  const asks = useAsk(id)
  if (status === 'voided') return [asks('a')]
  const isOpen = !isZero(open)
  const act = (key: string, label: string, deed: DocumentDeed, isMain = false): Act => ({
    key,
    label,
    isMain,
    run: () => choose(deed),
  })
  const voids = act('v', words.voids, 'void')
  const receipt: Act = {
    key: 'r',
    label: words.takeReceipt,
    isMain: true,
    run: () =>
      void navigate({
        to: '/$book/invoices/receipts/new',
        params: { book: name },
        search: { customer: party, invoice: number },
      }),
  }
  const held = shown.holdback
  const isHolding = held !== undefined && held.state !== 'released'
  const releases = isHolding ? [act('l', holdbackWords[look.language].release, 'release')] : []
  const isWrittenOff = shown.settled.some((each) => each.kind === 'write-off')
  const recovers = isWrittenOff ? [act('b', recoverWords[look.language].deed, 'recover')] : []
  if (kind === 'invoice')
    return [
      asks('a'),
      voids,
      ...(isOpen ? [act('w', words.writeOff, 'write-off')] : []),
      ...recovers,
      ...releases,
      act('c', words.creditIt, 'credit'),
      ...(isOpen ? [receipt] : []),
    ]
  const own = estimateWords[look.language]
  if (kind === 'estimate') {
    const isOpen = status !== 'billed' && status !== 'declined'
    return [
      asks('k'),
      voids,
      ...(status === 'estimate' || (status === 'part-billed' && shown.answer === undefined)
        ? [act('d', own.decline, 'decline'), act('a', own.accept, 'accept')]
        : []),
      ...(isOpen ? [act('i', own.invoice, 'invoice', true)] : []),
    ]
  }
  const approval = shown.approval?.state
  const isHeld = approval === 'waits' || approval === 'refused'
  if (kind === 'bill')
    return [
      asks('a'),
      voids,
      ...releases,
      act('c', words.creditIt, 'credit'),
      ...(isOpen && approval !== 'refused' ? [act('x', own.refuse, 'refuse')] : []),
      ...(isHeld ? [act('o', own.approve, 'approve', true)] : []),
      ...(isOpen && !isHeld ? [act('p', words.pay, 'pay', true)] : []),
    ]
  return [
    // What is open of a credit is applied by its own key.
    asks(isOpen ? 'k' : 'a'),
    ...(kind === 'deposit' ? [] : [voids]),
    ...(isOpen ? [act('f', words.refund, 'refund'), act('a', words.apply, 'apply', true)] : []),
  ]
}

/** The client is asked about a document: the question stands on it. */
function useAsk(id: string): (key: string) => Act {
  const { look } = useLook()
  const words = questionWords[look.language]
  const { name: book } = useBook()
  const navigate = useNavigate()
  const run = () =>
    void navigate({
      to: '/$book/review/questions',
      params: { book },
      search: { about: `document:${id}` },
    })
  return (key) => ({ key, label: words.ask, run })
}
