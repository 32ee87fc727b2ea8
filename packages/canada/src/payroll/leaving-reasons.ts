import type { Label } from '@daybook/core/kit/refusal-text.ts'

/** A reason for issuing a record of employment: its code, and what it means. */
export type LeavingReason = {
  readonly code: string
  readonly label: Label
  /** Whether block 18 must say more. */
  readonly needsWords?: true
}

/**
 * The reason codes of block 16 of the record of employment, in the order of the code list of ROE Web (Service
 * Canada, Block 16: Reason for issuing the ROE). The former C00 (return to school) is E03 now.
 */
export const leavingReasons: readonly LeavingReason[] = [
  reason(
    'A00',
    'Shortage of work, end of contract or season',
    'Manque de travail, fin de contrat ou de saison',
  ),
  reason('A01', 'Employer bankruptcy or receivership', 'Faillite ou mise sous séquestre de l’employeur'),
  reason('B00', 'Strike or lockout', 'Grève ou lock-out'),
  reason('D00', 'Illness or injury', 'Maladie ou blessure'),
  reason('E00', 'Quit', 'Départ volontaire'),
  reason('E02', 'Quit: follow spouse', 'Départ volontaire : suivre le conjoint'),
  reason('E03', 'Quit: return to school', 'Départ volontaire : retour aux études'),
  reason('E04', 'Quit: health reasons', 'Départ volontaire : raisons de santé'),
  reason('E05', 'Quit: voluntary retirement', 'Départ volontaire : retraite volontaire'),
  reason('E06', 'Quit: take another job', 'Départ volontaire : autre emploi'),
  reason('E09', 'Quit: employer relocation', 'Départ volontaire : déménagement de l’employeur'),
  reason('E10', 'Quit: care for a dependant', 'Départ volontaire : soin d’une personne à charge'),
  reason('E11', 'Quit: become self-employed', 'Départ volontaire : travail autonome'),
  reason('F00', 'Maternity', 'Maternité'),
  reason('G00', 'Mandatory retirement', 'Retraite obligatoire'),
  reason('G07', 'Retirement: approved workforce reduction', 'Retraite : réduction approuvée de l’effectif'),
  reason('H00', 'Work-sharing', 'Travail partagé'),
  reason('J00', 'Apprentice training', 'Formation d’apprenti'),
  { ...reason('K00', 'Other', 'Autre'), needsWords: true },
  reason('K12', 'Change of payroll frequency', 'Changement de la fréquence de la paie'),
  reason('K13', 'Change of ownership', 'Changement de propriétaire'),
  reason('K14', 'Requested by Employment Insurance', 'À la demande de l’assurance-emploi'),
  reason('K15', 'Canadian Forces orders', 'Ordonnances des Forces canadiennes'),
  reason('K16', 'At the employee’s request', 'À la demande de l’employé'),
  reason('K17', 'Change of service provider', 'Changement de fournisseur de services'),
  reason('M00', 'Dismissal or suspension', 'Congédiement ou suspension'),
  reason('M08', 'Dismissal within the probation', 'Congédiement pendant la période de probation'),
  reason('N00', 'Leave of absence', 'Congé'),
  reason('P00', 'Parental', 'Congé parental'),
  reason('Z00', 'Compassionate care or family caregiver', 'Soins de compassion ou proche aidant'),
]

function reason(code: string, en: string, fr: string): LeavingReason {
  return { code, label: { en, fr } }
}

/** The reason of a code, or none. */
export function leavingReason(code: string): LeavingReason | undefined {
  return leavingReasons.find((each) => each.code === code)
}
