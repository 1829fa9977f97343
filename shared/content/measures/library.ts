import { complianceMeasures } from './compliance'
import { dataMeasures } from './data'
import type { Measure, MeasureId } from './measure'
import { peopleMeasures } from './people'
import { qualityMeasures } from './quality'
import { securityMeasures } from './security'
import { steeringMeasures } from './steering'
import { supplierMeasures } from './supplier'

/** The counter-measure catalogue, by theme. A new theme is one file and one line here. */
export const measureLibrary: readonly Measure[] = [
  ...qualityMeasures,
  ...dataMeasures,
  ...securityMeasures,
  ...complianceMeasures,
  ...supplierMeasures,
  ...peopleMeasures,
  ...steeringMeasures,
]

const byId = new Map<string, Measure>(measureLibrary.map((measure) => [measure.id, measure]))

/** The measure of the catalogue; undefined for an id from elsewhere, e.g. an imported file. */
export const measureById = (id: string): Measure | undefined => byId.get(id)

/** The measure behind an id the catalogue declares: always there, and a test says so. */
export function measureOf(id: MeasureId): Measure {
  const measure = byId.get(id)
  if (!measure) throw new Error(`No measure ${id}`)
  return measure
}
