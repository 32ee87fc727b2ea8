import { createHash } from 'node:crypto'

/** The look of the plain page: the ledger page of the design, in its colours, light and dark. */
export const pageStyle = `
:root { --desk:#E8ECE7; --sheet:#FCFDFB; --rule:#DFE5DD; --rule2:#B5C0B5; --ink:#19201D; --ink2:#46524C; --accent:#1D4F91; --proof:#18673F; --wrong:#AE281C; color-scheme: light dark }
@media (prefers-color-scheme: dark) { :root { --desk:#0F1311; --sheet:#171C1A; --rule:#29312D; --rule2:#47534C; --ink:#E6EBE7; --ink2:#B5C0B9; --accent:#8FB8F2; --proof:#7ECB9D; --wrong:#F4907F } }
* { box-sizing: border-box }
body { margin:0; background:var(--desk); color:var(--ink); font:14px/20px 'Source Sans 3', system-ui, sans-serif; font-variant-numeric: tabular-nums lining-nums }
header { display:flex; gap:8px; align-items:center; height:40px; padding:0 20px; color:var(--accent) }
header strong { font-family:'Source Serif 4', Georgia, serif; font-size:17px; font-weight:600 }
header nav { margin-left:auto; display:flex; gap:20px }
main { max-width:860px; margin:0 auto; background:var(--sheet); border:1px solid var(--rule2); padding:20px 28px }
h1 { font:600 20px/28px 'Source Serif 4', Georgia, serif; margin:0 }
p { margin:8px 0; color:var(--ink2) }
a { color:var(--accent) }
.table { overflow-x:auto }
table { border-collapse:collapse; width:100%; margin-top:8px }
caption { text-align:left; font-weight:600; padding:8px }
thead th { font-size:12px; border-bottom:1px solid var(--rule2); text-align:left; color:var(--ink2) }
th, td { padding:4px 8px; border-bottom:1px solid var(--rule) }
tbody th { font-weight:400; text-align:left }
.code { color:var(--ink2) }
.amount, thead .amount { text-align:right; white-space:nowrap; padding-right:12px }
tfoot th { text-align:left } tfoot th, tfoot td { font-weight:600; border:0 }
.total { border-top:1px solid var(--ink); border-bottom:3px double var(--ink) }
fieldset { min-width:0; margin:12px 0; padding:8px 12px; border:1px solid var(--rule2) }
legend { font-weight:600; padding:0 4px }
input, textarea, button { font:inherit; max-width:100% }
input:not([type]), textarea { width:100%; max-width:440px; padding:4px 8px }
@media (max-width:599px) { main { padding:16px } }
.holds { color:var(--proof) } .fails { color:var(--wrong) }
:focus-visible { outline:2px solid var(--accent); outline-offset:2px }
@media print { body { background:none } main { border:0 } header nav, .hint { display:none } }
`

/** The source of the style as a content policy names it: by its hash, so that no other style is taken. */
export const plainStyleHash = `'sha256-${createHash('sha256').update(pageStyle).digest('base64')}'`
