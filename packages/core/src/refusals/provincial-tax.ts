import { entry, type RefusalEntry } from './entry.ts'

/** Refusals of the provincial and territorial income tax (forms 428 and 479). */
export const provincialTaxRefusals = {
  'provincial-line-unconfirmed': entry(
    'rule',
    {
      en: '{form} {year}, line {line} ({what}): no source that can be trusted gives what this line needs',
      fr: '{form} {year}, ligne {line} ({what}) : aucune source fiable ne donne ce qu’il faut à cette ligne',
    },
    {
      en: 'Work the line out on the printed form or its worksheet and enter it, or leave out what asks for it.',
      fr: 'Calculez la ligne sur le formulaire imprimé ou sa feuille de travail et entrez-la, ou omettez ce qui la demande.',
    },
  ),
  'provincial-form-none': entry(
    'rule',
    {
      en: 'Quebec has no form 428: its tax is that of the return TP-1, which goes to Revenu Québec',
      fr: 'Le Québec n’a pas de formulaire 428 : son impôt est celui de la déclaration TP-1, destinée à Revenu Québec',
    },
    {
      en: 'The federal return gives the Quebec abatement on line 44000; file the TP-1 apart.',
      fr: 'La déclaration fédérale donne l’abattement du Québec à la ligne 44000; produisez la TP-1 à part.',
    },
  ),
  'provincial-form-year': entry(
    'rule',
    {
      en: 'form {form} is known for {first} to {last}, not for {year}',
      fr: 'le formulaire {form} est connu de {first} à {last}, pas pour {year}',
    },
    {
      en: 'Use the printed form of that year.',
      fr: 'Servez-vous du formulaire imprimé de cette année.',
    },
  ),
  'provincial-form-several': entry(
    'rule',
    {
      en: 'business income is earned in {home} and in {others}: form T2203 shares the tax out, and it is not worked out here',
      fr: 'le revenu d’entreprise est gagné en {home} et en {others} : le formulaire T2203 répartit l’impôt, et il n’est pas calculé ici',
    },
    {
      en: 'Complete form T2203 in place of form 428 and give its result as line 42800 (`given`), and 44000 where Quebec is among them.',
      fr: 'Remplissez le formulaire T2203 au lieu du formulaire 428 et donnez son résultat à la ligne 42800 (`given`), et 44000 si le Québec en est.',
    },
  ),
  'provincial-form-case': entry(
    'rule',
    {
      en: '{form} {year} is not worked out for {what}',
      fr: '{form} {year} n’est pas calculé pour {what}',
    },
    {
      en: 'Complete the printed form: its amounts are shared out or left out in this case.',
      fr: 'Remplissez le formulaire imprimé : ses montants sont répartis ou omis dans ce cas.',
    },
  ),
  'corporate-rate-unconfirmed': entry(
    'rule',
    {
      en: 'corporate income tax of {province} for the year ended {end}: {what} is not confirmed by a source that can be trusted',
      fr: 'impôt des sociétés ({province}) pour l’exercice terminé le {end} : {what} n’est confirmé par aucune source fiable',
    },
    {
      en: 'Work this part out on the T2 schedules of the province.',
      fr: 'Calculez cette partie sur les annexes de la T2 de la province.',
    },
  ),
  'corporate-case-not-done': entry(
    'rule',
    {
      en: 'the estimate of corporate income tax is not worked out for {what}',
      fr: 'l’estimation de l’impôt des sociétés n’est pas calculée pour {what}',
    },
    {
      en: 'Have the T2 return prepared with the schedules of that case.',
      fr: 'Faites préparer la déclaration T2 avec les annexes de ce cas.',
    },
  ),
} as const satisfies Readonly<Record<string, RefusalEntry>>
