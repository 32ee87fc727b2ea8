import { useNavigate } from '@tanstack/react-router'
import { useBook } from '../../books.ts'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { isZero } from '../../words/amounts.ts'
import { documentWords } from '../../words/document-words.ts'
import { useLook } from '../../words/look-context.ts'
import type { ShownDocument } from './side.ts'

/** What can be done to a document beside its page. */
export type DocumentDeed = 'credit' | 'void' | 'write-off' | 'pay' | 'apply' | 'refund'

type Act = { readonly key: string; readonly label: string; readonly isMain?: boolean; run(): void }

/** The acts that a document still takes, by its kind and how it stands. */
export function DocumentActs({
  shown,
  choose,
  print,
}: {
  readonly shown: ShownDocument
  choose(deed: DocumentDeed): void
  print?(): void
}) {
  const { look } = useLook()
  const words = documentWords[look.language]
  const acts = useActs(shown, choose)
  useScreenKeys([
    ...acts.map(({ key, label, run }) => ({ key, label, run })),
    ...(print === undefined ? [] : [{ key: 'Ctrl+p', label: words.print, shown: 'Ctrl P', run: print }]),
  ])
  return (
    <div className="acts">
      {print === undefined ? null : (
        <Button keyHint="Ctrl P" onPress={print}>
          {words.print}
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
  if (status === 'voided') return []
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
  if (kind === 'invoice')
    return [
      voids,
      ...(isOpen ? [act('w', words.writeOff, 'write-off')] : []),
      act('c', words.creditIt, 'credit'),
      ...(isOpen ? [receipt] : []),
    ]
  if (kind === 'bill')
    return [voids, act('c', words.creditIt, 'credit'), ...(isOpen ? [act('p', words.pay, 'pay', true)] : [])]
  return [
    ...(kind === 'deposit' ? [] : [voids]),
    ...(isOpen ? [act('f', words.refund, 'refund'), act('a', words.apply, 'apply', true)] : []),
  ]
}
