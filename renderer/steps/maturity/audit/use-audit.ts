import { useMemo } from 'react'
import type { Audit } from '../../../../shared/domain/audit'
import { auditView, type AuditView } from '../../../../shared/steps/maturity/audit-view'
import { auditsInOrder } from '../../../../shared/steps/maturity/audits'
import { useProject } from '../../../data/use-project'
import { usePlace } from '../../../routing/use-place'

export interface AuditPlace {
  /** From the first to the last. */
  readonly audits: readonly Audit[]
  /** The one of the address, else the latest; null before the first. */
  readonly audit: Audit | null
  /** Words of the address after the tab that are not the audit: a question, a respondent. */
  readonly words: readonly string[]
  /** Address inside the step that keeps the audit on screen. */
  readonly path: (tab: string, word?: string) => string
  /** The same for another audit. */
  readonly pathTo: (audit: Audit, tab: string) => string
}

/** Which audit is on screen. The latest needs no word in the address, so that links to it stay short. */
export function useAuditPlace(): AuditPlace {
  const { rest } = usePlace()
  const audits = useProject(auditsInOrder)
  return useMemo(() => {
    const latest = audits.at(-1) ?? null
    const audit = audits.find(({ id }) => rest.includes(id)) ?? latest
    const join = (of: Audit | null, tab: string, word: string) =>
      [tab, of === null || of === latest ? '' : of.id, word].filter((part) => part !== '').join('/')
    return {
      audits,
      audit,
      words: rest.slice(1).filter((word) => word !== audit?.id),
      path: (tab, word = '') => join(audit, tab, word),
      pathTo: (to, tab) => join(to, tab, ''),
    }
  }, [audits, rest])
}

export const useAuditView = (audit: Audit | null): AuditView | null =>
  useProject((project) => auditView(project, audit?.id ?? null))

/** A question in an address: `strategy.q1`. */
export const questionWord = (id: string): string => id.replace(/^maturity\./, '')
export const questionOfWord = (word: string): string => `maturity.${word}`
