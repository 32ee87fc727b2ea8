import { recordFrom } from '../daybook/body.ts'
import { withdrawn } from '../daybook/derive-payments.ts'
import type { Cheque, EftFile, PaymentFact } from '../daybook/payment-facts.ts'
import type { PayrollFact } from '../daybook/payroll-facts.ts'
import { canonicalJson } from '../kit/canonical-json.ts'
import { type Refusal, refusal } from '../kit/result.ts'
import { undoCard } from './undo-records.ts'
import { cardKey, type Undoing } from './undo-state.ts'

/**
 * Takes a cheque, a file for the bank or the settings of an account back to what stood before. The number of
 * a cheque stays used; a file gives its number back, so that none is skipped, and only the last file can.
 */
export function undoPayment(undoing: Undoing, fact: PaymentFact): readonly Refusal[] {
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
    case 'eft.made': {
      const later = laterRefusals(undoing, fact.file)
      return later.length > 0
        ? later
        : undoCard(undoing, fact, { kind: 'eft.withdrawn', v: 1, was: fact.file })
    }
    case 'eft.withdrawn': {
      const later = laterRefusals(undoing, fact.was)
      return later.length > 0 ? later : undoCard(undoing, fact, { kind: 'eft.made', v: 1, file: fact.was })
    }
    case 'payment-settings.set': {
      const { settings, was } = fact
      if (was === undefined)
        return undoCard(undoing, fact, { kind: 'payment-settings.unset', v: 1, was: settings })
      return undoCard(undoing, fact, { kind: 'payment-settings.set', v: 1, settings: was, was: settings })
    }
    case 'payment-settings.unset':
      return undoCard(undoing, fact, { kind: 'payment-settings.set', v: 1, settings: fact.was })
  }
}

/** The refusal to take back a pay run whose net pays were paid, naming what paid them: `undo-in-use`. */
export function paidRunRefusals(undoing: Undoing, fact: PayrollFact): readonly Refusal[] {
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
function laterRefusals(undoing: Undoing, file: EftFile): readonly Refusal[] {
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
