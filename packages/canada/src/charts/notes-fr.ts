import type { LegalForm } from '@daybook/core/daybook/fact.ts'

/**
 * The notes of the carried-over list in French, by account number; the list itself has them in English
 * only.
 */
export const businessNotesFr: Readonly<Record<string, string>> = {
  '1460':
    'Un solde débiteur qui n’est pas remboursé dans l’année suivant la fin de l’exercice où il est né peut être imposé comme revenu de l’actionnaire : à porter à la liste de fin d’exercice.',
  '2050':
    'Un compte par carte. Certains préparateurs classent ces soldes dans le bloc de la dette à court terme; vérifiez le RC4088 en vigueur avant de changer.',
  '2130':
    'Déductible dans l’exercice seulement si elle est payée dans les 180 jours suivant sa fin : ajoutez une date d’échéance.',
  '2340':
    'La production d’une déclaration y vire les soldes de la période : les quatre comptes ci-dessus repartent de zéro et la déclaration concorde toujours.',
  '3100':
    'Inscrit par la clôture seulement. À l’exportation, 3660 + 3680 - 3700 +/- 3720/3740 doit égaler 3849, et 3849 doit égaler 3600.',
  '3220': 'Exige le choix T2054 au plus tard au moment du versement.',
  '3990': 'Jamais exporté : le fichier IGRF est refusé tant que ce solde n’est pas nul.',
  '4100': 'Suit le régime de taxe des biens expédiés.',
  '4210': 'Loyer commercial taxable; loyer résidentiel à long terme exonéré.',
  '4250':
    'Le gain comptable est renversé à l’annexe 1; la récupération, la perte finale ou le gain en capital est imposé à sa place.',
  '5015':
    'En inventaire permanent, les achats du code IGRF 8320 = ce compte + stock de clôture - stock d’ouverture; l’exportation les calcule.',
  '6020': 'Amortissement comptable; la DPA le remplace dans la déclaration.',
  '6030':
    'La taxe comprise dans la créance radiée se récupère comme redressement à la ligne 107; elle n’est pas passée en charges.',
  '6045':
    'Les frais bancaires sont exonérés; bien des services de paiement facturent la TPS/TVH sur une partie des frais : le reçu décide.',
  '6075': 'Cotisations à des clubs de restauration, de sport ou de loisirs : ni CTI ni déduction.',
  '6090':
    'Un fournisseur étranger peut ne facturer aucune taxe : surveillez l’autocotisation provinciale en C.-B., en Saskatchewan, au Manitoba et au Québec.',
  '6170':
    'Dans certaines provinces, la prime porte une taxe provinciale; elle fait partie du coût et ne donne jamais de CTI.',
  '6305': 'Ne sert pas à la paie du propriétaire lui-même, qui est un prélèvement.',
  '6445': 'Deux congrès par année sont déductibles; les repas compris dans les frais sont limités.',
  '6485': 'La déduction mensuelle de location et son CTI sont plafonnés pour les voitures de tourisme.',
  '6520':
    'Le seul compte où le programme peut écrire sans qu’on le lui demande, jamais plus de cinq cents par écriture.',
  '6530': 'Par défaut, la taxe non récupérable reste dans la charge à laquelle elle se rattache.',
  '3425': 'Les acomptes sont personnels : hors des charges, et prêts pour la T1.',
  '3430':
    'Reçoit l’écriture de fin d’exercice pour l’usage personnel du véhicule, du téléphone et de la maison, le CTI étant renversé dans la même proportion.',
  '6700': 'Ne peut ni créer ni augmenter une perte; la partie inutilisée est reportée.',
  '3540': 'Doit s’annuler pour l’ensemble des fonds.',
}

/** The notes of the personal list in French, by account number. */
export const personalNotesFr: Readonly<Record<string, string>> = {
  '4200': 'Non imposable.',
  '4210': 'Non imposable.',
  '5100': 'Peut donner droit à un crédit provincial.',
  '5700': 'Poste pour mémoire en vue de la déclaration; l’argent lui-même est un virement au compte 1110.',
}

/** The French note of an account in the chart of a legal form; none where the list has no note. */
export function noteInFrench(form: LegalForm, number: string): string | undefined {
  return (form === 'personal' ? personalNotesFr : businessNotesFr)[number]
}
