import { costFactors } from '../../../content/costs/cost-factors'
import { priceCosts } from '../../../rules/case-costs'
import type { CaseDossier } from '../dossier'
import type { Context } from './context'
import type { Places } from './layout'
import { literal } from './rows'

/** A recurring line gives an amount for maintenance: the rate is not used. */
export const maintenanceQuoted = ({ input }: CaseDossier): boolean =>
  priceCosts(input.costs, 'likely', 1).some(
    ({ factor, recurring, euros }) => factor === 'maintenance' && recurring && euros !== null,
  )

export const quotedFormula = (places: Places, { reader }: Context): string => {
  const name = literal(reader.of(costFactors.maintenance.label))
  return `COUNTIFS(${places.cost('factor')},${name},${places.cost('yearly')},">=0")>0`
}
