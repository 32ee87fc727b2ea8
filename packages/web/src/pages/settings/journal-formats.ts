/** The formats of journals, the usual first. */
export const formatNames = ['hledger', 'ledger', 'beancount', 'jsonl', 'csv'] as const

/** The endings of their files. */
export const formatEndings = {
  hledger: 'journal',
  ledger: 'ledger',
  beancount: 'beancount',
  jsonl: 'jsonl',
  csv: 'csv',
} as const satisfies Readonly<Record<(typeof formatNames)[number], string>>
