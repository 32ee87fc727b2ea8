// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

/**
 * Whether text is fit to be kept on every store and printed on every paper: whole characters (no half of a
 * surrogate pair) and no control characters but tab and line ends.
 */
export function isPlainText(text: string): boolean {
  return text.isWellFormed() && !control.test(text)
}

/**
 * The text with a space in the place of each control character and each half character: what a bank's file
 * may hold.
 */
export function plainText(text: string): string {
  if (isPlainText(text)) return text
  return text.toWellFormed().replaceAll('\ufffd', ' ').replaceAll(new RegExp(control, 'g'), ' ').trim()
}
