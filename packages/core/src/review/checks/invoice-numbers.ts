import { check } from '../check.ts'
import { gapsIn, gapText } from '../numbers.ts'

/** Invoices and credit notes by their own numbers. */
export const invoiceNumbers = check({
  id: 'invoice-numbers',
  group: 'numbers',
  severity: 'warning',
  title: { en: 'Invoice numbers missing', fr: 'Numéros de facture manquants' },
  why: {
    en: 'Invoices are numbered without gaps. A number that is nowhere is a sale that may not have been reported; auditors ask for it first.',
    fr: 'Les factures se suivent sans trou. Un numéro qui n’est nulle part est peut-être une vente non déclarée; un vérificateur le demande d’abord.',
  },
  needs: ['documents'],
  find: ({ documents, span }) =>
    (['invoice', 'credit'] as const).flatMap((kind) => {
      const own = documents.flatMap((each) => {
        const match = /^(\D*)(\d{1,9})$/.exec(each.number)
        return each.kind === kind && match !== null
          ? [{ each, prefix: match[1] ?? '', number: Number(match[2]) }]
          : []
      })
      return [...Map.groupBy(own, ({ prefix }) => prefix)].flatMap(([prefix, series]) =>
        gapsIn(
          series.map(({ number }) => number),
          50,
        ).flatMap((gap) => {
          const around = series.filter(({ number }) => number === gap.after || number === gap.before)
          const last = around.at(-1)?.each
          if (last === undefined || last.date < span.from || last.date > span.through) return []
          const numbers = gapText(gap, prefix)
          return [
            {
              subject: `${kind}:${numbers}`,
              date: last.date,
              words:
                kind === 'invoice'
                  ? {
                      en: `No invoice ${numbers} is in the books`,
                      fr: `Aucune facture ${numbers} n’est dans les livres`,
                    }
                  : {
                      en: `No credit note ${numbers} is in the books`,
                      fr: `Aucune note de crédit ${numbers} n’est dans les livres`,
                    },
              evidence: around.map(({ each }) => ({
                kind: 'document' as const,
                id: each.id,
                date: each.date,
                amount: each.amount,
              })),
              acts: [
                { command: 'activity.list', input: {} },
                { command: 'invoice.list', input: {} },
              ],
            },
          ]
        }),
      )
    }),
})
