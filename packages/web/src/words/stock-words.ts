const en = {
  tab: 'Stock counts',
  title: 'Stock counts',
  count: 'Count the stock',
  sheet: 'Sheet to count with',
  none: 'The stock was not counted yet. At the end of a year count it and enter the sheet here.',
  on: 'Counted at the end of',
  by: 'Counted by',
  account: 'Account of goods; that of inventory when empty',
  opening: 'Held before',
  closing: 'Counted',
  lines: 'Kinds of goods',
  item: 'Goods',
  unit: 'Unit',
  quantity: 'Quantity',
  cost: 'Unit cost',
  net: 'Net value',
  amount: 'Amount',
  netNote:
    'Net value: what one would bring, less what it takes to sell it. Each kind counts at the lower of that and its cost.',
  back: 'Back to the counts',
  keep: 'Keep the count',
  kept: (day: string) => `Stock of ${day} kept`,
  needed: 'A quantity and a cost are needed',
  total: 'Closing stock',
  goods: 'Sheet of the count',
}

type Words = typeof en

const fr: Words = {
  tab: 'Inventaires',
  title: 'Inventaires des marchandises',
  count: 'Faire l’inventaire',
  sheet: 'Feuille à remplir',
  none: 'Aucun inventaire encore. À la fin de l’année, comptez et inscrivez la feuille ici.',
  on: 'Compté à la fin du',
  by: 'Compté par',
  account: 'Compte des marchandises; celui des stocks si vide',
  opening: 'Porté avant',
  closing: 'Compté',
  lines: 'Sortes de marchandises',
  item: 'Marchandise',
  unit: 'Unité',
  quantity: 'Quantité',
  cost: 'Coût unitaire',
  net: 'Valeur nette',
  amount: 'Montant',
  netNote:
    'Valeur nette\u00a0: ce qu’une unité rapporterait, moins ce qu’il faut pour la vendre. Chaque sorte compte au plus faible de cette valeur et de son coût.',
  back: 'Retour aux inventaires',
  keep: 'Garder l’inventaire',
  kept: (day) => `Inventaire du ${day} gardé`,
  needed: 'Il faut une quantité et un coût',
  total: 'Stock de clôture',
  goods: 'Feuille d’inventaire',
}

/** The words of the counts of goods. */
export const stockWords: Readonly<Record<'en' | 'fr', Words>> = { en, fr }
