import type { Label } from '../kit/refusal-text.ts'
import { type SealedReport, staleLines } from './reconciliation-report.ts'

/**
 * What stands under the report of a seal: what it was held against, who sealed it and when, the end of the
 * chain before it, what is stale-dated, and the bank lines that nothing is tied to.
 */
export function reconciliationNotes(report: SealedReport): readonly Label[] {
  const { by, at, id, before, note, currency, uncoded } = report
  const stale = staleLines(report).length
  return [
    { en: `Amounts in ${currency}.`, fr: `Montants en ${currency}.` },
    heldAgainst(report),
    {
      en: `Sealed by ${by} on ${at} as ${id}. The daybook before it ends with fact #${before.seq}, SHA-256 ${before.hash}.`,
      fr: `Scellé par ${by} le ${at} sous ${id}. Le journal se terminait avant par le fait nº ${before.seq}, SHA-256 ${before.hash}.`,
    },
    ...(stale === 0
      ? []
      : [
          {
            en: `Stale-dated payments: ${stale}. A bank may refuse a cheque after six months; stop, reissue or write back.`,
            fr: `Paiements périmés : ${stale}. Une banque peut refuser un chèque après six mois; faites opposition, refaites-le ou réintégrez-le.`,
          },
        ]),
    ...(uncoded === 0
      ? []
      : [
          {
            en: `Bank lines through the day that no entry is tied to: ${uncoded}.`,
            fr: `Lignes bancaires jusqu’au jour qui ne sont liées à aucune écriture : ${uncoded}.`,
          },
        ]),
    ...(note === undefined ? [] : [{ en: `Note: ${note}`, fr: `Note : ${note}` }]),
  ]
}

function heldAgainst({ statement, support }: SealedReport): Label {
  if (support === undefined) {
    return {
      en: 'Held against a balance typed in; no paper was given.',
      fr: 'Comparé à un solde saisi; aucune pièce n’a été donnée.',
    }
  }
  const name = statement === undefined ? support.name : `${support.name} (${statement})`
  return {
    en: `Held against ${name}, SHA-256 ${support.sha256}.`,
    fr: `Comparé à ${name}, SHA-256 ${support.sha256}.`,
  }
}
