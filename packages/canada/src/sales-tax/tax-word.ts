import type { Language } from '@daybook/core/kit/refusal-text.ts'

const names: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  GST: { en: 'GST', fr: 'TPS' },
  HST: { en: 'HST', fr: 'TVH' },
  QST: { en: 'QST', fr: 'TVQ' },
  PST: { en: 'PST', fr: 'TVP' },
  'PST-MB': { en: 'RST-MB', fr: 'TVD-MB' },
}

/** What a tax is called, from its code: `HST-ON` is `TVH-ON` in French. */
export function taxWord(code: string, language: Language): string {
  const [kind = '', ...where] = code.split('-')
  return names[code]?.[language] ?? [names[kind]?.[language] ?? kind, ...where].join('-')
}
