import type { AiForm } from '../../domain/use-case'
import type { Sector } from '../sector'
import { complianceRisks } from './compliance'
import { dataRisks } from './data'
import { environmentRisks } from './environment'
import { financialRisks } from './financial'
import { humanRisks } from './human'
import { outputRisks } from './output'
import { projectRisks } from './project'
import { reputationRisks } from './reputation'
import type { LibraryRisk } from './risk'
import { securityRisks } from './security'
import { technicalRisks } from './technical'
import { vendorRisks } from './vendor'

/** The risk library, by family in the order of method.md 5.2. A new family is one file and one line here. */
export const riskLibrary: readonly LibraryRisk[] = [
  ...outputRisks,
  ...dataRisks,
  ...securityRisks,
  ...complianceRisks,
  ...reputationRisks,
  ...vendorRisks,
  ...technicalRisks,
  ...financialRisks,
  ...humanRisks,
  ...projectRisks,
  ...environmentRisks,
]

const byId = new Map<string, LibraryRisk>(riskLibrary.map((risk) => [risk.id, risk]))

export const libraryRiskById = (id: string): LibraryRisk | undefined => byId.get(id)

/** Whether a risk is typical of a case: one without sectors or forms is of any, and an unknown hides nothing. */
export const suitsCase = (
  risk: LibraryRisk,
  { sector, aiForm }: { readonly sector: Sector | null; readonly aiForm: AiForm | null },
): boolean =>
  (risk.sectors.length === 0 || sector === null || risk.sectors.includes(sector)) &&
  (risk.aiForms.length === 0 || aiForm === null || risk.aiForms.includes(aiForm))
