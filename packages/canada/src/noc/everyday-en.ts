/**
 * Everyday English words for unit groups, by code, that the official example titles lack. They are ours: a
 * help for finding, nothing to quote.
 */
export const everydayEn: Readonly<Record<string, readonly string[]>> = {
  '10010': ['financial controller', 'controller'],
  '11100': [
    'tax accountant',
    'staff accountant',
    'cost accountant',
    'bank auditor',
    'chartered professional accountant',
  ],
  '11200': ['HR business partner'],
  '12200': [
    'bookkeeping',
    'full charge bookkeeper',
    'freelance bookkeeper',
    'virtual bookkeeper',
    'QuickBooks bookkeeper',
  ],
  '13100': ['office manager'],
  '13102': [
    'payroll specialist',
    'payroll coordinator',
    'payroll assistant',
    'payroll and benefits specialist',
  ],
  '13110': ['secretary', 'personal assistant', 'office secretary'],
  '14200': [
    'accounts payable',
    'accounts receivable',
    'accounts payable specialist',
    'accounts receivable specialist',
    'tax preparer',
    'invoicing clerk',
  ],
  '21232': [
    'app developer',
    'mobile developer',
    'game developer',
    'full stack developer',
    'back end developer',
  ],
  '21234': ['front end developer', 'website developer'],
  '31102': ['doctor', 'family doctor', 'medical doctor'],
  '33102': ['nursing assistant', 'care aide'],
  '64100': ['shop assistant', 'store clerk'],
  '65201': ['fast food worker', 'dishwasher'],
  '65310': ['hotel cleaner', 'maid', 'house cleaner'],
  '73300': ['trucker', 'lorry driver', 'AZ driver', 'long haul driver'],
  '75101': ['warehouse worker', 'warehouse associate', 'forklift driver'],
  '75110': ['construction worker', 'construction labourer'],
  '75200': ['Uber driver', 'rideshare driver', 'cab driver'],
  '75201': ['delivery driver', 'food courier', 'Uber Eats courier'],
  '85100': ['dairy farm worker'],
  '85101': ['fruit picker', 'seasonal farm worker'],
  '95109': ['factory worker'],
}
