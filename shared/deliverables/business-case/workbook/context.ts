import type { BusinessCase } from '../../../domain/business-case'
import { type Translate, translate } from '../../../kernel/text'
import type { Edition } from '../../define-deliverable'
import type { CaseDossier, Dossier } from '../dossier'
import type { Reader } from '../reader'
import { type ReadCase, readCase, simulatedYears } from './readings'
import { text } from '../../cells'
import type { Row } from './rows'
import { workbookTexts } from './texts'

/** Cases with sheets of their own at most: each has four. All are in the summary. */
export const DETAILED_LIMIT = 20

/** A case that has sheets, with their names. */
export interface DetailedCase {
  readonly one: CaseDossier
  readonly read: ReadCase
  /** Ends the names of the workbook: roi_CU01. */
  readonly key: string
  readonly years: number
  readonly sheets: {
    readonly inputs: string
    readonly gains: string
    readonly results: string
    readonly months: string
  }
}

/** What every sheet is made from. */
export interface Context {
  readonly dossier: Dossier
  readonly reader: Reader
  readonly edition: Edition
  readonly t: Translate<typeof workbookTexts>
  readonly company: string
  readonly detailed: readonly DetailedCase[]
}

export function contextOf(dossier: Dossier, reader: Reader, edition: Edition): Context {
  const t = translate(workbookTexts, edition.language)
  const detailed = dossier.cases
    .flatMap((one, at): readonly DetailedCase[] => {
      const read = readCase(one.input)
      if (!read) return []
      const { code } = one.useCase
      // A sheet has 31 characters for its name.
      const key = code.length <= 16 ? code : `C${at + 1}`
      return [
        {
          one,
          read,
          key,
          years: simulatedYears(one.input),
          sheets: {
            inputs: t('sheet.inputs', { code: key }),
            gains: t('sheet.gains', { code: key }),
            results: t('sheet.results', { code: key }),
            months: t('sheet.months', { code: key }),
          },
        },
      ]
    })
    .slice(0, DETAILED_LIMIT)
  return {
    dossier,
    reader,
    edition,
    t,
    company: reader.say(dossier.project.profile.name) || reader.t('cover.unnamed'),
    detailed,
  }
}

export const detailedOf = ({ detailed }: Context, noun: BusinessCase): DetailedCase | undefined =>
  detailed.find(({ one }) => one.businessCase === noun)

export function titleRows(title: string, { t, company, edition, reader }: Context): readonly Row[] {
  return [
    [text(title, 'title')],
    [text(t('at', { company, date: reader.format.date(edition.editedAt) }), 'subtitle')],
  ]
}

/** Names of the assumptions of a case in the workbook: formulas read better. */
export const namesOf = (key: string) => ({
  years: `years_${key}`,
  maintenance: `maintenance_${key}`,
  growth: `growth_${key}`,
  ramp: `ramp_${key}`,
  overrun: `overrun_${key}`,
  shortfall: `shortfall_${key}`,
  roi: `roi_${key}`,
  costs: `costs_${key}`,
  gains: `gains_${key}`,
  net: `net_${key}`,
  payback: `payback_${key}`,
})
