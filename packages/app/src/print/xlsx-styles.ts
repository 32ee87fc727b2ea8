import { xmlDeclaration, xmlText } from './xml-text.ts'

/** How a cell of a spreadsheet looks. `format` is a number format as spreadsheets write it, `@` for text. */
export type CellStyle = {
  readonly font: 'plain' | 'bold' | 'name' | 'title' | 'small' | 'proof'
  readonly format?: string
  readonly align?: 'left' | 'right'
  readonly indent?: number
  readonly wrap?: boolean
  readonly top?: 'thin'
  readonly bottom?: 'thin' | 'double'
}

/** The looks that a workbook uses, numbered as they first appear. */
export type StyleSheet = {
  /** The number of a look, for the `s` of a cell. */
  readonly numberOf: (style: CellStyle) => number
  /** The workbook's `styles.xml`. */
  readonly xml: () => string
}

/** An empty style sheet; number 0 is the plain look. */
export function styleSheet(): StyleSheet {
  const numbers = new Map<string, number>()
  const styles: CellStyle[] = []
  const numberOf = (style: CellStyle): number => {
    const key = JSON.stringify([
      style.font,
      style.format,
      style.align,
      style.indent,
      style.wrap,
      style.top,
      style.bottom,
    ])
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, styles.length)
    styles.push(style)
    return styles.length - 1
  }
  numberOf({ font: 'plain' })
  return { numberOf, xml: () => stylesXml(styles) }
}

const fontOrder = ['plain', 'bold', 'name', 'title', 'small', 'proof'] as const

const fonts: Readonly<Record<CellStyle['font'], string>> = {
  plain: '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  bold: '<font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  name: '<font><b/><sz val="15"/><name val="Cambria"/><family val="1"/></font>',
  title: '<font><b/><sz val="12"/><name val="Calibri"/><family val="2"/></font>',
  small: '<font><sz val="9"/><color rgb="FF46524C"/><name val="Calibri"/><family val="2"/></font>',
  proof: '<font><sz val="10"/><name val="Calibri"/><family val="2"/></font>',
}

function stylesXml(styles: readonly CellStyle[]): string {
  const formats = unique(styles.flatMap((style) => (style.format === undefined ? [] : [style.format])))
  const borders = unique(['|', ...styles.map(borderKey)])
  const numFmts = formats.map(
    (format, index) => `<numFmt numFmtId="${164 + index}" formatCode="${xmlText(format)}"/>`,
  )
  const cells = styles.map((style) => cellXf(style, formats, borders))
  return [
    xmlDeclaration,
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    numFmts.length === 0 ? '' : `<numFmts count="${numFmts.length}">${numFmts.join('')}</numFmts>`,
    `<fonts count="${fontOrder.length}">${fontOrder.map((font) => fonts[font]).join('')}</fonts>`,
    '<fills count="2"><fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill></fills>',
    `<borders count="${borders.length}">${borders.map(borderXml).join('')}</borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${cells.length}">${cells.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('')
}

function cellXf(style: CellStyle, formats: readonly string[], borders: readonly string[]): string {
  const format = style.format === undefined ? 0 : 164 + formats.indexOf(style.format)
  const border = borders.indexOf(borderKey(style))
  const alignment = [
    style.align === undefined ? '' : ` horizontal="${style.align}"`,
    style.wrap === true ? ' vertical="bottom" wrapText="1"' : '',
    style.indent === undefined || style.indent === 0 ? '' : ` indent="${style.indent}"`,
  ].join('')
  const open =
    `<xf numFmtId="${format}" fontId="${fontOrder.indexOf(style.font)}" fillId="0" borderId="${border}" xfId="0"` +
    ' applyNumberFormat="1" applyFont="1" applyBorder="1"'
  return alignment === '' ? `${open}/>` : `${open} applyAlignment="1"><alignment${alignment}/></xf>`
}

function borderKey(style: CellStyle): string {
  return `${style.top ?? ''}|${style.bottom ?? ''}`
}

function borderXml(key: string): string {
  const [top = '', bottom = ''] = key.split('|')
  const side = (name: string, line: string): string =>
    line === '' ? `<${name}/>` : `<${name} style="${line}"><color auto="1"/></${name}>`
  return `<border><left/><right/>${side('top', top)}${side('bottom', bottom)}<diagonal/></border>`
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}
