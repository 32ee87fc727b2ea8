import { folded } from '../kit/fold.ts'

/**
 * Words by which an expense may be somebody’s own, in both languages, as folded text has them. What many
 * businesses buy or are (fuel, phone, meals, a pharmacy) is not among them.
 */
const personal =
  /\b(grocery|groceries|epicerie|netflix|disney plus|spotify|crave|playstation|xbox|nintendo|steam games|goodlife|econofitness|gym|daycare|garderie|school fees|tuition|scolarite|birthday|anniversaire|wedding|mariage|honeymoon|vacation|vacances|cruise|croisiere|all inclusive|tout inclus|vet|veterinary|veterinaire|pet food|nourriture pour animaux|toys|jouets|clothing|vetements|hair salon|coiffure|orthodontist|orthodontiste|shoppers drug mart|jean coutu|pharmaprix|lcbo|saq|liquor|beer store|cannabis|sqdc|casino|lottery|loterie|church|eglise|child support|pension alimentaire|mortgage of house|hypotheque de la maison|rrsp|reer|tfsa|celi|personal|personnel|perso)\b/

/** The personal word in a name or memo, if there is one. */
export function personalWordIn(text: string): string | undefined {
  return personal.exec(folded(text))?.[1]
}
