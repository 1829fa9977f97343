import type { MaturityMeasure, MeasureVariant } from './measure'
import { strategyMeasures } from './strategy'
import { dataMeasures } from './data'
import { processMeasures } from './process'
import { technologyMeasures } from './technology'
import { governanceMeasures } from './governance'
import { riskMeasures } from './risk'
import { peopleMeasures } from './people'
import { measurementMeasures } from './measurement'
import { ethicsMeasures } from './ethics'

/** One measure a question, in the order of the questions. */
export const maturityMeasures: readonly MaturityMeasure[] = [
  ...strategyMeasures,
  ...dataMeasures,
  ...processMeasures,
  ...technologyMeasures,
  ...governanceMeasures,
  ...riskMeasures,
  ...peopleMeasures,
  ...measurementMeasures,
  ...ethicsMeasures,
]

const byId = new Map<string, MaturityMeasure>(
  maturityMeasures.map((measure) => [measure.id, measure]),
)

export const maturityMeasureById = (id: string): MaturityMeasure | undefined => byId.get(id)

/** What to do from one level on; null at level 5, which calls for nothing. */
export const variantFor = (measure: MaturityMeasure, level: number): MeasureVariant | null =>
  measure.variants.find(({ forLevels }) => forLevels.includes(level)) ?? null
