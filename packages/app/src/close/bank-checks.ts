import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { accountLabel } from '@daybook/core/ledger/chart.ts'
import { counted } from '@daybook/core/review/in-words.ts'
import { type Unsealed, unsealedBanks } from '../bank/unsealed.ts'
import { linesThrough } from '../practice/lines-through.ts'
import { accountsWithLines } from '../store/queries-lines.ts'
import type { CloseCheck } from './close-row.ts'
import { listed } from './in-words.ts'

/** Bank accounts and cards are reconciled through the end of the period. */
export const bankSealed: CloseCheck = {
  row: 'bank',
  label: {
    en: 'Bank accounts and cards are reconciled through the period',
    fr: 'Les comptes bancaires et les cartes sont rapprochés jusqu’à la fin de la période',
  },
  at: 'both',
  async look(view, { through }) {
    const behind = await unsealedBanks(view, through)
    if (behind.length > 0)
      return {
        holds: false,
        detail: listed(behind.map(unsealedLabel)),
        command: `daybook account reconcile ${behind[0]?.account.code ?? ''}`,
      }
    const count = [...view.seals.values()].filter((seals) => (seals.at(-1)?.on ?? '') >= through).length
    const none = {
      en: 'nothing moved since the last reconciliation',
      fr: 'aucun mouvement depuis le dernier rapprochement',
    }
    return { holds: true, detail: count === 0 ? none : counted(count, reconciled.one, reconciled.many) }
  },
}

const reconciled = {
  one: { en: 'account reconciled', fr: 'compte rapproché' },
  many: { en: 'accounts reconciled', fr: 'comptes rapprochés' },
}

/** How far an account is reconciled: `1010 Chequing through 2026-09-30 only`, `2050 Credit card never`. */
function unsealedLabel({ account, sealedOn }: Unsealed): Label {
  const { en, fr } = accountLabel(account)
  return sealedOn === undefined
    ? { en: `${en} never`, fr: `${fr} jamais` }
    : { en: `${en} through ${sealedOn} only`, fr: `${fr} jusqu’au ${sealedOn} seulement` }
}

/** No bank line of the period waits to be coded. */
export const linesCoded: CloseCheck = {
  row: 'lines',
  label: { en: 'All bank lines are coded', fr: 'Toutes les lignes bancaires sont imputées' },
  at: 'both',
  async look(view, { through }) {
    if ((await view.reader.read(accountsWithLines)).length === 0) return undefined
    const count = await linesThrough(view, through)
    return count === 0
      ? { holds: true, detail: { en: 'none waits', fr: 'aucune n’attend' } }
      : {
          holds: false,
          detail: counted(
            count,
            { en: 'line waits', fr: 'ligne attend' },
            { en: 'lines wait', fr: 'lignes attendent' },
          ),
          command: 'daybook line list',
        }
  },
}
