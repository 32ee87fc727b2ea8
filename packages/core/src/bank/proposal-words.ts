import type { BankRule } from '../daybook/bank-facts.ts'
import type { Label } from '../kit/refusal-text.ts'
import { type Chart, findAccount } from '../ledger/chart.ts'
import { entryName } from '../ledger/entry.ts'
import type { Habit } from './habit.ts'
import type { ItemMatch } from './match-items.ts'
import type { LinePair } from './pair-lines.ts'
import type { PostedMatch } from './posted-match.ts'
import type { OpenLine, OpenPosting } from './proposal.ts'

/** Why a pair is proposed: `pair in 1020 (2026-11-19)`. */
export function pairReason(chart: Chart, { other, rivals, sure }: LinePair, isPosted: boolean): Label {
  const account = codeOf(chart, other.account)
  const en = `pair in ${account} (${other.date})`
  const fr = `paire au compte ${account} (${other.date})`
  if (sure) return { en, fr }
  if (isPosted) {
    return {
      en: `${en}; a posting of this amount is open too`,
      fr: `${fr}; une écriture de ce montant est aussi ouverte`,
    }
  }
  return rivals > 0
    ? { en: `${en}; ${rivals} more would do`, fr: `${fr}; ${rivals} autre(s) conviendrai(en)t` }
    : { en: `${en}; only the amount says so`, fr: `${fr}; seul le montant le dit` }
}

/** Why a posting of a transfer is proposed: `posted with 1020 as J12 (2026-11-19)`. */
export function transferReason(chart: Chart, posting: OpenPosting, rivals: number): Label {
  const account = codeOf(chart, posting.otherAccount ?? '')
  const name = entryName(posting.number)
  return withRivals(
    {
      en: `transfer with ${account}, posted as ${name} (${posting.date})`,
      fr: `virement avec ${account}, reporté en ${name} (${posting.date})`,
    },
    rivals,
  )
}

/** Why postings are proposed: `cheque 1187, J12`, `exact amount, J40 (2026-11-17)`. */
export function postedReason(line: OpenLine, match: PostedMatch): Label {
  const [first] = match.postings
  const names = match.postings.map(({ number }) => entryName(number)).join(', ')
  const day = first === undefined ? '' : ` (${first.date})`
  const said = matchedBy(line, match, names, day)
  if (match.sure || match.by === 'cheque-unlike') return said
  if (match.rivals > 0) return withRivals(said, match.rivals)
  return { en: `${said.en}; to be looked at`, fr: `${said.fr}; à vérifier` }
}

function matchedBy({ cheque = '' }: OpenLine, { by }: PostedMatch, names: string, day: string): Label {
  switch (by) {
    case 'cheque':
      return { en: `cheque ${cheque}, ${names}${day}`, fr: `chèque ${cheque}, ${names}${day}` }
    case 'cheque-unlike':
      return {
        en: `cheque ${cheque}, ${names}, with another amount in the books`,
        fr: `chèque ${cheque}, ${names}, d’un autre montant aux livres`,
      }
    case 'amount':
      return { en: `exact amount, ${names}${day}`, fr: `montant exact, ${names}${day}` }
    case 'several':
      return { en: `${names} add up to it`, fr: `${names} y font la somme` }
    case 'part':
      return {
        en: `part of ${names}, with lines beside it`,
        fr: `partie de ${names}, avec des lignes voisines`,
      }
  }
}

/** Why open documents are proposed: `exact amount and open: Invoice 1043`. */
export function itemReason({ by, settled, rivals, sure }: ItemMatch): Label {
  const names = settled.map(({ item }) => `${item.name} ${item.who}`.trim()).join(', ')
  const said: Record<ItemMatch['by'], Label> = {
    exact: { en: `exact amount and open: ${names}`, fr: `montant exact et ouvert\u00a0: ${names}` },
    several: { en: `together its amount: ${names}`, fr: `ensemble son montant\u00a0: ${names}` },
    part: { en: `with lines beside it: ${names}`, fr: `avec des lignes voisines\u00a0: ${names}` },
    partial: { en: `a part of ${names}`, fr: `une partie de ${names}` },
  }
  return sure ? said[by] : withRivals(said[by], rivals)
}

/** Why a rule's outcome is proposed: `rule R12 Fuel`. */
export function ruleReason({ id, name }: BankRule): Label {
  return { en: `rule ${id} ${name}`, fr: `règle ${id} ${name}` }
}

/** Why a habit is proposed: `9 of 9 times`; with other ways, they are named. */
export function habitReason({ alike, of, others, leading, isOfDay, sure }: Habit): Label {
  const about = leading === undefined ? '' : `${leading}… `
  const times = {
    en: `${about}${alike} of ${of} ${of === 1 ? 'time' : 'times'}`,
    fr: `${about}${alike} fois sur ${of}`,
  }
  if (isOfDay === true) {
    return { en: `${times.en}, on such days`, fr: `${times.fr}, à de tels jours` }
  }
  if (others.length > 0) {
    const ways = others.join('; ')
    return { en: `${times.en}; otherwise ${ways}`, fr: `${times.fr}; sinon ${ways}` }
  }
  if (sure || leading !== undefined) return times
  return of === 1
    ? times
    : { en: `${times.en}; the shares differed`, fr: `${times.fr}; les parts différaient` }
}

/** What is said of a line that nothing is known about. */
export function askReason(line: OpenLine): Label {
  return line.pattern === ''
    ? { en: 'no words to go by', fr: 'aucun mot pour se guider' }
    : { en: 'nothing like it yet', fr: 'rien de semblable encore' }
}

function withRivals(said: Label, rivals: number): Label {
  if (rivals === 0) return said
  return {
    en: `${said.en}; ${rivals} more would do`,
    fr: `${said.fr}; ${rivals} autre(s) conviendrai(en)t`,
  }
}

function codeOf(chart: Chart, account: string): string {
  return findAccount(chart, account)?.code ?? account
}
