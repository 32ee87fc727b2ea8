import { check } from '../check.ts'
import { listed } from '../finding.ts'
import { money } from '../in-words.ts'

/** Tax claimed on bills of suppliers whose registration number is not kept, or who charge none. */
export const supplierNumber = check({
  id: 'supplier-number',
  group: 'tax',
  severity: 'warning',
  title: { en: 'Tax of suppliers without a number', fr: 'Taxe de fournisseurs sans numéro' },
  why: {
    en: 'From a limit on a credit needs the supplier’s number. A small supplier may charge no tax at all: what it charged is no credit.',
    fr: 'À partir d’un seuil, un crédit exige le numéro du fournisseur. Un petit fournisseur ne peut percevoir de taxe\u00a0: ce qu’il a facturé n’est pas un crédit.',
  },
  needs: ['numberlessBills'],
  find: ({ numberlessBills }) => {
    const groups = Map.groupBy(numberlessBills, ({ party, tax }) => `${party.id}\t${tax}`)
    return [...groups.values()].flatMap((own) => {
      const [first] = own
      if (first === undefined) return []
      const { party, tax } = first
      const isSmall = tax === 'GST' && party.taxes?.isUnregistered === true
      const sum = money(own.reduce((total, { claimed }) => total + claimed, 0n))
      const [en, fr] = tax === 'QST' ? ['QST', 'TVQ'] : ['GST/HST', 'TPS/TVH']
      return [
        {
          subject: `${party.id}:${tax}`,
          date: own.at(-1)?.document.date ?? '',
          amount: own.reduce((total, { claimed }) => total + claimed, 0n),
          ...(isSmall ? { severity: 'error' as const } : {}),
          words: isSmall
            ? {
                en: `${party.name} is a small supplier and charged ${sum.en} of tax, which was claimed`,
                fr: `${party.name} est un petit fournisseur et a facturé ${sum.fr} de taxe, qui a été réclamée`,
              }
            : {
                en: `${sum.en} is claimed on bills of ${party.name}, whose ${en} number is not kept`,
                fr: `${sum.fr} sont réclamés sur des factures de ${party.name}, dont le numéro de ${fr} n’est pas au dossier`,
              },
          ...listed(
            own.map(({ document: { id, date, amount } }) => ({
              kind: 'document' as const,
              id,
              date,
              amount,
            })),
          ),
          acts: [{ command: 'supplier.change', input: { party: party.name } }],
        },
      ]
    })
  },
})
