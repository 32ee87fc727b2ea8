import { unsealedBanks, unsealedWords } from '../bank/unsealed.ts'
import { linesThrough } from '../practice/lines-through.ts'
import { accountsWithLines } from '../store/queries-lines.ts'
import { type CloseCheck, plain } from './close-row.ts'

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
        detail: plain(unsealedWords(behind)),
        command: `daybook account reconcile ${behind[0]?.account.code ?? ''}`,
      }
    const count = [...view.seals.values()].filter((seals) => (seals.at(-1)?.on ?? '') >= through).length
    return { holds: true, detail: { en: `${count} reconciled`, fr: `${count} rapprochés` } }
  },
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
          detail: { en: `${count} wait`, fr: `${count} attendent` },
          command: 'daybook line list',
        }
  },
}
