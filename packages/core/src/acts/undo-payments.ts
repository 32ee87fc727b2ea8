import { recordFrom } from '../daybook/body.ts'
import { type ChequeFact, withdrawn } from '../daybook/derive-cheques.ts'
import type { RunFact } from '../daybook/derive-payruns.ts'
import type { Cheque, EftFile } from '../daybook/payment-facts.ts'
import { canonicalJson } from '../kit/canonical-json.ts'
import { type Refusal, refusal } from '../kit/result.ts'
import { undoCard } from './undo-records.ts'
import { cardKey, type Undoing } from './undo-state.ts'

/** Takes a cheque back to what stood before. Its number stays used. Refuses as `undoCard` does. */
export function undoCheque(undoing: Undoing, fact: ChequeFact): readonly Refusal[] {
  switch (fact.kind) {
    case 'cheque.issued': {
      const { cheque } = fact
      const refusals = undoCard(undoing, fact, { kind: 'cheque.withdrawn', v: 1, was: cheque })
      if (refusals.length === 0) {
        undoing.cards.set(cardKey('issued-cheque', cheque.id), canonicalJson(withdrawn(cheque)))
      }
      return refusals
    }
    case 'cheque.withdrawn': {
      const { was } = fact
      return undoCard(undoing, fact, { kind: 'cheque.issued', v: 1, cheque: was, was: withdrawn(was) })
    }
    case 'cheque.printed':
      return undoCard(undoing, fact, { kind: 'cheque.printed', v: 1, cheque: fact.was, was: fact.cheque })
    case 'cheque.voided':
      return undoCard(undoing, fact, { kind: 'cheque.voided', v: 1, cheque: fact.was, was: fact.cheque })
  }
}

/** The refusal to take back a pay run whose net pays were paid, naming what paid them: `undo-in-use`. */
export function paidRunRefusals(undoing: Undoing, fact: RunFact): readonly Refusal[] {
  if (fact.kind !== 'payrun.closed') return []
  const { id } = fact.run
  const isFor = ({ reason }: Pick<Cheque, 'reason'>) => reason.kind === 'payrun' && reason.id === id
  const cheques = cardsOf<Cheque>(undoing, 'issued-cheque').filter(
    (each) => isFor(each) && each.voided === undefined && each.isWithdrawn !== true,
  )
  const files = cardsOf<EftFile>(undoing, 'eft-file').filter(isFor)
  if (cheques.length + files.length === 0) return []
  const named = [
    ...cheques.map(({ number }) => `CHQ ${number}`),
    ...files.map(({ number }) => `EFT ${number}`),
  ]
  const uses = named.slice(0, 12).join(', ')
  const names = { what: `pay run ${id}`, whatFr: `le cycle de paie ${id}`, act: String(undoing.act) }
  return [refusal('undo-in-use', { ...names, uses, usesFr: uses })]
}

function cardsOf<T>(undoing: Undoing, kind: string): readonly T[] {
  const begins = cardKey(kind, '')
  return [...undoing.cards]
    .filter(([key, body]) => key.startsWith(begins) && body !== '')
    .map(([, body]) => recordFrom<T>(body))
}

/** The refusal to take a file back, or to bring it back, after which others were made: `undo-in-use`. */
export function laterFileRefusals(undoing: Undoing, file: EftFile): readonly Refusal[] {
  const later = cardsOf<EftFile>(undoing, 'eft-file').filter(
    ({ by, entry }) => by.originator === file.by.originator && entry > file.entry,
  )
  if (later.length === 0) return []
  const uses = later.map(({ number }) => `EFT ${number}`).join(', ')
  const names = {
    what: `the EFT file ${file.number}`,
    whatFr: `le fichier de TEF ${file.number}`,
    act: String(undoing.act),
  }
  return [refusal('undo-in-use', { ...names, uses, usesFr: uses })]
}
