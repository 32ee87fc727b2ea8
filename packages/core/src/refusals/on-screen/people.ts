import type { WaysOnScreen } from './way.ts'

/** Ways out on screen of refusals about employees, payroll, remittances, labour rules and their slips. */
export const peopleWays = {
  'employee-pay-missing': {
    en: 'Fill in one of the amounts: a year, an hour, a piece or percent of sales.',
    fr: 'Remplissez un seul des montants : par an, par heure, par pièce ou en pour cent des ventes.',
  },
  'leaving-reason-missing': {
    en: 'Fill in the reason; it is printed in block 18 of the record of employment.',
    fr: 'Remplissez le motif; il figure à la case 18 du relevé d’emploi.',
  },
  'employee-keep': {
    en: 'Payroll records are kept for six years after the last year that they are of (Income Tax Act, s. 230). Erase after {until}.',
    fr: 'Les registres de paie se gardent six ans après la dernière année qu’ils visent (Loi de l’impôt sur le revenu, art. 230). Effacez après le {until}.',
  },
  'payroll-methods-several': {
    en: 'Choose one: cumulative averaging, a bonus by the year to date, or a TD1X.',
    fr: 'Choisissez-en une : le calcul cumulatif, une gratification selon l’année à ce jour, ou un TD1X.',
  },
  'payroll-quebec-method': {
    en: 'Quebec’s guide TP-1015.F is not known here for it. Average the federal tax alone, or take the usual way.',
    fr: 'Le guide TP-1015.F du Québec n’est pas connu ici pour cela. Étalez l’impôt fédéral seul, ou prenez la façon habituelle.',
  },
  'payroll-rates-not-checked': {
    en: 'Get the edition of Daybook with the rates of that day, or date the pay within those that are known.',
    fr: 'Obtenez l’édition de Daybook qui a les taux de ce jour, ou datez la paie d’un jour dont ils sont connus.',
  },
  'pay-line-empty': {
    en: 'Give a quantity or an amount.',
    fr: 'Donnez une quantité ou un montant.',
  },
  'pay-rate-missing': {
    en: 'Give a rate or an amount, or put the rate into the terms of employee {employee}.',
    fr: 'Donnez un taux ou un montant, ou mettez le taux dans les conditions de l’employé {employee}.',
  },
  'pay-hours-missing': {
    en: 'Put the hours of a week into the terms of employee {employee}, or give the amount.',
    fr: 'Mettez les heures de la semaine dans les conditions de l’employé {employee}, ou donnez le montant.',
  },
  'payrun-order-law-unknown': {
    en: 'Change the order on the screen of employee {employee}: give the amount or the percent of net pay that must be left.',
    fr: 'Modifiez l’ordonnance sur l’écran de l’employé {employee} : donnez le montant ou le pourcentage du salaire net à laisser.',
  },
  'payrun-order-law-unchecked': {
    en: 'Change the order on the screen of employee {employee}: give the amount of net pay that must be left.',
    fr: 'Modifiez l’ordonnance sur l’écran de l’employé {employee} : donnez le montant du salaire net à laisser.',
  },
  'payrun-too-large': {
    en: 'Pay the employees in two runs: untick some in this one.',
    fr: 'Payez les employés en deux paies : décochez-en dans celle-ci.',
  },
  'payrun-line-unknown': {
    en: 'Choose one of the lines of that pay.',
    fr: 'Choisissez une des lignes de cette paie.',
  },
  'stub-places-several': {
    en: 'Choose one place only.',
    fr: 'Choisissez un seul endroit.',
  },
  'paper-places-several': {
    en: 'Choose one place only.',
    fr: 'Choisissez un seul endroit.',
  },
  'papers-none': {
    en: 'Show settled ones too, widen the period, or choose another name.',
    fr: 'Affichez aussi les réglés, élargissez la période, ou choisissez un autre nom.',
  },
  'stub-print-stopped': {
    en: 'Print the employees that are left, or the run once more.',
    fr: 'Imprimez les employés qui restent, ou la paie de nouveau.',
  },
  'remittance-who-missing': {
    en: 'Choose one of them.',
    fr: 'Choisissez-en un.',
  },
  'remittance-frequency-other': {
    en: 'Change how often it is reported to {who}, under Pay, Setup.',
    fr: 'Changez la fréquence des déclarations à {who}, sous Paie, Configurer.',
  },
  'remittance-paid-already': {
    en: 'If that was a mistake, undo the payment under Activity. What came in later is paid with an amount of its own and the reason.',
    fr: 'Si c’était une erreur, annulez le paiement sous Activité. Ce qui s’est ajouté depuis se paie avec son propre montant et la raison.',
  },
  'remittance-nil': {
    en: 'Report the nil remittance to the agency; there is nothing to pay. A payment all the same takes an amount and the reason.',
    fr: 'Déclarez le versement nul à l’organisme; il n’y a rien à payer. Un paiement malgré tout demande un montant et la raison.',
  },
  'remittance-amount-differs': {
    en: 'Leave the amount empty to pay what the form says, or say under “Why another amount” why it differs.',
    fr: 'Laissez le montant vide pour payer ce que dit le formulaire, ou dites pourquoi il diffère.',
  },
  'remittance-before-end': {
    en: 'Pay it after {through}, or tick that it is paid although the period is not over.',
    fr: 'Payez-le après le {through}, ou cochez le paiement bien que la période ne soit pas finie.',
  },
  'labour-rules-not-checked': {
    en: 'Get the edition of Daybook with the rules of that day, or look them up at the ministry and enter the amount yourself.',
    fr: 'Obtenez l’édition de Daybook qui a les règles de ce jour, ou consultez le ministère et saisissez le montant vous-même.',
  },
  'labour-rule-uncertain': {
    en: 'Ask the ministry of labour, and enter the amount yourself.',
    fr: 'Consultez le ministère du Travail, et saisissez le montant vous-même.',
  },
  'roe-last-day-missing': {
    en: 'Record the end of work on the screen of employee {employee}; for an interruption give the last day and the reason code.',
    fr: 'Inscrivez le départ sur l’écran de l’employé {employee}; pour un arrêt, donnez le dernier jour et le code de motif.',
  },
  'roe-reason-missing': {
    en: 'Give the reason code of block 16: A00, D00, F00.',
    fr: 'Donnez le code de motif de la case 16 : A00, D00, F00.',
  },
  'roe-account-missing': {
    en: 'Enter the CRA payroll account under Pay, Setup.',
    fr: 'Inscrivez le compte de paie de l’ARC sous Paie, Configurer.',
  },
  'roe-commission': {
    en: 'Ask Service Canada; or tick that each pay period is taken with what was paid for it, although weekly averages are asked for.',
    fr: 'Consultez Service Canada; ou cochez que chaque période de paie est prise avec ce qui a été payé pour elle, bien que des moyennes soient demandées.',
  },
  'roe-filed-already': {
    en: 'Amend record {roe} on its screen; its serial number is added there as well.',
    fr: 'Modifiez le relevé {roe} sur son écran; son numéro de série s’y ajoute aussi.',
  },
  'roe-earlier-missing': {
    en: 'Give the insurable earnings and the hours of those {count} pay periods.',
    fr: 'Donnez la rémunération et les heures assurables de ces {count} périodes de paie.',
  },
  'roe-hours-missing': {
    en: 'Correct the pay with its hours, or give all insurable hours.',
    fr: 'Corrigez la paie avec ses heures, ou donnez toutes les heures assurables.',
  },
  'roe-hours-wrong': {
    en: 'Give the hours of the counted pay periods.',
    fr: 'Donnez les heures des périodes de paie comptées.',
  },
  'roe-comments-missing': {
    en: 'Fill in the comments, without personal numbers.',
    fr: 'Remplissez les observations, sans numéros personnels.',
  },
  'roe-address-unfit': {
    en: 'Write it in lines on the screen of employee {employee}: 1 Example Street; Ottawa ON; K1A 0A1.',
    fr: 'Écrivez-la par lignes sur l’écran de l’employé {employee} : 1, rue de l’Exemple; Ottawa ON; K1A 0A1.',
  },
  'roe-contact-missing': {
    en: 'Give the name and the telephone of whom Service Canada can call; the next record takes them over.',
    fr: 'Donnez le nom et le téléphone de qui Service Canada peut joindre; le prochain relevé les reprend.',
  },
  'roe-serial-missing': {
    en: 'Add its serial number, or cancel it and file it again.',
    fr: 'Ajoutez son numéro de série, ou annulez-le et produisez-le de nouveau.',
  },
  'roe-over': {
    en: 'The list of all records shows which one stands in its place.',
    fr: 'La liste de tous les relevés montre lequel le remplace.',
  },
  'slip-recipient-unclear': {
    en: 'Choose the employee, the supplier or the shareholder, or type the name of somebody whom only the slip knows, with the given name where several have it.',
    fr: 'Choisissez l’employé, le fournisseur ou l’actionnaire, ou tapez le nom de qui n’est connu que du feuillet, avec le prénom si plusieurs le portent.',
  },
  'slip-part-missing': {
    en: 'Choose the province.',
    fr: 'Choisissez la province.',
  },
  'slips-year-not-over': {
    en: 'Where the business has closed and nothing more is paid, tick “Although the period is not over”.',
    fr: 'Si l’entreprise est fermée et que rien d’autre ne sera payé, cochez « Bien que la période ne soit pas finie ».',
  },
  'slip-contact-missing': {
    en: 'Give the name, telephone and e-mail of whom the agency can call, or put telephone and e-mail on the letterhead.',
    fr: 'Donnez le nom, le téléphone et le courriel de qui l’agence peut joindre, ou mettez téléphone et courriel à l’en-tête.',
  },
} as const satisfies WaysOnScreen
