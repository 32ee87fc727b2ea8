/** The sales taxes that are usual in a line, as they are typed. */
export const taxCodes = [
  'GST',
  'HST-ON',
  'HST-NB',
  'HST-NS',
  'HST-NL',
  'HST-PE',
  'GST+QST',
  'GST+PST-BC',
  'GST+PST-SK',
  'GST+PST-MB',
] as const
