import type { Fact } from '../daybook/fact.ts'
import { type Refusal, refusal } from '../kit/result.ts'

/**
 * Locks and closes are seals: only their own commands lift them, with a reason. The act that opened the books
 * stays.
 */
export function sealRefusals(act: number, facts: readonly Fact[]): readonly Refusal[] {
  if (facts.some((fact) => fact.kind === 'book.opened')) return [refusal('undo-first', { act: String(act) })]
  const seals = facts.flatMap((fact) => (isSeal(fact) ? [sealWords(fact)] : []))
  const seal = seals.find((each) => each.command.startsWith('year')) ?? seals[0]
  return seal === undefined ? [] : [refusal('undo-sealed', { act: String(act), ...seal })]
}

type Seal = Extract<
  Fact,
  {
    kind:
      | `period.${string}`
      | `year.${string}`
      | 'account.reconciled'
      | `seal.${string}`
      | 'return.filed'
      | 'return.withdrawn'
      | `slips.${string}`
  }
>

function isSeal(fact: Fact): fact is Seal {
  return (
    fact.kind.startsWith('period.') ||
    fact.kind.startsWith('year.') ||
    fact.kind === 'account.reconciled' ||
    // A filed return that stood before has only got its confirmation number.
    (fact.kind === 'return.filed' && fact.was === undefined) ||
    fact.kind === 'return.withdrawn' ||
    fact.kind.startsWith('slips.') ||
    fact.kind.startsWith('seal.')
  )
}

/** What sealed, in words, and the command that lifts it. */
type SealWords = { readonly command: string; readonly what: string; readonly whatFr: string }

type Filed = Extract<Seal, { kind: `return.${string}` | `slips.${string}` }>

function isFiled(fact: Seal): fact is Filed {
  return fact.kind.startsWith('return.') || fact.kind.startsWith('slips.')
}

function sealWords(fact: Seal): SealWords {
  if (isFiled(fact)) return filedWords(fact)
  switch (fact.kind) {
    case 'period.locked':
      return {
        command: 'period unlock --reason',
        what: `locked the books through ${fact.through}`,
        whatFr: `a verrouillé les livres jusqu’au ${fact.through}`,
      }
    case 'period.unlocked':
      return {
        command: `period lock ${fact.was} --reason`,
        what: `unlocked the books, which were locked through ${fact.was}`,
        whatFr: `a déverrouillé les livres, verrouillés jusqu’au ${fact.was}`,
      }
    case 'year.closed':
      return {
        command: `year reopen ${fact.through} --reason`,
        what: `closed the year that ended on ${fact.through}`,
        whatFr: `a clôturé l’exercice terminé le ${fact.through}`,
      }
    case 'year.reopened':
      return {
        command: `year close ${fact.through}`,
        what: `reopened the year that ended on ${fact.through}`,
        whatFr: `a rouvert l’exercice terminé le ${fact.through}`,
      }
    case 'account.reconciled':
      return {
        command: `seal reopen ${fact.seal.id} --reason`,
        what: `reconciled account ${fact.seal.account} on ${fact.seal.on}`,
        whatFr: `a rapproché le compte ${fact.seal.account} au ${fact.seal.on}`,
      }
    case 'seal.signed':
      return {
        command: `seal reopen ${fact.seal} --reason`,
        what: `signed the reconciliation of account ${fact.account} on ${fact.sealedOn}`,
        whatFr: `a signé le rapprochement du compte ${fact.account} au ${fact.sealedOn}`,
      }
    case 'seal.reopened':
      return {
        command: `account reconcile ${fact.was.account}`,
        what: `reopened the reconciliation of account ${fact.was.account} on ${fact.was.on}`,
        whatFr: `a rouvert le rapprochement du compte ${fact.was.account} au ${fact.was.on}`,
      }
  }
}

function filedWords(fact: Filed): SealWords {
  switch (fact.kind) {
    case 'return.filed':
      return {
        command: `return withdraw ${fact.filing.id} --reason`,
        what: `filed return ${fact.filing.id}`,
        whatFr: `a produit la déclaration ${fact.filing.id}`,
      }
    case 'return.withdrawn':
      return {
        command: `return file ${fact.was.program}`,
        what: `withdrew return ${fact.was.id}`,
        whatFr: `a retiré la déclaration ${fact.was.id}`,
      }
    case 'slips.filed':
      return {
        command: `slips withdraw ${fact.filed.id} --reason`,
        what: `filed slips ${fact.filed.id}`,
        whatFr: `a produit les feuillets ${fact.filed.id}`,
      }
    case 'slips.withdrawn':
      return {
        command: `slips file ${fact.was.kind} ${fact.was.year}`,
        what: `withdrew slips ${fact.was.id}`,
        whatFr: `a retiré les feuillets ${fact.was.id}`,
      }
  }
}
