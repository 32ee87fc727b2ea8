import type { Label } from '../../kit/refusal-text.ts'

/** Ways out in the words of the screens, by the code of the refusal. */
export type WaysOnScreen = Readonly<Record<string, Label>>
