import { applyMapping, type Edits } from '../../shared/imports/apply-mapping'
import type { Grid } from '../../shared/imports/grid'
import type { ImportContext } from '../../shared/imports/mapping'
import { proposeMapping } from '../../shared/imports/propose-mapping'
import { readGrid } from '../../shared/imports/read-grid'

const named = (...names: string[]) => names.map((name) => ({ id: `id-${name}`, name }))
export const company: ImportContext = {
  language: 'fr',
  departments: named(
    'Bureau d’études',
    'SAV et maintenance (8 + 14)',
    'Commerce et devis',
    'Finance et administration',
    'Achats et logistique',
    'Ressources humaines',
  ),
  people: named('Julien Morvan', 'Inès Talbot', 'Claire Dutertre'),
  useCases: [{ id: 'u1', code: 'CU01', title: 'Comptes rendus de réunion' }],
}
export const nobody: ImportContext = { language: 'en', departments: [], people: [], useCases: [] }

export async function grids(text: string | Uint8Array): Promise<Grid[]> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const read = await readGrid(bytes, 'liste')
  if (!read.ok) throw new Error(read.error.code)
  return read.value
}
export async function imported(text: string | Uint8Array, context = company, edits: Edits = {}) {
  const read = await grids(text)
  const proposal = proposeMapping(read, context)
  const grid = read[proposal.mapping.sheet]
  if (!grid) throw new Error('no grid')
  const result = applyMapping(grid, proposal.mapping, context, edits)
  const row = (number: number) => result.rows.find((each) => each.row === number)
  const targets = Object.fromEntries(
    proposal.mapping.columns.map(({ label, target }) => [
      label,
      target.kind === 'field' ? target.field : target.kind,
    ]),
  )
  return { ...result, proposal, grid, row, targets }
}
